import { asItStands, type Ending, endingOf, type History, lastOf, outcomeAt } from './history.ts';

/** What a disclosure still asks of her. */
export type OpenPoint =
  | { readonly kind: 'emergency-owed'; readonly by: string }
  | { readonly kind: 'outcome-unknown' }
  | { readonly kind: 'inform-client' }
  | { readonly kind: 're-evaluate'; readonly by: string };

/** As much of a history as can be open on it, now or later: what a list of very many keeps of each. */
export interface Stand extends Ending {
  readonly owedBy: string | null;
  /** The client would be told later, and has not been. */
  readonly informs: boolean;
  readonly dueOn: string | null;
}

export function standOf(history: History): Stand {
  const { owedBy, recipients } = asItStands(history);
  const waits = recipients.some(({ facts }) => facts.clientInformed === 'will-be');
  return {
    ...endingOf(history),
    owedBy,
    informs: waits && lastOf(history.events, 'client-informed') === undefined,
    dueOn: reEvaluationDue(history),
  };
}

/**
 * What is still open on one disclosure, the most pressing first. `now` is by this computer's clock; a re-evaluation is
 * open from its day on.
 */
export function pointsAt(stand: Stand, now: Date): OpenPoint[] {
  const outcome = outcomeAt(stand, now);
  const points: OpenPoint[] = [];
  if (stand.owedBy !== null) points.push({ kind: 'emergency-owed', by: stand.owedBy });
  if (outcome === 'unknown') points.push({ kind: 'outcome-unknown' });
  if (outcome === 'withheld' || outcome === 'failed' || outcome === 'abandoned') return points;

  if (stand.informs) points.push({ kind: 'inform-client' });
  if (stand.dueOn !== null && stand.dueOn <= isoDay(now)) points.push({ kind: 're-evaluate', by: stand.dueOn });
  return points;
}

export const openPoints = (history: History, now: Date): OpenPoint[] => pointsAt(standOf(history), now);

/** The day of the next re-evaluation, null where none is set or it is no longer needed. */
export function reEvaluationDue(history: History): string | null {
  const last = lastOf(history.events, 're-evaluated');
  if (last !== undefined) return last.stillNeeded ? last.next : null;
  const days = asItStands(history).recipients.flatMap(({ facts }) => facts.reEvaluateOn?.trim() || []);
  return days.sort()[0] ?? null;
}

/** The calendar day of this computer, as an ISO date. */
export function isoDay(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
