import type { DataKey } from '../log/keys/seal.ts';
import type { BundleMeta, StateHolder } from './bundle-meta.ts';
import type { BundleRow, DeskDatabase, StateRow } from './database.ts';
import type { MergedLog } from './merge.ts';
import { openedJson, sealedJson } from './sealing.ts';
import type { HeldState } from './standing.ts';
import { dropPieces, placeOfBundle } from './taking-in.ts';

/** All that stands on the desk but the entries. */
export interface Stand {
  readonly rows: readonly Omit<BundleRow, 'content'>[];
  readonly metas: ReadonlyMap<string, BundleMeta>;
  readonly states: readonly HeldState[];
  readonly merged: readonly MergedLog[];
}

const MERGED = 'merged';
const placeOfState = ({ log, size, root }: Pick<StateRow, 'log' | 'size' | 'root'>): string =>
  `state/${log}/${size}/${root}`;

/** What was written last. @throws Damaged where it does not open. */
export async function standHere(db: DeskDatabase, key: DataKey): Promise<Stand> {
  const [rows, states, shelf] = await Promise.all([db.bundles.toArray(), db.states.toArray(), db.shelf.get(MERGED)]);
  const metas = await Promise.all(
    rows.map(async ({ id, content }) => [id, await openedJson<BundleMeta>(key, placeOfBundle(id), content)] as const),
  );
  const held = await Promise.all(
    states.map(async (row): Promise<HeldState> => {
      const { log, size, root, content } = row;
      return { log, size, root, ...(await openedJson<StateHolder>(key, placeOfState(row), content)) };
    }),
  );
  return {
    rows,
    metas: new Map(metas),
    states: held,
    merged: shelf ? await openedJson<MergedLog[]>(key, MERGED, shelf.content) : [],
  };
}

/**
 * Writes what is new in one transaction. A bundle that adds nothing to one that is in order goes: what was erased since
 * must not live on in an older copy; that it was here stays known by its state.
 * @returns ids of bundles that no longer count; their pieces can go.
 */
export async function writeStand(
  db: DeskDatabase,
  key: DataKey,
  before: Stand,
  now: Stand,
  at: Date,
): Promise<string[]> {
  const inOrder = (id: string | undefined) => now.metas.get(id ?? '')?.report.problems.length === 0;
  const dropped = now.merged.flatMap(({ branches, superseded }) => (inOrder(branches[0]) ? superseded : []));
  const kept = (id: string) => !dropped.includes(id);
  const had = new Set(before.rows.map(({ id }) => id));
  const rows = await Promise.all(
    now.rows
      .filter(({ id }) => !had.has(id) && kept(id))
      .map(async (row) => ({ ...row, content: await sealedJson(key, placeOfBundle(row.id), now.metas.get(row.id)) })),
  );
  const states = await Promise.all(
    now.states.slice(before.states.length).map(async ({ log, size, root, where, file, note }) => {
      const row = { log, size, root, at: at.toISOString() };
      return { ...row, content: await sealedJson(key, placeOfState(row), { where, file, note }) };
    }),
  );
  const merged = now.merged.map((log) => ({ ...log, superseded: log.superseded.filter(kept) }));
  const shelf = { id: MERGED, content: await sealedJson(key, MERGED, merged) };
  const known = new Set(before.states.map(placeOfState));
  await db.transaction('rw', db.bundles, db.states, db.shelf, async () => {
    await db.bundles.bulkPut(rows);
    await db.bundles.bulkDelete(dropped);
    await db.states.bulkPut(states.filter((row) => !known.has(placeOfState(row))));
    await db.shelf.put(shelf);
  });
  return dropped;
}

/** A bundle goes; that it was here stays known. @param logs all that is left, merged anew. */
export async function dropBundles(
  db: DeskDatabase,
  key: DataKey,
  ids: readonly string[],
  logs: readonly MergedLog[],
): Promise<void> {
  const shelf = { id: MERGED, content: await sealedJson(key, MERGED, logs) };
  await db.transaction('rw', db.bundles, db.shelf, async () => {
    await db.bundles.bulkDelete([...ids]);
    await db.shelf.put(shelf);
  });
  for (const id of ids) await dropPieces(db, id);
}

/** Everything: entries, views, and what was known of states. */
export async function dropEverything(db: DeskDatabase): Promise<void> {
  await db.transaction('rw', db.bundles, db.pieces, db.states, db.shelf, () =>
    Promise.all([db.bundles.clear(), db.pieces.clear(), db.states.clear(), db.shelf.clear()]),
  );
}

/** What an import that was broken off left behind: pieces of no bundle. */
export async function sweep(db: DeskDatabase): Promise<void> {
  const ids = new Set(await db.bundles.toCollection().primaryKeys());
  const keys = await db.pieces.toCollection().primaryKeys();
  await db.pieces.bulkDelete(keys.filter(([bundle]) => !ids.has(bundle)));
}
