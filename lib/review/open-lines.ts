import { asksOf } from '../agenda/asks.ts';
import { type OpenPoint, pointsAt } from '../export/open-points.ts';
import type { Stand } from '../export/stand.ts';
import type { Item } from './lines.ts';

/** What is open in the whole log: how much, and the disclosures that an agenda of `most` lines is made of. */
export interface OpenLines {
  readonly points: number;
  readonly numbers: readonly number[];
  /** Discussed without the client's consent, and not ended; newest first. */
  readonly inForce: readonly number[];
}

/** Disclosures on which something is open now or will be, as they stand. */
export type Pending = readonly { readonly number: number; readonly stand: Stand }[];

export const pendingIn = (items: readonly Item[]): Pending =>
  items.flatMap(({ line }) =>
    line.state === 'readable' && asksOf(line.stand).length > 0 ? [{ number: line.number, stand: line.stand }] : [],
  );

/** Of each kind the newest `most`: whatever of them is the most pressing, what stands at the top is among these. */
export function openLines(items: readonly Item[], now: Date, most: number): OpenLines {
  const byKind = new Map<OpenPoint['kind'], number>();
  const [numbers, inForce]: [number[], number[]] = [[], []];
  let points = 0;
  for (const { line } of items) {
    if (line.state !== 'readable') continue;
    const open = pointsAt(line.stand, now);
    const some = open.filter(({ kind }) => (byKind.get(kind) ?? 0) < most);
    points += open.length;
    if (isInForce(line.stand)) inForce.push(line.number);
    if (some.length > 0) numbers.push(line.number);
    for (const { kind } of some) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  }
  return { points, numbers, inForce };
}

const isInForce = ({ inForce, withheld, said }: Stand): boolean =>
  inForce && !withheld && said !== 'failed' && said !== 'abandoned';
