import type { Case } from '../case.ts';
import type { LookContext } from '../signals/signal.ts';

/** Each answers one question; their titles are in lib/language. */
export const CHARTS = [
  'months',
  'without-consent',
  'consent-months',
  'partners',
  'grounds',
  'necessity',
  'against-months',
  'overdue',
  'decide',
] as const;
export type ChartId = (typeof CHARTS)[number];

/** How one chart divides the cases. A case that is nowhere in it is not counted. */
export interface Division {
  readonly id: ChartId;
  /** The bars that it counts in: each at most once. */
  barsOf(one: Case, context: LookContext): readonly string[];
  /** All bars in their order, from those in which something was counted. */
  order(counted: ReadonlyMap<string, number>): readonly string[];
}

export interface Bar {
  /** What it counts: `2026-03`, `police`, `full-record/unmotivated`. */
  readonly key: string;
  readonly count: number;
}

export interface Chart {
  readonly id: ChartId;
  readonly bars: readonly Bar[];
  /** Cases that count in any of them. */
  readonly total: number;
  /** In seconds, where the chart is about a duration and there is any. */
  readonly median: number | null;
}

/** A bar as a filter: one value that says which cases are behind it. */
export interface BarRef {
  readonly chart: ChartId;
  readonly bar: string;
}

export const mostFirst = (counted: ReadonlyMap<string, number>): string[] =>
  [...counted].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);

/** Every key of a fixed scale, also where nothing was counted. */
export const allOf = (keys: readonly string[]) => (counted: ReadonlyMap<string, number>) =>
  counted.size === 0 ? [] : keys;
