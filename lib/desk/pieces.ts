import type { Entry } from '../disclosure/entry.ts';
import type { Read, Stretch } from '../log/backwards.ts';
import { type DataKey, unseal } from '../log/keys/seal.ts';
import { inflated } from '../log/store/deflate.ts';
import type { BundleRow, DeskDatabase } from './database.ts';
import { placeOfPiece } from './taking-in.ts';

/** One piece of one bundle, still to be read. */
export interface PieceToRead {
  readonly bundle: string;
  readonly first: number;
  readonly count: number;
}

type Told = Entry | 'erased' | 'locked' | 'damaged';

/** @throws Damaged where the piece does not open. */
export async function readPiece(db: DeskDatabase, key: DataKey, bundle: string, first: number): Promise<Told[]> {
  const row = await db.pieces.get([bundle, first]);
  if (!row) return [];
  const bytes = await unseal(key.key, placeOfPiece(row), row.content);
  const text = new TextDecoder().decode(row.packing === undefined ? bytes : await inflated(bytes));
  return JSON.parse(text) as Told[];
}

/** A piece as a log is read: what does not open is damaged. Entries before `from` are left out. */
export async function stretchOf(db: DeskDatabase, key: DataKey, piece: PieceToRead, from: number): Promise<Stretch> {
  const { bundle, first, count } = piece;
  const told = await readPiece(db, key, bundle, first).catch(() => null);
  const kept: Read[] = [];
  for (let at = Math.max(0, from - first); at < count; at += 1) {
    const one = told?.[at];
    if (typeof one === 'object') kept.push({ index: first + at, state: 'readable', entry: one });
    else kept.push({ index: first + at, state: one === 'erased' ? 'erased' : 'damaged', entry: null });
  }
  return { kept, numbers: kept.flatMap(({ entry }) => (entry?.kind === 'disclosure' ? [entry.number] : [])) };
}

/**
 * All pieces in the order in which they are read: the newest of all logs first, and within a log always from its end to
 * its beginning, whatever its clock did.
 */
export function newestFirst(
  logs: readonly { readonly bundle: string; readonly from: number; readonly pieces: BundleRow['pieces'] }[],
): PieceToRead[] {
  const dated = logs.flatMap(({ bundle, from, pieces }) => {
    let least = Number.POSITIVE_INFINITY;
    return pieces
      .filter(([first, count]) => first + count > from)
      .toSorted(([a], [b]) => b - a)
      .map(([first, count, until]) => {
        least = Math.min(least, until);
        return { bundle, first, count, until: least };
      });
  });
  return dated.sort((a, b) => b.until - a.until || (a.bundle === b.bundle ? b.first - a.first : 0));
}
