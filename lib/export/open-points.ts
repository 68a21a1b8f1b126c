import type { WronglyTask } from '../disclosure/sent-wrongly.ts';
import { openTasks } from '../disclosure/wrongly-path.ts';
import { type History, outcomeAt } from './history.ts';
import { type Stand, standOf } from './stand.ts';

export { type Stand, standOf } from './stand.ts';

/** What a disclosure still asks of her. */
export type OpenPoint =
  | { readonly kind: 'sent-wrongly'; readonly task: WronglyTask; readonly by: string; readonly officerKnows: boolean }
  | { readonly kind: 'emergency-owed'; readonly by: string }
  | { readonly kind: 'outcome-unknown' }
  | { readonly kind: 'inform-client' }
  | { readonly kind: 're-evaluate'; readonly by: string }
  | { readonly kind: 'note-missing' };
export type OpenKind = OpenPoint['kind'];

/** The most pressing first: what may do harm, what is owed with a date, what is in doubt, then what may wait. */
export const OPEN_KINDS = [
  'sent-wrongly',
  'emergency-owed',
  'outcome-unknown',
  'inform-client',
  're-evaluate',
  'note-missing',
] as const satisfies readonly OpenKind[];

const HOUR_MS = 3_600_000;
/** A note that is put into the dossier is put there at once or after the next client. */
const NOTE_AFTER_MS = HOUR_MS;
/** What nobody noted in so long a time will not be noted because a list asks for it; a periodic check finds it. */
const NOTE_WITHIN_MS = 30 * 24 * HOUR_MS;

/**
 * What is still open on one disclosure, the most pressing first. `now` is by this computer's clock; a re-evaluation is
 * open from its day on.
 */
export function pointsAt(stand: Stand, now: Date): OpenPoint[] {
  const outcome = outcomeAt(stand, now);
  const points: OpenPoint[] = [];
  const [task] = stand.wrongly === null ? [] : openTasks(stand.wrongly.settled);
  if (stand.wrongly !== null && task !== undefined) {
    const { reportBy: by, settled } = stand.wrongly;
    points.push({ kind: 'sent-wrongly', task, by, officerKnows: settled.includes('officer-told') });
  }
  if (stand.owedBy !== null) points.push({ kind: 'emergency-owed', by: stand.owedBy });
  if (outcome === 'unknown') points.push({ kind: 'outcome-unknown' });
  if (outcome === 'withheld' || outcome === 'failed' || outcome === 'abandoned') return points;

  if (stand.waits && !stand.told) points.push({ kind: 'inform-client' });
  if (stand.dueOn !== null && stand.dueOn <= isoDay(now)) points.push({ kind: 're-evaluate', by: stand.dueOn });
  if (!stand.noted && outcome !== 'unknown' && noteIsWanted(stand, now)) points.push({ kind: 'note-missing' });
  return points;
}

function noteIsWanted({ at }: Stand, now: Date): boolean {
  const since = now.getTime() - Date.parse(at);
  return since >= NOTE_AFTER_MS && since < NOTE_WITHIN_MS;
}

export const openPoints = (history: History, now: Date): OpenPoint[] => pointsAt(standOf(history), now);

/** The day of the next re-evaluation, null where none is set or it is no longer needed. */
export const reEvaluationDue = (history: History): string | null => standOf(history).dueOn;

/** The calendar day of this computer, as an ISO date. */
export function isoDay(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
