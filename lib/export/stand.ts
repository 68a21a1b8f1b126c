import { z } from 'zod';
import type { Disclosure, DisclosureEvent, RecipientAccount } from '../disclosure/entry.ts';
import { date, instant } from '../disclosure/primitives.ts';
import { WRONGLY_TASKS } from '../disclosure/sent-wrongly.ts';
import { reportByOf, settledBy } from '../disclosure/wrongly-path.ts';
import type { History } from './history.ts';

/**
 * As much of a history as can be open on it, now or later: what a list of very many keeps of each. Plain data, so that
 * what happens next can be folded into what was kept.
 */
export const standSchema = z.object({
  at: instant,
  withheld: z.boolean(),
  spoken: z.boolean(),
  /** What was last said of the action. */
  said: z.enum(['done', 'failed', 'abandoned', 'unknown']).nullable(),
  owedBy: instant.nullable(),
  /** The client would be told later, by the account that stands. */
  waits: z.boolean(),
  /** She was told since. */
  told: z.boolean(),
  /** She must not hear of it before this day. */
  hiddenUntil: date.nullable(),
  /** The next re-evaluation; null where none is set or it is no longer needed. */
  dueOn: z.string().nullable(),
  reEvaluated: z.boolean(),
  /** It is discussed without her consent, and that was not ended. */
  inForce: z.boolean(),
  /** Its note stands in the dossier, or need not. */
  noted: z.boolean(),
  /** It went wrong: until when that can be reported, and what was settled of it. */
  wrongly: z.object({ reportBy: instant, settled: z.array(z.enum(WRONGLY_TASKS)) }).nullable(),
});
export type Stand = z.infer<typeof standSchema>;

export const standOf = ({ disclosure, events }: History): Stand =>
  events.reduce((stand, { entry }) => standAfter(stand, entry), standAtFirst(disclosure));

export function standAtFirst(disclosure: Disclosure): Stand {
  return {
    at: disclosure.at,
    withheld: disclosure.decision === 'withheld',
    spoken: disclosure.action.sink === 'spoken',
    said: null,
    owedBy: disclosure.owedBy,
    told: false,
    hiddenUntil: disclosure.hiddenFromClient?.until ?? null,
    reEvaluated: false,
    noted: false,
    wrongly: null,
    ...ofAccount(disclosure.recipients),
  };
}

/** The stand once this has happened too. */
export function standAfter(stand: Stand, event: DisclosureEvent): Stand {
  switch (event.type) {
    case 'outcome':
      return { ...stand, said: event.outcome };
    case 'client-informed':
      return { ...stand, told: true };
    case 're-evaluated':
      return {
        ...stand,
        dueOn: event.stillNeeded ? event.next : null,
        inForce: event.stillNeeded,
        reEvaluated: true,
      };
    case 'completed-afterwards': {
      const { waits, dueOn, inForce } = ofAccount(event.recipients);
      return { ...stand, owedBy: null, waits, ...(stand.reEvaluated ? {} : { dueOn, inForce }) };
    }
    case 'note-filed':
    case 'note-not-needed':
      return stand.noted ? stand : { ...stand, noted: true };
    case 'sent-wrongly':
      return { ...stand, wrongly: { reportBy: reportByOf(event), settled: [] } };
    case 'sent-wrongly-step': {
      const settled = settledBy(event);
      if (stand.wrongly === null || settled === null) return stand;
      return { ...stand, wrongly: { ...stand.wrongly, settled: [...stand.wrongly.settled, settled] } };
    }
    default:
      return stand;
  }
}

function ofAccount(recipients: readonly RecipientAccount[]): Pick<Stand, 'waits' | 'dueOn' | 'inForce'> {
  const days = recipients.flatMap(({ facts }) => facts.reEvaluateOn?.trim() || []);
  return {
    waits: recipients.some(({ facts }) => facts.clientInformed === 'will-be'),
    dueOn: days.sort()[0] ?? null,
    inForce: days.length > 0 || recipients.some(({ details }) => details.withoutConsent != null),
  };
}
