import { outcomeAt } from '../../export/history.ts';
import { type Case, wentOut } from '../case.ts';
import { daysBetween } from '../local-time.ts';
import { perClinician } from './per-clinician.ts';
import type { LookContext } from './signal.ts';

/** What was owed and is late. The terms where the sources name none are this software's own, and stated on the screen. */

/** Days after which a client who would be told later, and was not, is worth a look. */
export const INFORM_WITHIN_DAYS = 30;
/** Days after which an action that was let go and never reported back is worth a look. */
export const SETTLE_WITHIN_DAYS = 2;
/** Days after which a note should stand in the dossier. */
export const NOTE_WITHIN_DAYS = 7;

const oldest = (found: readonly Case[], since: (one: Case) => string, { now }: LookContext): number =>
  Math.max(...found.map((one) => daysBetween(since(one), now.toISOString())));
const age = ({ at }: Case, { now }: LookContext): number => daysBetween(at, now.toISOString());

/** The restriction of the client's rights was to be looked at again by a day that has passed: 2014 uitgangspunt 8. */
export const reEvaluationOverdue = perClinician(
  're-evaluation-overdue',
  (one, { now, local }) => wentOut(one) && one.stand.dueOn !== null && one.stand.dueOn < local(now.toISOString()).day,
  (found, _, context) => {
    const days = oldest(found, ({ stand }) => stand.dueOn ?? '', context);
    return { strength: days > 90 ? 3 : 2, figures: { count: found.length, days } };
  },
);

/** In an emergency the rest of the account is owed by an instant: 2014 uitgangspunt 10. */
export const emergencyOwed = perClinician(
  'emergency-owed',
  ({ stand }, { now }) => stand.owedBy !== null && Date.parse(stand.owedBy) < now.getTime(),
  (found, _, context) => ({
    strength: 3,
    figures: { count: found.length, days: oldest(found, ({ stand }) => stand.owedBy ?? '', context) },
  }),
);

/** The client would be told later, and has not been: 2014 uitgangspunt 5. */
export const clientUninformed = perClinician(
  'client-uninformed',
  (one, context) => wentOut(one) && one.stand.waits && !one.stand.told && age(one, context) > INFORM_WITHIN_DAYS,
  (found, _, context) => ({
    strength: 2,
    figures: { count: found.length, days: oldest(found, ({ at }) => at, context) },
  }),
);

/** Nobody ever said whether it arrived. */
export const outcomeUnsettled = perClinician(
  'outcome-unsettled',
  (one, context) => outcomeAt(one.stand, context.now) === 'unknown' && age(one, context) > SETTLE_WITHIN_DAYS,
  (found) => ({ strength: 1, figures: { count: found.length } }),
);

/** The note never reached the dossier, where a colleague reads: 2014 uitgangspunt 10. */
export const noteMissing = perClinician(
  'note-missing',
  (one, context) => wentOut(one) && !one.noted && age(one, context) > NOTE_WITHIN_DAYS,
  (found) => ({ strength: 1, figures: { count: found.length } }),
);

/** Sent to the wrong one, or too much: the officer is told at once, and it stays until it is closed (2025 §2.5.2). */
export const sentWrongly = perClinician(
  'sent-wrongly',
  ({ wrong }) => wrong?.closed === false,
  (found) => {
    const untold = found.filter(({ wrong }) => wrong?.told === false).length;
    return { strength: untold > 0 ? 3 : 2, figures: { count: found.length, untold } };
  },
);
