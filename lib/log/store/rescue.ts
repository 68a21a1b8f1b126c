import { Dexie } from 'dexie';
import type { LogDatabase, LogRow } from '../database.ts';
import { lockSchema, recipientsOf } from '../keys/recipients.ts';
import { unwrapWith, wrapFor } from '../keys/wrap.ts';

/**
 * A database that was left because it did not open, and opens again: its rows are copied beside those of now, to be
 * read. It stays as it is, and nothing is added to its logs. What does not read this time is tried the next.
 */
export async function rescue(db: LogDatabase): Promise<void> {
  for (const { name, why } of await db.names()) {
    const mark = `rescued:${name}`;
    if (why === null || (await db.meta.get(mark))) continue;
    if (await copiedFrom(db, name)) await db.meta.put({ id: mark, value: new Date().toISOString() });
  }
}

const ROWS = ['leaves', 'segments', 'keys', 'checkpoints', 'drafts', 'passedBy'] as const;
const STRETCH = 500;

async function copiedFrom(db: LogDatabase, name: string): Promise<boolean> {
  const old = new Dexie(name); // no version: as it is, and not made where it is not
  try {
    await old.open();
  } catch {
    return false;
  }
  try {
    const present = new Set(old.tables.map((table) => table.name));
    for (const table of ROWS) {
      if (!present.has(table)) continue;
      for (let offset = 0; ; offset += STRETCH) {
        const rows = await old.table(table).offset(offset).limit(STRETCH).toArray();
        await db.table(table).bulkPut(rows);
        if (rows.length < STRETCH) break;
      }
    }
    if (present.has('meta')) await wrapAnew(db, lockSchema.safeParse((await old.table('meta').get('own'))?.value));
    if (present.has('logs')) await copyLogs(db, await old.table<LogRow>('logs').orderBy('order').toArray());
    return true;
  } catch (error) {
    console.error('Deelwijzer: not all of an earlier database reads', error instanceof Error ? error.name : 'error');
    return false;
  } finally {
    old.close();
  }
}

/** Keys that the open identity of then could unwrap: from now on whoever reads here can. */
async function wrapAnew(db: LogDatabase, lock: ReturnType<typeof lockSchema.safeParse>): Promise<void> {
  if (!lock.success || lock.data.open === null) return; // a passphrase came along with the lock itself
  const recipients = await recipientsOf(db);
  for (const row of await db.keys.toArray()) {
    const keys = row.wraps.some(({ recipient }) => recipients.includes(recipient))
      ? null
      : await unwrapWith(lock.data.open, row);
    if (keys) await db.keys.put({ ...row, wraps: [...row.wraps, ...(await wrapFor(recipients, keys))] });
  }
}

/** Before the logs of now, closed: with its rows elsewhere, nothing can be signed for it here. */
async function copyLogs(db: LogDatabase, logs: LogRow[]): Promise<void> {
  const present = await db.logs.toArray();
  const absent = logs.filter(({ id }) => !present.some((row) => row.id === id));
  const first = Math.min(1, ...present.map(({ order }) => order));
  await db.logs.bulkAdd(
    absent.map((row, i) => ({ ...row, order: first - absent.length + i, grows: false, signer: null })),
  );
}
