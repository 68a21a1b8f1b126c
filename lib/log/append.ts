import {
  type Disclosure,
  type DisclosureEvent,
  disclosureSchema,
  type Entry,
  eventSchema,
  type GuardChange,
  guardChangeSchema,
  type PassedBy,
  passedBySchema,
} from '../disclosure/entry.ts';
import type { LogDatabase } from './database.ts';
import { leafOf } from './leaf.ts';

/** The log could not take an entry (full, damaged, refused by the browser). Nothing may go on that waits for it. */
export class LogNotWritable extends Error {
  override name = 'LogNotWritable';
}

/**
 * Appends a disclosure under the next number, in one strict transaction.
 * @param compose gets the number and gives the entry; parsed before it is written.
 * @throws LogNotWritable when the database does not take it; the log is then as it was.
 */
export const appendDisclosure = (db: LogDatabase, compose: (number: number) => Disclosure): Promise<Disclosure> =>
  append(db, (lastNumber) => disclosureSchema.parse(compose(lastNumber + 1)));

/** Appends an event on an existing disclosure. @throws LogNotWritable as above. */
export const appendEvent = (db: LogDatabase, event: DisclosureEvent): Promise<DisclosureEvent> =>
  append(db, () => eventSchema.parse(event));

/** Appends what became of something that went past the guard. @throws LogNotWritable as above. */
export const appendPassedBy = (db: LogDatabase, passedBy: PassedBy): Promise<PassedBy> =>
  append(db, () => passedBySchema.parse(passedBy));

/** Appends a change of what is asked. @throws LogNotWritable as above. */
export const appendGuardChange = (db: LogDatabase, change: GuardChange): Promise<GuardChange> =>
  append(db, () => guardChangeSchema.parse(change));

const LOCK = 'deelwijzer-log-append';

async function append<E extends Entry>(db: LogDatabase, compose: (lastNumber: number) => E): Promise<E> {
  // One writer at a time, across every context of the extension: indexes and numbers have no gaps and no twins.
  return navigator.locks.request(LOCK, async () => {
    const { length, lastNumber } = await tailOf(db);
    const entry = compose(lastNumber);
    const row = { index: length, content: { encoding: 'plain' as const, entry }, ...(await leafOf(entry)) };
    try {
      await db.entries.add(entry.kind === 'disclosure' ? { ...row, number: entry.number } : row);
    } catch (error) {
      throw new LogNotWritable('the database did not take the entry', { cause: error });
    }
    return entry;
  });
}

async function tailOf(db: LogDatabase): Promise<{ length: number; lastNumber: number }> {
  try {
    const [last, disclosure] = await Promise.all([
      db.entries.orderBy('index').last(),
      db.entries.orderBy('number').last(),
    ]);
    return { length: last ? last.index + 1 : 0, lastNumber: disclosure?.number ?? 0 };
  } catch (error) {
    throw new LogNotWritable('the database cannot be read', { cause: error });
  }
}
