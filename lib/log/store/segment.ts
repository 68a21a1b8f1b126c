import { concat } from '../bytes.ts';
import type { SegmentRow } from '../database.ts';
import { type DataKey, seal } from '../keys/seal.ts';
import type { Kept } from './kept.ts';
import { packed, unpacked } from './kept.ts';

/** So many entries in one piece: large enough that a log opens in a second, small enough to write anew for one erasure. */
export const SEGMENT = 512;

export const placeOfSegment = (log: string, first: number, count: number): string => `${log}/${first}+${count}`;

/** @param entries consecutive, readable or erased. */
export async function segmentOf(log: string, entries: readonly Kept[], key: DataKey): Promise<SegmentRow> {
  const first = entries[0]?.index ?? 0;
  const pieces = entries.flatMap(({ salt, entry }) => {
    const content = salt && entry ? packed(salt, entry) : new Uint8Array();
    return [new Uint8Array(Uint32Array.of(content.length).buffer), content];
  });
  return {
    log,
    first,
    count: entries.length,
    leaves: concat(...entries.map(({ leaf }) => leaf)),
    numbers: entries.flatMap(({ entry }) => (entry?.kind === 'disclosure' ? [entry.number] : [])),
    content: await seal(key, placeOfSegment(log, first, entries.length), concat(...pieces)),
  };
}

/** @param content of the segment, opened; null where it cannot be read: then all of it is in that state. */
export function entriesIn(
  { first, count, leaves }: SegmentRow,
  content: Uint8Array | null,
  unread: 'locked' | 'damaged',
): Kept[] {
  const pieces = content && piecesIn(content, count);
  return Array.from({ length: count }, (_, i): Kept => {
    const base = { index: first + i, leaf: leaves.slice(32 * i, 32 * i + 32) };
    const piece = pieces?.[i];
    if (!piece) return { ...base, state: pieces ? 'erased' : unread, salt: null, entry: null };
    return { ...base, state: 'readable', ...unpacked(piece) };
  });
}

/** What is sealed of each entry; null where it was erased. */
export function piecesIn(content: Uint8Array, count: number): (Uint8Array | null)[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  let at = 0;
  return Array.from({ length: count }, () => {
    const length = view.getUint32(at, true);
    const piece = content.subarray(at + 4, at + 4 + length);
    at += 4 + length;
    return length === 0 ? null : piece;
  });
}
