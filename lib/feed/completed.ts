import type { DisclosureEvent } from '../disclosure/entry.ts';
import type { Numbered } from '../export/history.ts';
import type { LogDatabase } from '../log/database.ts';
import { openerFor } from '../log/keys/data-key.ts';
import { allLogs, disclosureNumbered, opened, readRow, stretchesOf } from '../log/read.ts';
import type { Account } from './accounts.ts';

/**
 * The disclosure that was completed, however long before, with all that was said of it.
 * @param place of the event that completed it. Where the disclosure stands in an earlier log, this is the place that counts.
 * @returns 'locked' where it is there and cannot be read, null where it is not there (any more).
 */
export async function accountBehind(
  db: LogDatabase,
  place: { log: string; index: number },
  about: number,
): Promise<Account | 'locked' | null> {
  const found = await disclosureNumbered(db, about);
  if (!found) return (await isLocked(db, about)) ? 'locked' : null;
  const logs = await allLogs(db);
  const events: Numbered<DisclosureEvent>[] = [];
  for (const { id } of logs.slice(logs.findIndex((row) => row.id === found.log))) {
    for await (const stretch of stretchesOf(db, id, id === found.log ? found.index : 0)) {
      for (const { index, entry } of stretch) {
        if (entry?.kind === 'event' && entry.about === about) events.push({ index, entry });
      }
    }
  }
  return { index: found.log === place.log ? found.index : place.index, disclosure: found.entry, events };
}

async function isLocked(db: LogDatabase, number: number): Promise<boolean> {
  const opener = await openerFor(db);
  const row = await db.leaves.where('number').equals(number).first();
  if (row) return (await readRow(row, opener)).state === 'locked';
  const segment = await db.segments.where('numbers').equals(number).first();
  return segment !== undefined && (await opened(segment, opener)).some(({ state }) => state === 'locked');
}
