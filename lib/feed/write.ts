import { asOnlyWriter } from '../log/append.ts';
import type { FeedRow, LogDatabase } from '../log/database.ts';
import { putAllSealed } from '../log/store/sealed-rows.ts';
import { isErasedAt } from './opens.ts';
import { type Queued, untried } from './queue.ts';
import { CURSORS, type Cursors } from './state.ts';

export interface NewRow {
  readonly content: Queued;
  readonly log: string;
  readonly index: number;
  readonly turn: FeedRow['turn'];
}

/**
 * Rows and cursors in one transaction. One at a time with whatever appends or erases: what was erased since it was read
 * is not written down again.
 */
export function write(db: LogDatabase, rows: readonly NewRow[], cursors: Cursors): Promise<void> {
  return asOnlyWriter(async () => {
    const kept: NewRow[] = [];
    for (const row of rows) if (!(await isErasedAt(db, row.log, row.index))) kept.push(row);
    await putAllSealed(
      db,
      'feed',
      kept.map(({ content, log, index, turn }) => ({ row: content, beside: untried(log, index, turn) })),
      async () => void (await db.meta.put({ id: CURSORS, value: cursors })),
    );
  });
}
