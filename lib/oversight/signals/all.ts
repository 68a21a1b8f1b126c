import type { Case } from '../case.ts';
import { afterWithdrawal, oldConsent, otherPurpose } from './consent.ts';
import { againstAdvice, pastedMotivation, wholeRecord } from './contents.ts';
import { farAbovePeers, outsideHours } from './habits.ts';
import {
  clientUninformed,
  emergencyOwed,
  noteMissing,
  outcomeUnsettled,
  reEvaluationOverdue,
  sentWrongly,
} from './late.ts';
import { logSignals } from './logs.ts';
import type { CheckedLog, Family, LookContext, Signal } from './signal.ts';

/** Every family, in the order in which a screen names them. */
export const FAMILIES = [
  'log-forked',
  'log-truncated',
  'log-gap',
  'log-altered',
  'sent-wrongly',
  'after-withdrawal',
  'emergency-owed',
  'against-advice',
  'other-purpose',
  'old-consent',
  'whole-record',
  'pasted-motivation',
  'far-above-peers',
  're-evaluation-overdue',
  'client-uninformed',
  'outcome-unsettled',
  'note-missing',
  'outside-hours',
] as const satisfies readonly Family[];

const LOOKS = [
  sentWrongly,
  afterWithdrawal,
  emergencyOwed,
  againstAdvice,
  otherPurpose,
  oldConsent,
  wholeRecord,
  pastedMotivation,
  farAbovePeers,
  reEvaluationOverdue,
  clientUninformed,
  outcomeUnsettled,
  noteMissing,
  outsideHours,
] as const;

/** All that is worth a look, what to look at first in front. */
export function signalsOf(cases: readonly Case[], logs: readonly CheckedLog[], context: LookContext): Signal[] {
  const found: Signal[] = [...logSignals(logs), ...LOOKS.flatMap((look): Signal[] => look.of(cases, context))];
  const place = (family: Family) => FAMILIES.indexOf(family);
  return found.sort(
    (a, b) =>
      b.strength - a.strength ||
      place(a.family) - place(b.family) ||
      (a.clinician ?? '').localeCompare(b.clinician ?? ''),
  );
}
