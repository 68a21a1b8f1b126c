import type { DBCore, DBCoreMutateRequest, DBCoreTable, Dexie } from 'dexie';

/**
 * A second copy of the rows of the log, in another store of the browser (`lib/log/keys/copy-bucket.ts`). Chromium keeps all databases of an extension in
 * one LevelDB, and throws all of it away when it finds a record that was written by halves: a browser that is killed in
 * the middle of a write can so lose a log of years at a later start (measured: tests/crash). Every change of these
 * tables is followed here, erasure and sealing anew too; content stays sealed as it was, and signing keys are left out.
 */
export interface CopyStore {
  /** Values of null remove. */
  set(values: Record<string, unknown>): Promise<void>;
  all(): Promise<Record<string, unknown>>;
}

/** `meta` for the lock: without it the keys could not be unwrapped. */
export const COPIED = ['logs', 'leaves', 'segments', 'keys', 'meta'] as const;
export type CopiedTable = (typeof COPIED)[number];

const isCopied = (name: string): name is CopiedTable => COPIED.some((table) => table === name);
const nameOf = (table: string, key: unknown): string => `copy:${table}:${JSON.stringify(key)}`;

/** @returns waits until everything that is committed has its copy, or could not have it: then it was told on the console. */
export function followed(db: Dexie, store: CopyStore): () => Promise<void> {
  let writing: Promise<unknown> = Promise.resolve();
  /** What could not have its copy goes along with what comes next. */
  let owed: Record<string, unknown> = {};
  const pending = new WeakMap<object, Record<string, unknown>>();

  function note(transaction: IDBTransaction, changes: Record<string, unknown>): void {
    const before = pending.get(transaction);
    if (before) {
      Object.assign(before, changes);
      return;
    }
    pending.set(transaction, changes);
    transaction.addEventListener('complete', () => {
      writing = writing
        .then(async () => {
          owed = { ...owed, ...changes };
          await store.set(owed);
          owed = {};
        })
        .catch((error: unknown) => console.error('Deelwijzer: no copy', error instanceof Error ? error.name : 'error'));
    });
  }

  db.use({
    stack: 'dbcore',
    name: 'copies',
    create: (core: DBCore) => ({
      ...core,
      table(name: string): DBCoreTable {
        const table = core.table(name);
        if (!isCopied(name)) return table;
        return {
          ...table,
          async mutate(request: DBCoreMutateRequest) {
            const answer = await table.mutate(request);
            if (answer.numFailures === 0)
              note(request.trans as unknown as IDBTransaction, changesOf(table, name, request));
            return answer;
          },
        };
      },
    }),
  });
  return () => writing.then(() => undefined);
}

function changesOf(table: DBCoreTable, name: string, request: DBCoreMutateRequest): Record<string, unknown> {
  if (request.type === 'delete') return Object.fromEntries(request.keys.map((key) => [nameOf(name, key), null]));
  if (request.type === 'deleteRange') return {}; // a copy too many does no harm
  return Object.fromEntries(
    request.values.map((value: unknown) => [
      nameOf(name, table.schema.primaryKey.extractKey?.(value)),
      copied(value as object),
    ]),
  );
}

/** Rows of one table out of the copies. */
export function copiesOf<Row>(all: Record<string, unknown>, table: CopiedTable): Row[] {
  const prefix = `copy:${table}:`;
  return Object.entries(all).flatMap(([name, value]) => (name.startsWith(prefix) ? [value as Row] : []));
}

/** A signing key has one place. */
const copied = (value: object): object => ('signer' in value ? { ...value, signer: null } : value);

/** Their rows never change, but by erasing; there are many. */
const GROWS_ONLY: readonly string[] = ['leaves', 'segments'];

/**
 * Gives every row its copy that has none. A browser that is killed right after the database took an entry leaves it
 * without one: unless it gets it at the next start, the log would come back with a hole (tests/crash found one).
 * @param known names of the copies that there are.
 */
export async function copyMissing(db: Dexie, store: CopyStore, known: ReadonlySet<string>): Promise<void> {
  for (const name of COPIED) {
    const table = db.table(name);
    const { extractKey } = table.core.schema.primaryKey;
    const keys = await table.toCollection().primaryKeys();
    const missing = keys.filter((key) => !GROWS_ONLY.includes(name) || !known.has(nameOf(name, key)));
    for (let at = 0; at < missing.length; at += STRETCH) {
      const rows = (await table.bulkGet(missing.slice(at, at + STRETCH))) as (object | undefined)[];
      const found = rows.filter((row) => row !== undefined);
      await store.set(Object.fromEntries(found.map((row) => [nameOf(name, extractKey?.(row)), copied(row)])));
    }
  }
}

const STRETCH = 500;
