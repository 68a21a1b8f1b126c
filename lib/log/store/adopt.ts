import type { LogDatabase } from '../database.ts';
import type { LogHeader } from '../header.ts';
import { lastKnown } from './known.ts';

/** Of a log of which nothing but entries is left: what was in its header nobody knows. It fits no id, and says so. */
const LOST_HEADER: LogHeader = {
  openedAt: '1970-01-01T00:00:00.000Z',
  publicKey: '',
  nonce: '0'.repeat(32),
  continues: null,
};

/**
 * Entries whose log is gone from the database stay readable: it gets a row again, closed, with what is remembered of it.
 * Called only where damage was found.
 */
export async function adoptStrays(db: LogDatabase): Promise<void> {
  const rows = await db.logs.toArray();
  const strays = (await logsOfEntries(db)).filter((id) => !rows.some((row) => row.id === id));
  if (strays.length === 0) return;
  const known = await lastKnown(db);
  let order = Math.min(1, ...rows.map((row) => row.order));
  for (const id of strays) {
    order -= 1; // whatever is left of it came before
    const its = known?.state.log === id ? known : null;
    await db.logs.add({
      id,
      order,
      header: its?.header ?? LOST_HEADER,
      grows: false,
      size: await endOf(db, id),
      peaks: [],
      lastNumber: its?.lastNumber ?? 0,
      checkpoint: its?.checkpoint ?? '',
      signer: null,
    });
  }
}

/** Ids of all logs of which there are entries. */
async function logsOfEntries(db: LogDatabase): Promise<string[]> {
  const ids = new Set<string>();
  for (const [table, by] of [
    [db.leaves, '[log+index]'],
    [db.segments, '[log+first]'],
  ] as const) {
    for (let after = ''; ; ) {
      const row = await table.where(by).above([after, Number.MAX_SAFE_INTEGER]).first();
      if (!row) break;
      ids.add(row.log);
      after = row.log;
    }
  }
  return [...ids];
}

async function endOf(db: LogDatabase, log: string): Promise<number> {
  const [leaf, segment] = await Promise.all([
    db.leaves.where('[log+index]').between([log, 0], [log, Number.MAX_SAFE_INTEGER]).last(),
    db.segments.where('[log+first]').between([log, 0], [log, Number.MAX_SAFE_INTEGER]).last(),
  ]);
  return Math.max(leaf ? leaf.index + 1 : 0, segment ? segment.first + segment.count : 0);
}
