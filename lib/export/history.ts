import type { ConsentEntry } from '../disclosure/consent-entry.ts';
import type { Disclosure, DisclosureEvent, Entry, GuardChange, PassedBy } from '../disclosure/entry.ts';
import type { Oversight } from '../disclosure/oversight-entry.ts';

export interface Numbered<E> {
  /** Place in the log. */
  readonly index: number;
  readonly entry: E;
}

/** One disclosure with all that happened to it since, oldest first. */
export interface History {
  readonly index: number;
  readonly disclosure: Disclosure;
  readonly events: readonly Numbered<DisclosureEvent>[];
}

/** What became of the action itself. */
export type Outcome = 'withheld' | 'done' | 'under-way' | 'failed' | 'abandoned' | 'unknown';

/** An action that was let go is given this long to report back before its outcome counts as unknown. */
export const UNDER_WAY_MS = 2 * 60_000;

/** Folds the log into one history for each disclosure, newest first. Events about a number that is not there, and changes of what is asked, are left out. */
export function historiesOf(log: readonly Numbered<Entry>[]): History[] {
  const byNumber = new Map<number, { index: number; disclosure: Disclosure; events: Numbered<DisclosureEvent>[] }>();
  for (const { index, entry } of log) {
    if (entry.kind === 'disclosure') byNumber.set(entry.number, { index, disclosure: entry, events: [] });
    else if (entry.kind === 'event') byNumber.get(entry.about)?.events.push({ index, entry });
  }
  return [...byNumber.values()].sort((a, b) => b.disclosure.number - a.disclosure.number);
}

/** What is about no disclosure of this log: changes of what is asked, what happened to consents, what went past the guard and was said to be none, and what was done with others' logs. */
export function otherLinesOf(
  log: readonly Numbered<Entry>[],
): Numbered<GuardChange | PassedBy | Oversight | ConsentEntry>[] {
  return log.flatMap(({ index, entry }) =>
    entry.kind === 'guard-change' ||
    entry.kind === 'oversight' ||
    entry.kind === 'consent' ||
    (entry.kind === 'passed-by' && entry.outcome === 'no-disclosure')
      ? [{ index, entry }]
      : [],
  );
}

/** As much of a history as its outcome hangs on. */
export interface Ending {
  readonly at: string;
  readonly withheld: boolean;
  readonly spoken: boolean;
  /** What was last said of it. */
  readonly said: Extract<DisclosureEvent, { type: 'outcome' }>['outcome'] | null;
}

export const endingOf = ({ disclosure, events }: History): Ending => ({
  at: disclosure.at,
  withheld: disclosure.decision === 'withheld',
  spoken: disclosure.action.sink === 'spoken',
  said: lastOf(events, 'outcome')?.outcome ?? null,
});

export function outcomeAt({ at, withheld, spoken, said }: Ending, now: Date): Outcome {
  if (withheld) return 'withheld';
  if (spoken) return 'done'; // it happened before it was recorded
  return said ?? (now.getTime() - Date.parse(at) < UNDER_WAY_MS ? 'under-way' : 'unknown');
}

export const outcomeOf = (history: History, now: Date): Outcome => outcomeAt(endingOf(history), now);

/** The disclosure with the account that stands: what an emergency owed, once it was filled in, for what was said in haste. */
export function standing(disclosure: Disclosure, events: readonly DisclosureEvent[]): Disclosure {
  const completed = events.findLast((event) => event.type === 'completed-afterwards');
  if (completed === undefined) return disclosure;
  return { ...disclosure, recipients: completed.recipients, verdict: completed.verdict, owedBy: null };
}

export const asItStands = ({ disclosure, events }: History): Disclosure =>
  standing(
    disclosure,
    events.map(({ entry }) => entry),
  );

export function lastOf<T extends DisclosureEvent['type']>(
  events: readonly Numbered<DisclosureEvent>[],
  type: T,
): Extract<DisclosureEvent, { type: T }> | undefined {
  const found = events.findLast(({ entry }) => entry.type === type);
  return found?.entry as Extract<DisclosureEvent, { type: T }> | undefined;
}
