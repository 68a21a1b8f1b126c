import { type BarRef, CHARTS, type ChartId } from '../oversight/charts/chart.ts';

/** What a bar of a chart or a signal stands for, as one value that the lines can be filtered by. */
export type Behind = BarRef | { readonly signal: string };

export const behindValue = (behind: Behind): string =>
  'signal' in behind ? `signal|${behind.signal}` : `${behind.chart}|${behind.bar}`;

/** @returns null for what is neither. */
export function parseBehind(value: string): Behind | null {
  const at = value.indexOf('|');
  const [of, rest] = [value.slice(0, at), value.slice(at + 1)];
  if (of === 'signal') return { signal: rest };
  return (CHARTS as readonly string[]).includes(of) ? { chart: of as ChartId, bar: rest } : null;
}
