import type { AuditEvent } from '@medplum/fhirtypes';
import { z } from 'zod';
import type { FeedRow, LogDatabase } from '../log/database.ts';
import { knownKeys, Locked, openerFor } from '../log/keys/data-key.ts';
import { handedOut } from '../log/state.ts';
import { openRow } from '../log/store/sealed-rows.ts';
import { DAY_MS } from './back-off.ts';
import { CURSORS, type Cursor, cursorsOf, keepProgress, PROGRESS, progressOf } from './state.ts';

/** What is sealed of a row. Made by ourselves from an entry that was parsed when it was appended. */
const contentSchema = z.object({
  id: z.uuid(),
  at: z.string(),
  event: z.custom<AuditEvent>((value) => (value as AuditEvent | null)?.resourceType === 'AuditEvent'),
  stamp: z.string(),
});
export type Queued = z.infer<typeof contentSchema>;

/** An event with what is known of its delivery. */
export interface Item extends Queued {
  readonly row: FeedRow;
}

/** Nothing was tried yet. */
export const untried = (log: string, index: number, turn: FeedRow['turn']): Omit<FeedRow, 'id' | 'at' | 'content'> => ({
  log,
  index,
  turn,
  state: 'waits',
  status: null,
  failures: 0,
  nextAt: 0,
});

/** All rows, in the order in which they are to be delivered. */
export const rowsInTurn = async (db: LogDatabase): Promise<FeedRow[]> =>
  (await db.feed.toArray()).sort(
    (a, b) => a.turn[0] - b.turn[0] || a.turn[1] - b.turn[1] || a.turn[2] - b.turn[2] || (a.id < b.id ? -1 : 1),
  );

/** How many wait and can be opened; what is locked or set aside must not keep the rest out. */
export async function rowsToDeliver(db: LogDatabase): Promise<number> {
  const known = await knownKeys(db);
  return db.feed.filter(({ state, content }) => state === 'waits' && content.key in known).count();
}

/**
 * Those that this run of the browser can open. What is damaged on disk is made anew from the log: it goes, and its entry
 * is gone back to.
 */
export async function opened(db: LogDatabase, rows: readonly FeedRow[]): Promise<{ items: Item[]; damaged: number }> {
  const opener = await openerFor(db);
  const items: Item[] = [];
  let damaged = 0;
  for (const row of rows) {
    try {
      items.push({ ...(await openRow(opener, 'feed', row, (value) => contentSchema.parse(value))), row });
    } catch (error) {
      if (error instanceof Locked) continue;
      damaged += 1;
      console.error('Deelwijzer: an event of the feed does not open', error instanceof Error ? error.name : 'error');
      await queueAgain(db, row);
    }
  }
  return { items, damaged };
}

async function queueAgain(db: LogDatabase, { id, log, index }: FeedRow): Promise<void> {
  await db.transaction('rw', db.feed, db.meta, async () => {
    const cursors = await cursorsOf(db);
    const cursor = cursors[log] ?? { next: 0, behind: [] };
    const behind = [...cursor.behind.filter(([from, to]) => index < from || index >= to), ...again(cursor, index)];
    await db.feed.delete(id);
    await db.meta.put({ id: CURSORS, value: { ...cursors, [log]: { ...cursor, behind } } });
  });
}

const again = ({ next, behind }: Cursor, index: number): [number, number][] => {
  const around = behind.find(([from, to]) => index >= from && index < to);
  return around ? [around] : index < next ? [[index, index + 1]] : [];
};

/** The repository has them: it is a witness of the log from here on, and they are done with. */
export async function taken(db: LogDatabase, items: readonly Item[], now: number): Promise<void> {
  // Many of one batch carry the same state: one place for each is enough.
  const states = new Map(items.map(({ stamp }) => [stamp.slice(stamp.indexOf(': ', stamp.indexOf(': ') + 1)), stamp]));
  for (const stamp of states.values()) await handedOut(db, stamp, 'feed');
  await db.transaction('rw', db.feed, db.meta, async () => {
    await db.feed.bulkDelete(items.map(({ id }) => id));
    const progress = await progressOf(db);
    const newest =
      items
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? '';
    await db.meta.put({
      id: PROGRESS,
      value: {
        ...progress,
        delivered: progress.delivered + items.length,
        upTo: progress.upTo !== null && progress.upTo > newest ? progress.upTo : newest,
        deliveredAt: now,
      },
    });
  });
}

/** Refused for what it is: it no longer stands in the way, is tried again once a day, and is counted until it is taken. */
export const setAside = async (db: LogDatabase, { id, row }: Item, status: number | null, now: number): Promise<void> =>
  void (await db.feed.update(id, { state: 'aside', status, failures: row.failures + 1, nextAt: now + DAY_MS }));

/** It failed where others got through: it waits by itself. */
export const putOff = async (
  db: LogDatabase,
  { id, row }: Item,
  status: number | null,
  nextAt: number,
): Promise<void> => void (await db.feed.update(id, { status, failures: row.failures + 1, nextAt }));

/** By hand: everything may be tried now, what was set aside too. */
export async function allDueNow(db: LogDatabase): Promise<void> {
  await db.feed.toCollection().modify((row: FeedRow) => {
    row.nextAt = 0;
  });
  await keepProgress(db, { ...(await progressOf(db)), nextAt: 0 });
}
