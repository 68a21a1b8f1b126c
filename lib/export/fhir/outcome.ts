import type { AuditEvent } from '@medplum/fhirtypes';
import { wronglyPathOf } from '../../disclosure/wrongly-path.ts';
import { type Outcome, outcomeOf } from '../history.ts';
import { noteTextsFor } from '../note/languages.ts';
import type { Subject, Told } from './context.ts';

/**
 * The profile asks for an outcome, and R4 has no "not known" (0 success, 4 minor, 8 serious, 12 major failure). What is
 * not known to have arrived is never called a success; 4 is the mildest code that does not.
 */
const CODES: Readonly<Record<Outcome, NonNullable<AuditEvent['outcome']>>> = {
  done: '0',
  'under-way': '4',
  unknown: '4',
  failed: '8',
  abandoned: '8',
  withheld: '0',
};

/** What became of a released disclosure, as code and in words; the words also say what the rules made of it. */
export function outcomeFor(subject: Subject, { row }: Told): Pick<AuditEvent, 'outcome' | 'outcomeDesc'> {
  const { history, entry, context, words, texts } = subject;
  const outcome = outcomeOf(history, context.now);
  const said = [
    words.outcome[outcome],
    entry.urgency === 'emergency' && words.emergency,
    words.assessed(texts.verdicts[row.assessment.verdict].label),
    entry.againstAdvice?.trim() && words.againstAdvice,
    entry.owedBy !== null && words.owed,
    wronglyOf(subject),
  ];
  return { outcome: CODES[outcome], outcomeDesc: said.filter(Boolean).join(' ') };
}

/** Nothing left, which is what was decided. */
export function withheldOutcome({ entry, words }: Subject): Pick<AuditEvent, 'outcome' | 'outcomeDesc'> {
  const waits = entry.withholding?.task != null;
  return {
    outcome: CODES.withheld,
    outcomeDesc: [words.outcome.withheld, waits && words.waits].filter(Boolean).join(' '),
  };
}

function wronglyOf({ history, words, language }: Subject): string | null {
  const path = wronglyPathOf(history.events.map(({ entry }) => entry));
  if (path === null) return null;
  const { mishap } = path.begun;
  return words.sentWrongly(
    mishap === undefined ? null : noteTextsFor(language).events.wrongly.mishap[mishap],
    path.closed,
  );
}
