import { asItStands, type History, lastOf, outcomeOf } from './history.ts';

/** What a disclosure still asks of her. */
export type OpenPoint =
  | { readonly kind: 'emergency-owed'; readonly by: string }
  | { readonly kind: 'outcome-unknown' }
  | { readonly kind: 'inform-client' }
  | { readonly kind: 're-evaluate'; readonly by: string };

/**
 * What is still open on one disclosure, the most pressing first. `now` is by this computer's clock; a re-evaluation is
 * open from its day on.
 */
export function openPoints(history: History, now: Date): OpenPoint[] {
  const standing = asItStands(history);
  const outcome = outcomeOf(history, now);
  const points: OpenPoint[] = [];
  if (standing.owedBy !== null) points.push({ kind: 'emergency-owed', by: standing.owedBy });
  if (outcome === 'unknown') points.push({ kind: 'outcome-unknown' });
  if (outcome === 'withheld' || outcome === 'failed' || outcome === 'abandoned') return points;

  const waits = standing.recipients.some(({ facts }) => facts.clientInformed === 'will-be');
  if (waits && lastOf(history.events, 'client-informed') === undefined) points.push({ kind: 'inform-client' });
  const by = reEvaluationDue(history);
  if (by !== null && by <= isoDay(now)) points.push({ kind: 're-evaluate', by });
  return points;
}

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
