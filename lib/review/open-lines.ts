import { type OpenPoint, pointsAt } from '../export/open-points.ts';
import type { Item } from './lines.ts';

/** What is open in the whole log: how much, and the disclosures that an agenda of `most` lines is made of. */
export interface OpenLines {
  readonly points: number;
  readonly numbers: readonly number[];
}

/** Of each kind the newest `most`: whatever of them is the most pressing, what stands at the top is among these. */
export function openLines(items: readonly Item[], now: Date, most: number): OpenLines {
  const byKind = new Map<OpenPoint['kind'], number>();
  const numbers: number[] = [];
  let points = 0;
  for (const { line } of items) {
    if (line.state !== 'readable') continue;
    const open = pointsAt(line.stand, now);
    const some = open.filter(({ kind }) => (byKind.get(kind) ?? 0) < most);
    points += open.length;
    if (some.length > 0) numbers.push(line.number);
    for (const { kind } of some) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  }
  return { points, numbers };
}
