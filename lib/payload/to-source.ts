import type { Replacement } from './edits.ts';
import type { Piece, Shown } from './shown.ts';
import { type Splice, spliced } from './splice.ts';

/** Replacements in the shown text, sorted and not overlapping, as changes in its source. */
export function toSource(shown: Shown, replacements: readonly Replacement[]): readonly Splice[] {
  return groupsOf(shown, replacements).flatMap((group) => splicesOf(shown, group));
}

/** Replacements that touch, or that reach the same piece which can only change as a whole, become one. */
function groupsOf({ text, pieces }: Shown, replacements: readonly Replacement[]): readonly Replacement[] {
  const groups: { start: number; end: number; of: Replacement[] }[] = [];
  for (const replacement of replacements) {
    const last = groups.at(-1);
    const joins = last !== undefined && replacement.start <= last.end;
    const start = joins ? replacement.start : widenedLeft(text, pieces, replacement);
    const end = joins && replacement.end < last.end ? last.end : widenedRight(text, pieces, replacement);
    if (last && start <= last.end) {
      last.of.push(replacement);
      last.end = Math.max(last.end, end);
    } else groups.push({ start, end, of: [replacement] });
  }
  return groups.map(({ start, end, of }) => {
    const within = of.map((one) => ({ start: one.start - start, end: one.end - start, with: one.with }));
    return { start, end, with: spliced(text.slice(start, end), within) };
  });
}

function widenedLeft(text: string, pieces: readonly Piece[], { start, end, with: words }: Replacement): number {
  let at = start;
  for (let i = firstEndingFrom(pieces, start); i >= 0 && pieces[i]; i -= 1) {
    const piece = pieces[i]!;
    if (piece.end < at) break;
    if (goesWhole(piece, at, Math.max(at, end))) at = Math.min(at, piece.start);
    else if (/^\s|^$/.test(words) && piece.touchy === 'by-space')
      while (at > piece.start && isSpace(text, at - 1)) at -= 1;
    if (piece.start < at) break;
  }
  return at;
}

function widenedRight(text: string, pieces: readonly Piece[], { start, end, with: words }: Replacement): number {
  let at = end;
  for (let i = firstEndingFrom(pieces, end); i < pieces.length; i += 1) {
    const piece = pieces[i]!;
    if (piece.start > at) break;
    if (goesWhole(piece, Math.min(start, at), at)) at = Math.max(at, piece.end);
    else if (/\s$|^$/.test(words) && piece.touchy === 'by-space') while (at < piece.end && isSpace(text, at)) at += 1;
    if (piece.end > at) break;
  }
  return at;
}

function goesWhole(piece: Piece, start: number, end: number): boolean {
  if (piece.touchy === 'always') return true;
  if (piece.unit !== 0) return false;
  return start === end ? piece.start < start && piece.end > start : piece.start < end && piece.end > start;
}

const isSpace = (text: string, at: number): boolean => /[ \t\n]/.test(text[at] ?? '');

/** The first piece that ends at `position` or after it. */
function firstEndingFrom(pieces: readonly Piece[], position: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function splicesOf({ pieces, write }: Shown, { start, end, with: words }: Replacement): readonly Splice[] {
  const ranges: { start: number; end: number }[] = [];
  for (let i = firstEndingFrom(pieces, start); i < pieces.length && pieces[i]!.start < end; i += 1) {
    const piece = pieces[i]!;
    if (piece.end <= start) continue;
    const from = sourceOf(piece, Math.max(start, piece.start));
    const to = sourceOf(piece, Math.min(end, piece.end));
    const last = ranges.at(-1);
    if (last?.end === from) last.end = to;
    else ranges.push({ start: from, end: to });
  }
  if (ranges.length === 0) {
    if (words === '') return [];
    const at = placeOf(pieces, start);
    ranges.push({ start: at, end: at });
  }
  return ranges.map((range, i) => ({ ...range, with: write(i === 0 ? words : '', range.start) }));
}

const sourceOf = ({ start, end, from, to, unit }: Piece, position: number): number =>
  position === end ? to : from + (position - start) * unit;

/** Where in the source new text goes: behind what stands before it, else in front of what comes after it. */
function placeOf(pieces: readonly Piece[], position: number): number {
  const at = firstEndingFrom(pieces, position);
  const piece = pieces[at] ?? pieces[at - 1];
  if (!piece) return 0;
  if (piece.start < position) return sourceOf(piece, Math.min(position, piece.end));
  return piece.from;
}
