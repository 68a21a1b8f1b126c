import { concat } from '../bytes.ts';
import type { SegmentRow } from '../database.ts';
import { type DataKey, seal } from '../keys/seal.ts';
import { deflated, inflated } from './deflate.ts';
import type { Kept } from './kept.ts';
import { packed, unpacked } from './kept.ts';

/** So many entries in one piece: large enough that a log opens in a second, small enough to write anew for one erasure. */
export const SEGMENT = 512;

type Place = Pick<SegmentRow, 'log' | 'first' | 'count' | 'packing'>;

/** How it was packed is part of it: what is authenticated cannot be taken for something else. */
export const placeOfSegment = ({ log, first, count, packing }: Place): string =>
  `${log}/${first}+${count}${packing === undefined ? '' : `:${packing}`}`;

/** In place of a length: the entry was lost before it came here, as a bundle read back may say. */
const LOST = 0xffffffff;

/** @param entries consecutive, readable, erased, or lost before. */
export async function segmentOf(log: string, entries: readonly Kept[], key: DataKey): Promise<SegmentRow> {
  const first = entries[0]?.index ?? 0;
  const pieces = entries.flatMap(({ salt, entry, state }) => {
    const content = salt && entry ? packed(salt, entry) : new Uint8Array();
    return [new Uint8Array(Uint32Array.of(state === 'damaged' ? LOST : content.length).buffer), content];
  });
  const place = { log, first, count: entries.length, packing: 'deflate-raw' } as const;
  return {
    ...place,
    leaves: concat(...entries.map(({ leaf }) => leaf)),
    numbers: entries.flatMap(({ entry }) => (entry?.kind === 'disclosure' ? [entry.number] : [])),
    content: await seal(key, placeOfSegment(place), await deflated(concat(...pieces))),
  };
}

/** @param sealed content, opened. @throws TypeError where it is not what was packed. */
export const unpackedContent = (
  { packing }: Place,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> => (packing === undefined ? Promise.resolve(sealed) : inflated(sealed));

/** @param content of the segment, opened and unpacked; null where it cannot be read: then all of it is in that state. */
export function entriesIn(
  { first, count, leaves }: SegmentRow,
  content: Uint8Array | null,
  unread: 'locked' | 'damaged',
): Kept[] {
  const pieces = content && piecesIn(content, count);
  return Array.from({ length: count }, (_, i): Kept => {
    const base = { index: first + i, leaf: leaves.slice(32 * i, 32 * i + 32) };
    const piece = pieces?.[i];
    if (typeof piece === 'object') return { ...base, state: 'readable', ...unpacked(piece) };
    return { ...base, state: piece ?? unread, salt: null, entry: null };
  });
}

/** What is sealed of each entry, or why there is nothing. */
export function piecesIn(content: Uint8Array, count: number): (Uint8Array | 'erased' | 'damaged')[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  let at = 0;
  return Array.from({ length: count }, () => {
    const length = view.getUint32(at, true);
    at += 4;
    if (length === LOST) return 'damaged';
    if (length === 0) return 'erased';
    at += length;
    return content.subarray(at - length, at);
  });
}
