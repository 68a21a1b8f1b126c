import type { EntityTable } from 'dexie';
import { utf8 } from '../bytes.ts';
import type { LogDatabase, SealedRow } from '../database.ts';
import { currentKey, Locked, openerFor } from '../keys/data-key.ts';
import { sealing } from '../keys/locks.ts';
import { seal } from '../keys/seal.ts';

/** Rows that may change and tell about a client: a waiting draft, something that went past the guard. Sealed like the log. */
type Sealable = 'drafts' | 'passedBy';
const table = (db: LogDatabase, name: Sealable): EntityTable<SealedRow, 'id'> => db[name];

export async function putSealed<R extends { id: string; at: string }>(
  db: LogDatabase,
  name: Sealable,
  row: R,
): Promise<void> {
  await sealing(async () => {
    const content = await seal(await currentKey(db), `${name}/${row.id}`, utf8(JSON.stringify(row)));
    await table(db, name).put({ id: row.id, at: row.at, content });
  });
}

/** Oldest first. `locked` counts what waits for the passphrase. */
export async function sealedRows<R>(
  db: LogDatabase,
  name: Sealable,
  parse: (value: unknown) => R,
): Promise<{ rows: R[]; locked: number }> {
  const opener = await openerFor(db);
  const rows: R[] = [];
  let locked = 0;
  for (const { id, content } of await table(db, name).orderBy('at').toArray()) {
    try {
      rows.push(parse(JSON.parse(new TextDecoder().decode(await opener(`${name}/${id}`, content)))));
    } catch (error) {
      if (error instanceof Locked) locked += 1;
      else console.error('Deelwijzer: a row does not open', name, error instanceof Error ? error.name : 'error');
    }
  }
  return { rows, locked };
}

export const dropSealed = (db: LogDatabase, name: Sealable, id: string): Promise<void> => table(db, name).delete(id);
