import type { Mark } from '../../../lib/disclosure/reduction/marks.ts';
import { touching } from '../../../lib/disclosure/reduction/reduction.ts';
import type { Replacement } from '../../../lib/payload/edits.ts';

/** A stretch of the shown text: plain, marked and still there, or changed. */
export type Segment =
  | { readonly kind: 'plain'; readonly start: number; readonly end: number }
  | { readonly kind: 'mark'; readonly start: number; readonly end: number; readonly mark: Mark }
  | {
      readonly kind: 'changed';
      readonly start: number;
      readonly end: number;
      readonly by: Replacement;
      /** What was marked there, where that is one thing. */
      readonly mark: Mark | null;
    };

export type Standing = Exclude<Segment, { readonly kind: 'plain' }>;

/** The text between two places, cut where something is marked or changed. A change hides the marks that it touches. */
export function segmentsOf(
  marks: readonly Mark[],
  replacements: readonly Replacement[],
  from: number,
  to: number,
): readonly Segment[] {
  const within = ({ start }: { readonly start: number }) => start >= from && start < to;
  const standing: Standing[] = [
    ...replacements.filter(within).map((by) => ({
      kind: 'changed' as const,
      start: by.start,
      end: by.end,
      by,
      mark: touching(marks, by) ?? null,
    })),
    ...marks
      .filter((mark) => within(mark) && touching(replacements, mark) === undefined)
      .map((mark) => ({ kind: 'mark' as const, start: mark.start, end: mark.end, mark })),
  ];
  const segments: Segment[] = [];
  let at = from;
  for (const one of standing.sort((a, b) => a.start - b.start)) {
    if (one.start > at) segments.push({ kind: 'plain', start: at, end: one.start });
    segments.push(one);
    at = Math.max(at, one.end);
  }
  if (at < to) segments.push({ kind: 'plain', start: at, end: to });
  return segments;
}

/** As much text as is drawn at once: more makes every key slow. */
const PIECE = 20_000;

/** Where the pieces of a long text begin, each at the start of a line or word where one is near. */
export function piecesOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = PIECE; at < text.length; at = (starts.at(-1) ?? 0) + PIECE) {
    const near = text.slice(at - 200, at);
    const back = Math.max(near.lastIndexOf('\n'), near.lastIndexOf(' '));
    starts.push(back < 0 ? at : at - 200 + back + 1);
  }
  return starts;
}

/** The place in the shown text of a point of the selection; null where it lies outside of the text. */
export function placeOf(node: Node | null, offset: number): number | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const holder = element?.closest<HTMLElement>('[data-at]');
  if (!holder) return null;
  const start = Number(holder.dataset.at);
  // Within an element the point stands before a child; every holder has one text in it.
  return node instanceof Element ? start + (offset > 0 ? (holder.textContent?.length ?? 0) : 0) : start + offset;
}
