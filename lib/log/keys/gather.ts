import type { KeyRow, LogDatabase } from '../database.ts';
import { knownKeys } from './data-key.ts';
import { recipientsOf } from './recipients.ts';
import { type RawKeys, wrapFor } from './wrap.ts';

/** So many runs of the browser later, their keys are gathered into one. */
const GATHERED_FROM = 8;

/** Known keys wrapped anew in one piece, and the rows that it takes the place of. */
export interface Gathered {
  readonly row: KeyRow;
  readonly replaces: readonly string[];
}

/** @param more keys that stand on disk nowhere yet. */
export async function gathered(
  db: LogDatabase,
  recipients: readonly string[],
  more: RawKeys = {},
): Promise<Gathered | null> {
  const [known, rows] = await Promise.all([knownKeys(db), db.keys.toArray()]);
  const replaced = rows.filter(({ members }) => members.every((id) => id in known));
  const keys: RawKeys = { ...more };
  for (const id of replaced.flatMap(({ members }) => members)) keys[id] = known[id] as Uint8Array<ArrayBuffer>;
  const members = Object.keys(keys);
  if (members.length === 0) return null;
  return {
    row: { id: crypto.randomUUID(), at: new Date().toISOString(), members, wraps: await wrapFor(recipients, keys) },
    replaces: replaced.map(({ id }) => id),
  };
}

/** To be called inside a transaction on `keys`: a browser that is killed leaves the old rows or the new one. */
export async function putGathered(db: LogDatabase, { row, replaces }: Gathered): Promise<void> {
  await db.keys.bulkDelete([...replaces]);
  await db.keys.add(row);
}

/**
 * Wraps every known key anew for who may read now, where there are many, or where one is wrapped for others: who may
 * no longer loses the copies that stand here, who may from now on gets them. What is locked has its turn once unlocked.
 * To be called under `changingKeys`.
 */
export async function gather(db: LogDatabase): Promise<void> {
  const [known, rows] = await Promise.all([knownKeys(db), db.keys.toArray()]);
  const mine = rows.filter(({ members }) => members.every((id) => id in known));
  if (mine.length === 0) return; // nobody is made a recipient of nothing
  const recipients = await recipientsOf(db);
  const forAll = [...recipients].sort().join();
  const stale = mine.some(
    ({ wraps }) =>
      wraps
        .map(({ recipient }) => recipient)
        .sort()
        .join() !== forAll,
  );
  if (!stale && mine.length <= GATHERED_FROM) return;
  const all = await gathered(db, recipients);
  if (all) await db.transaction('rw', db.keys, () => putGathered(db, all));
}
