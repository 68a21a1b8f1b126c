import type { KeyRow, LeafRow, LogDatabase, LogRow, MetaRow, SegmentRow } from '../database.ts';
import { copiesOf } from './copies.ts';

/**
 * Puts back what the database lost and its second copy still has; what is in the database stays as it is. No log that
 * comes back grows: its signing key is gone. Called by the one writer, where damage was found.
 */
export async function restoreFromCopies(db: LogDatabase): Promise<void> {
  const all = await db.copies.all();
  const segments = copiesOf<SegmentRow>(all, 'segments');
  await db.transaction('rw', [db.logs, db.leaves, db.segments, db.keys, db.meta], async () => {
    await absent(db.logs, copiesOf<LogRow>(all, 'logs').map(closed), ({ id }) => id);
    await absent(db.segments, segments, ({ log, first }) => [log, first]);
    const inside = await db.segments.toArray();
    const loose = copiesOf<LeafRow>(all, 'leaves').filter(
      ({ log, index }) => !inside.some((one) => one.log === log && one.first <= index && index < one.first + one.count),
    );
    await absent(db.leaves, loose, ({ log, index }) => [log, index]);
    await absent(db.keys, copiesOf<KeyRow>(all, 'keys'), ({ id }) => id);
    // How far the feed and the register of consents had come is left out: their rows have no copy, and from the log they are made anew.
    const meta = copiesOf<MetaRow>(all, 'meta').filter(({ id }) => !/^(feed|consents):/.test(id));
    await absent(db.meta, meta, ({ id }) => id);
  });
}

const closed = (row: LogRow): LogRow => ({ ...row, grows: false, signer: null });

async function absent<Row, Key>(
  table: { bulkGet(keys: Key[]): PromiseLike<(Row | undefined)[]>; bulkAdd(rows: Row[]): PromiseLike<unknown> },
  rows: Row[],
  keyOf: (row: Row) => unknown,
): Promise<void> {
  const present = await table.bulkGet(rows.map((row) => keyOf(row) as Key));
  await table.bulkAdd(rows.filter((_, i) => present[i] === undefined));
}
