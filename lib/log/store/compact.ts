import { asOnlyWriter } from '../append.ts';
import type { LogDatabase } from '../database.ts';
import { currentKey, openerFor } from '../keys/data-key.ts';
import { sealing } from '../keys/locks.ts';
import { allLogs, loose, readRow } from '../read.ts';
import { SEGMENT, segmentOf } from './segment.ts';

/**
 * Puts older entries together, many in one piece, as far as they can be read here and now. A piece and what it replaces
 * change in one transaction, so a browser that is killed in between leaves either. The newest entries stay loose.
 */
export async function compact(db: LogDatabase): Promise<void> {
  for (const { id } of await allLogs(db)) while (await compactOnce(db, id));
}

async function compactOnce(db: LogDatabase, log: string): Promise<boolean> {
  return asOnlyWriter(() =>
    sealing(async () => {
      const rows = await loose(db, log, 0, SEGMENT + 1);
      if (rows.length <= SEGMENT) return false;
      const key = await currentKey(db); // before what opens: locked in between, nothing is sealed under what stays open
      const opener = await openerFor(db);
      const entries = await Promise.all(rows.slice(0, SEGMENT).map((row) => readRow(row, opener)));
      if (entries.some(({ state }) => state === 'locked' || state === 'damaged')) return false;
      // A piece holds consecutive entries: over a gap, all that comes after it would shift from its place.
      if (entries.some(({ index }, i) => index !== (entries[0]?.index ?? 0) + i)) return false;
      const segment = await segmentOf(log, entries, key);
      await db.transaction('rw', db.leaves, db.segments, async () => {
        await db.segments.add(segment);
        await db.leaves.bulkDelete(entries.map(({ index }): [string, number] => [log, index]));
      });
      return true;
    }),
  );
}
