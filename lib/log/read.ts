import type { Disclosure, Entry } from '../disclosure/entry.ts';
import type { LeafRow, LogDatabase, LogRow, SegmentRow } from './database.ts';
import { Locked, type Opener, openerFor } from './keys/data-key.ts';
import type { Sealed } from './keys/seal.ts';
import { type Kept, placeOf, unpacked } from './store/kept.ts';
import { entriesIn, placeOfSegment, unpackedContent } from './store/segment.ts';

export interface Placed {
  index: number;
  entry: Entry;
}

/** Rows in one go: what a browser hands over well within a frame. */
const STRETCH = 1_000;

/** All logs, oldest first; the last one grows. */
export const allLogs = (db: LogDatabase): Promise<LogRow[]> => db.logs.orderBy('order').toArray();

/** The whole of one log in order, stretch by stretch, each entry as far as it can be read here and now. */
export async function* stretchesOf(db: LogDatabase, log: string, from = 0): AsyncGenerator<Kept[]> {
  const opener = await openerFor(db);
  for (let next = from; ; ) {
    const segment = await segmentFrom(db, log, next);
    // Loose entries come after the last piece; before one only where the database is damaged, and even then none is skipped.
    const end = segment ? segment.first : Number.MAX_SAFE_INTEGER;
    for (let rows = await loose(db, log, next, STRETCH, end); rows.length > 0; ) {
      yield await Promise.all(rows.map((row) => readRow(row, opener)));
      next = (rows.at(-1)?.index ?? next) + 1;
      rows = await loose(db, log, next, STRETCH, end);
    }
    if (!segment) return;
    const entries = await opened(segment, opener);
    yield entries.filter(({ index }) => index >= next);
    next = segment.first + segment.count;
  }
}

/** Entries that can be read, in order, over all logs: what happened since may stand in a later log than what it is about. */
export async function allEntries(db: LogDatabase): Promise<Placed[]> {
  const all: Placed[] = [];
  for (const { id } of await allLogs(db)) {
    for await (const stretch of stretchesOf(db, id)) all.push(...readable(stretch));
  }
  return all;
}

export const readable = (kept: readonly Kept[]): Placed[] =>
  kept.flatMap(({ index, entry }) => (entry ? [{ index, entry }] : []));

/** One disclosure by its number; null where there is none such, or it cannot be read here and now. */
export async function disclosureNumbered(
  db: LogDatabase,
  number: number,
): Promise<{ log: string; index: number; entry: Disclosure } | null> {
  const opener = await openerFor(db);
  const row = await db.leaves.where('number').equals(number).first();
  const segment = row ? undefined : await db.segments.where('numbers').equals(number).first();
  const kept = row ? [await readRow(row, opener)] : segment ? await opened(segment, opener) : [];
  const log = row?.log ?? segment?.log ?? '';
  for (const { index, entry } of kept) {
    if (entry?.kind === 'disclosure' && entry.number === number) return { log, index, entry };
  }
  return null;
}

/** Is there a disclosure of this number, readable or not. */
export async function hasDisclosure(db: LogDatabase, number: number): Promise<boolean> {
  const [row, segment] = await Promise.all([
    db.leaves.where('number').equals(number).count(),
    db.segments.where('numbers').equals(number).count(),
  ]);
  return row + segment > 0;
}

/** The newest disclosures that can be read, newest first, among the last `most` numbers. */
export async function newestDisclosures(db: LogDatabase, most: number): Promise<Disclosure[]> {
  const opener = await openerFor(db);
  const rows = await db.leaves.orderBy('number').reverse().limit(most).toArray();
  const found = (await Promise.all(rows.map((row) => readRow(row, opener)))).flatMap(disclosureIn);
  for (let left = most - rows.length; left > 0; ) {
    const below = found.at(-1)?.number ?? rows.at(-1)?.number ?? Number.MAX_SAFE_INTEGER;
    const segment = await db.segments.where('numbers').below(below).reverse().first();
    if (!segment) break;
    const inside = (await opened(segment, opener)).flatMap(disclosureIn).filter(({ number }) => number < below);
    found.push(...inside.sort((a, b) => b.number - a.number).slice(0, left));
    if (inside.length === 0) break; // locked, erased or damaged: nothing older is looked for behind it
    left -= inside.length;
  }
  return found;
}

export async function readRow({ log, index, leaf, content }: LeafRow, opener: Opener): Promise<Kept> {
  if (content === null) return { index, leaf, state: 'erased', salt: null, entry: null };
  const { bytes, unread } = await tried(opener, placeOf(log, index), content);
  return bytes
    ? { index, leaf, state: 'readable', ...unpacked(bytes) }
    : { index, leaf, state: unread, salt: null, entry: null };
}

export async function opened(segment: SegmentRow, opener: Opener): Promise<Kept[]> {
  const { bytes, unread } = await triedSegment(segment, opener);
  return entriesIn(segment, bytes, unread);
}

/** As `tried`; the bytes are those of its entries. */
export async function triedSegment(segment: SegmentRow, opener: Opener): Promise<Tried> {
  const { bytes, unread } = await tried(opener, placeOfSegment(segment), segment.content);
  return { bytes: bytes && (await unpackedContent(segment, bytes).catch(() => null)), unread };
}

interface Tried {
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly unread: 'locked' | 'damaged';
}

/** What does not open is told apart: waiting for a passphrase, or altered on disk. */
export async function tried(opener: Opener, place: string, content: Sealed): Promise<Tried> {
  try {
    return { bytes: await opener(place, content), unread: 'damaged' };
  } catch (error) {
    return { bytes: null, unread: error instanceof Locked ? 'locked' : 'damaged' };
  }
}

/** The segment that holds this place. */
export async function segmentAt(db: LogDatabase, log: string, index: number): Promise<SegmentRow | undefined> {
  const segment = await db.segments.where('[log+first]').between([log, 0], [log, index], true, true).last();
  return segment && index < segment.first + segment.count ? segment : undefined;
}

/** The segment that holds this place, or else the next one. */
const segmentFrom = async (db: LogDatabase, log: string, index: number): Promise<SegmentRow | undefined> =>
  (await segmentAt(db, log, index)) ??
  (await db.segments.where('[log+first]').between([log, index], [log, Number.MAX_SAFE_INTEGER]).first());

/** @param before the first place that is not wanted any more. */
export const loose = async (
  db: LogDatabase,
  log: string,
  from: number,
  most: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<LeafRow[]> =>
  from >= before ? [] : db.leaves.where('[log+index]').between([log, from], [log, before]).limit(most).toArray();

const disclosureIn = ({ entry }: Kept): Disclosure[] => (entry?.kind === 'disclosure' ? [entry] : []);

/** How many disclosures there are, readable or not. */
export async function countDisclosures(db: LogDatabase): Promise<number> {
  const [loose, inSegments] = await Promise.all([
    db.leaves.orderBy('number').count(),
    db.segments.orderBy('numbers').count(),
  ]);
  return loose + inSegments;
}
