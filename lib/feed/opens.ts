import type { LogDatabase } from '../log/database.ts';
import { openerFor } from '../log/keys/data-key.ts';
import { opened, readRow, segmentAt } from '../log/read.ts';

/** Can the entry at this place be read here and now. (Erased and damaged ones need no unlocking: there is nothing to wait for.) */
export async function opensAt(db: LogDatabase, log: string, index: number): Promise<boolean> {
  const opener = await openerFor(db);
  const row = await db.leaves.get([log, index]);
  if (row) return (await readRow(row, opener)).state !== 'locked';
  const segment = await segmentAt(db, log, index);
  const kept = segment && (await opened(segment, opener)).find((entry) => entry.index === index);
  return kept !== undefined && kept.state !== 'locked';
}

/** Has its content been erased. */
export async function isErasedAt(db: LogDatabase, log: string, index: number): Promise<boolean> {
  const row = await db.leaves.get([log, index]);
  if (row) return row.content === null;
  const segment = await segmentAt(db, log, index);
  const kept = segment && (await opened(segment, await openerFor(db))).find((entry) => entry.index === index);
  return kept === undefined || kept.state === 'erased';
}
