import type { DisclosureEvent } from '../disclosure/entry.ts';
import type { Numbered } from '../export/history.ts';
import type { LogDatabase } from '../log/database.ts';
import { allLogs, stretchesOf } from '../log/read.ts';
import type { Kept } from '../log/store/kept.ts';

/** Entries held in memory at once; of these the last ones only for what they say of those before. */
export const WINDOW = 5_000;
export const AHEAD = 1_000;

/** A part of a log, with what was said of its disclosures since, as far as it stands within reach. */
export interface Window {
  readonly entries: readonly Kept[];
  readonly eventsOn: (number: number) => readonly Numbered<DisclosureEvent>[];
  /** Up to here its disclosures have all of AHEAD behind them, or the end. */
  readonly until: number;
}

/** @param from place in `log`. */
export async function windowFrom(db: LogDatabase, log: string, from: number): Promise<Window> {
  const entries: Kept[] = [];
  for await (const stretch of stretchesOf(db, log, from)) {
    entries.push(...stretch);
    if (entries.length >= WINDOW) break;
  }
  const full = entries.length >= WINDOW;
  const later = full ? [] : await beginningsAfter(db, log);
  const events = new Map<number, Numbered<DisclosureEvent>[]>();
  for (const { index, entry } of [...entries, ...later]) {
    if (entry?.kind !== 'event') continue;
    const said = events.get(entry.about);
    if (said) said.push({ index, entry });
    else events.set(entry.about, [{ index, entry }]);
  }
  return {
    entries,
    eventsOn: (number) => events.get(number) ?? [],
    until: from + entries.length - (full ? AHEAD : 0),
  };
}

/** A log that could not be gone on with is followed by another: what happened next stands there. */
async function beginningsAfter(db: LogDatabase, log: string): Promise<Kept[]> {
  const logs = await allLogs(db);
  const entries: Kept[] = [];
  for (const { id } of logs.slice(logs.findIndex((row) => row.id === log) + 1)) {
    for await (const stretch of stretchesOf(db, id)) {
      entries.push(...stretch);
      if (entries.length >= AHEAD) return entries;
    }
  }
  return entries;
}
