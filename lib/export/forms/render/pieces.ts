import type { Content } from 'pdfmake/interfaces';

/** Something that is drawn in one go. */
export interface Piece {
  readonly content: Content;
  /** Characters in it: what is too long for a page must be let go over it. */
  readonly size: number;
  /** May not be the last thing on a page. */
  readonly staysWithNext?: boolean;
}

/** About half a page: longer than this may break, or it would leave a page half empty or run off it. */
const LONGEST_WHOLE = 1_400;

/** What belongs together stays on one page, as long as it fits on one. */
export function flowed(pieces: readonly Piece[]): Content[] {
  const flow: Content[] = [];
  let held: Piece[] = [];
  for (const piece of pieces) {
    held.push(piece);
    if (piece.staysWithNext) continue;
    flow.push(...released(held));
    held = [];
  }
  return [...flow, ...released(held)];
}

function released(held: readonly Piece[]): Content[] {
  const size = held.reduce((sum, piece) => sum + piece.size, 0);
  const contents = held.map(({ content }) => content);
  if (size <= LONGEST_WHOLE) return contents.length === 0 ? [] : [{ stack: contents, unbreakable: true }];
  return contents;
}
