import type { EntityTable } from 'dexie';
import { utf8 } from '../bytes.ts';
import type { LogDatabase, SealedRow } from '../database.ts';
import { currentKey, Locked, type Opener, openerFor } from '../keys/data-key.ts';
import { sealing } from '../keys/locks.ts';
import { seal } from '../keys/seal.ts';

/**
 * Rows that may change and tell about a client: a waiting draft, something that went past the guard, an event on its way
 * to the audit repository, what happened to a consent; and the key of what an officer imported. Sealed like the log.
 */
export const SEALABLE = ['drafts', 'passedBy', 'feed', 'consents', 'desk', 'reminders'] as const;
type Sealable = (typeof SEALABLE)[number];
export const sealedTable = (db: LogDatabase, name: Sealable): EntityTable<SealedRow, 'id'> =>
  db[name] as unknown as EntityTable<SealedRow, 'id'>;

export async function putSealed<R extends { id: string; at: string }>(
  db: LogDatabase,
  name: Sealable,
  row: R,
): Promise<void> {
  await sealing(async () => {
    const content = await seal(await currentKey(db), `${name}/${row.id}`, utf8(JSON.stringify(row)));
    await sealedTable(db, name).put({ id: row.id, at: row.at, content });
  });
}

/**
 * Several at once, each with what stands unsealed beside it, in one transaction with whatever else belongs to it.
 * @param alongside writes to `meta`; awaits nothing but the database.
 */
export async function putAllSealed<R extends { id: string; at: string }>(
  db: LogDatabase,
  name: Sealable,
  rows: readonly { row: R; beside: object }[],
  alongside: () => Promise<void>,
): Promise<void> {
  await sealing(async () => {
    const key = await currentKey(db);
    const sealed = await Promise.all(
      rows.map(async ({ row, beside }) => ({
        ...beside,
        id: row.id,
        at: row.at,
        content: await seal(key, `${name}/${row.id}`, utf8(JSON.stringify(row))),
      })),
    );
    await db.transaction('rw', sealedTable(db, name), db.meta, async () => {
      await sealedTable(db, name).bulkPut(sealed);
      await alongside();
    });
  });
}

/** What one row says. @throws Locked, Damaged, or what `parse` throws. */
export async function openRow<R>(
  opener: Opener,
  name: Sealable,
  { id, content }: SealedRow,
  parse: (value: unknown) => R,
): Promise<R> {
  return parse(JSON.parse(new TextDecoder().decode(await opener(`${name}/${id}`, content))));
}

type Which = (table: EntityTable<SealedRow, 'id'>) => PromiseLike<SealedRow[]>;
const oldestFirst: Which = (table) => table.orderBy('at').toArray();

/**
 * `locked` counts what waits for the passphrase.
 * @param which rows, by what stands unsealed; all of them, oldest first, where it is left out.
 */
export async function sealedRows<R>(
  db: LogDatabase,
  name: Sealable,
  parse: (value: unknown) => R,
  which: Which = oldestFirst,
): Promise<{ rows: R[]; locked: number }> {
  const opener = await openerFor(db);
  let locked = 0;
  const opened = await Promise.all(
    (await which(sealedTable(db, name))).map(async (row) => {
      try {
        return [await openRow(opener, name, row, parse)];
      } catch (error) {
        if (error instanceof Locked) locked += 1;
        else console.error('Deelwijzer: a row does not open', name, error instanceof Error ? error.name : 'error');
        return [];
      }
    }),
  );
  return { rows: opened.flat(), locked };
}

export const dropSealed = (db: LogDatabase, name: Sealable, id: string): Promise<void> =>
  sealedTable(db, name).delete(id);
