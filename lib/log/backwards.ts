import type { LeafRow, LogDatabase, SegmentRow } from './database.ts';
import { type Opener, openerFor } from './keys/data-key.ts';
import { loose, opened, readRow, segmentAt, triedSegment } from './read.ts';
import { entryIn, type Kept } from './store/kept.ts';
import { piecesIn } from './store/segment.ts';

/** An entry without its leaf and salt: a hundred thousand of those cost a reader who does not verify. */
export type Read = Pick<Kept, 'index' | 'state' | 'entry'>;

/** Some of a log, in its order. `numbers` are those of all disclosures in it, also where they cannot be read. */
export interface Stretch {
  readonly kept: readonly Read[];
  readonly numbers: readonly number[];
}

/** Rows in one go: few at first, since somebody waits for them. */
const FIRST = 200;
const MORE = 1_000;
/** Segments in one go: their reading from disk goes on while those before are worked on. */
const SEGMENTS = 4;

/**
 * One log from its end to its beginning, stretch by stretch: what happened to a disclosure comes before the disclosure.
 * @param end entries from this place on are left out.
 */
export async function* backwards(db: LogDatabase, log: string, end: number): AsyncGenerator<Stretch> {
  const opener = await openerFor(db);
  let before = end;
  for (let most = FIRST; ; most = MORE) {
    const rows = await looseBelow(db, log, before, most);
    const first = rows[0];
    if (first === undefined) break;
    yield { kept: await Promise.all(rows.map((row) => readRow(row, opener))), numbers: numbersIn(rows) };
    before = first.index;
  }
  const places = await segmentsBelow(db, log, before);
  // By their places: a cursor that goes backwards would fetch them one by one.
  const segmentsFrom = (at: number) => db.segments.bulkGet(places.slice(at, at + SEGMENTS));
  let next = segmentsFrom(0);
  let opening: Promise<Stretch> | null = null;
  for (let at = 0; at < places.length; at += SEGMENTS) {
    const segments = await next;
    next = segmentsFrom(at + SEGMENTS);
    for (const segment of segments) {
      if (segment === undefined) continue;
      // The next one is decrypted while this one is worked on.
      const stretch: Promise<Stretch> | null = opening;
      opening = stretchOf(segment, before, opener);
      if (stretch) yield await stretch;
    }
  }
  if (opening) yield await opening;
}

/** The entries at these places of one log, in its order; what is not there is left out. */
export async function keptAt(db: LogDatabase, log: string, indexes: readonly number[]): Promise<Kept[]> {
  const opener = await openerFor(db);
  const kept: Kept[] = [];
  let segment: readonly Kept[] = [];
  for (const index of indexes.toSorted((a, b) => a - b)) {
    let found = segment.find((one) => one.index === index);
    if (!found) {
      const [row] = await loose(db, log, index, 1);
      if (row?.index === index) found = await readRow(row, opener);
      else {
        const around = await segmentAt(db, log, index);
        segment = around ? await opened(around, opener) : [];
        found = segment.find((one) => one.index === index);
      }
    }
    if (found) kept.push(found);
  }
  return kept;
}

/** Entries that were loose a moment ago may stand in a segment by now. */
async function stretchOf(segment: SegmentRow, before: number, opener: Opener): Promise<Stretch> {
  const { first, count, numbers } = segment;
  const { bytes, unread } = await triedSegment(segment, opener);
  const pieces = bytes && piecesIn(bytes, count);
  const kept = Array.from({ length: Math.min(count, before - first) }, (_, i): Read => {
    const [index, piece] = [first + i, pieces?.[i]];
    if (typeof piece === 'object') return { index, state: 'readable', entry: entryIn(piece) };
    return { index, state: piece ?? unread, entry: null };
  });
  return { kept, numbers };
}

const looseBelow = async (db: LogDatabase, log: string, before: number, most: number): Promise<LeafRow[]> =>
  (
    await db.leaves.where('[log+index]').between([log, 0], [log, before], true, false).reverse().limit(most).toArray()
  ).reverse();

/** Places of the segments before this one, last first. */
const segmentsBelow = async (db: LogDatabase, log: string, before: number): Promise<[string, number][]> =>
  (await db.segments.where('[log+first]').between([log, 0], [log, before], true, false).primaryKeys()).reverse();

const numbersIn = (rows: readonly LeafRow[]): number[] => rows.flatMap(({ number }) => number ?? []);
