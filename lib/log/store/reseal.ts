import { asOnlyWriter } from '../append.ts';
import type { LogDatabase } from '../database.ts';
import { currentKey, freshKey, knownKeys, type Opener, openerWith } from '../keys/data-key.ts';
import { allSealed, changingKeys, resealing, sealing } from '../keys/locks.ts';
import { setPassphrase } from '../keys/passphrase.ts';
import { resealMark } from '../keys/reseal-mark.ts';
import { Damaged, type DataKey, type Sealed, seal } from '../keys/seal.ts';
import { placeOf } from './kept.ts';
import { SEALABLE, sealedTable } from './sealed-rows.ts';
import { placeOfSegment } from './segment.ts';

export type Progress = (done: number, of: number) => void;

/** Sets the passphrase and seals everything anew, before anyone else takes that up. @throws as `setPassphrase`. */
export function lockWith(db: LogDatabase, current: string, next: string, progress: Progress): Promise<void> {
  return resealing(async () => {
    await setPassphrase(db, current, next);
    await sealAnew(db, progress);
  });
}

/**
 * Seals what is marked, and can be opened, anew under the key of now, piece by piece; what is killed halfway goes on at
 * the next call, what is locked at a call after it was unlocked. Afterwards keys that nothing is sealed under any more
 * are thrown away, with their wrapped copies.
 * (Old bytes may stand on the disk until the browser tidies its database: no extension reaches those.)
 */
export const reseal = (db: LogDatabase, progress: Progress = () => {}): Promise<void> =>
  resealing(() => sealAnew(db, progress));

async function sealAnew(db: LogDatabase, progress: Progress): Promise<void> {
  if ((await resealMark(db).keys()).length === 0) return; // and no key is made for nothing
  // One key and what opens, taken together: locked meanwhile, what records then stays open, and under that nothing of
  // before may be sealed.
  const { known, marked, key } = await changingKeys(async () => {
    const known = await knownKeys(db);
    const marked = new Set((await resealMark(db).keys()).filter((id) => id in known));
    if (marked.has((await currentKey(db)).id)) await freshKey(db);
    return { known, marked, key: await currentKey(db) };
  });
  if (marked.size === 0) return;
  await allSealed();
  const opener = openerWith(known);
  const pieces = await piecesUnder(db, marked, key);
  let done = 0;
  for (const piece of pieces) {
    await piece(opener);
    done += 1;
    progress(done, pieces.length);
  }
  await dropUnused(db);
  await resealMark(db).done([...marked]);
}

type Piece = (opener: Opener) => Promise<void>;

async function piecesUnder(db: LogDatabase, keys: ReadonlySet<string>, key: DataKey): Promise<Piece[]> {
  const old = (content: Sealed | null): content is Sealed => content !== null && keys.has(content.key);
  const anew = async (opener: Opener, place: string, content: Sealed): Promise<Sealed | null> => {
    try {
      return await seal(key, place, await opener(place, content));
    } catch (error) {
      if (error instanceof Damaged) return null; // it stays as it is, and is named where the log is verified
      throw error;
    }
  };
  const segments = await db.segments.filter(({ content }) => old(content)).primaryKeys();
  const leaves = await db.leaves.filter(({ content }) => old(content)).primaryKeys();
  const pieces = [
    ...segments.map(
      (at): Piece =>
        async (opener) => {
          const row = await db.segments.get(at);
          if (!row || !old(row.content)) return;
          const content = await anew(opener, placeOfSegment(row), row.content);
          if (content) await db.segments.put({ ...row, content });
        },
    ),
    ...leaves.map(
      (at): Piece =>
        async (opener) => {
          const row = await db.leaves.get(at);
          if (!row || !old(row.content)) return;
          const content = await anew(opener, placeOf(row.log, row.index), row.content);
          if (content) await db.leaves.put({ ...row, content });
        },
    ),
  ].map(
    (piece): Piece =>
      (opener) =>
        asOnlyWriter(() => sealing(() => piece(opener))),
  );
  for (const name of SEALABLE) {
    const table = sealedTable(db, name);
    for (const id of await table.filter(({ content }) => old(content)).primaryKeys()) {
      pieces.push((opener) =>
        sealing(async () => {
          const row = await table.get(id);
          if (!row || !old(row.content)) return;
          const content = await anew(opener, `${name}/${id}`, row.content);
          // Where it was changed or dropped meanwhile, that holds.
          if (content)
            await table
              .where({ id })
              .and((now) => now.content.iv.join() === row.content.iv.join())
              .modify({ content });
        }),
      );
    }
  }
  return pieces;
}

async function dropUnused(db: LogDatabase): Promise<void> {
  // In this order: whatever is sealed after it is sealed under this key or a later one, and none later is among the rows.
  const rows = await db.keys.toArray();
  const { id: current } = await currentKey(db);
  await allSealed();
  const used = new Set<string>([current]);
  await db.segments.each(({ content }) => used.add(content.key));
  await db.leaves.each(({ content }) => content && used.add(content.key));
  for (const name of SEALABLE) await sealedTable(db, name).each(({ content }) => used.add(content.key));
  const unused = rows.filter(({ members }) => !members.some((id) => used.has(id)));
  await db.keys.bulkDelete(unused.map(({ id }) => id));
}
