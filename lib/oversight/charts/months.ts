import { timeMonths } from 'd3-time';
import { type Case, wentOut, withConsent } from '../case.ts';
import type { LookContext } from '../signals/signal.ts';
import type { Division } from './chart.ts';

const pad = (value: number) => String(value).padStart(2, '0');

/** `2026-03`, by the officer's clock. */
function monthOf({ at }: Case, { local }: LookContext): string {
  const { year, month } = local(at);
  return `${year}-${pad(month)}`;
}

/** Every month from the first to the last in which something was counted: a month without any is an answer too. */
function monthsFrom(months: readonly string[]): string[] {
  const sorted = months.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [year = 0, month = 1] = last.split('-').map(Number);
  return timeMonths(new Date(`${first}-01T00:00:00`), new Date(year, month)).map(
    (date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}`,
  );
}

export const months: Division = {
  id: 'months',
  barsOf: (one, context) => (wentOut(one) ? [monthOf(one, context)] : []),
  order: (counted) => monthsFrom([...counted.keys()]),
};

export const againstMonths: Division = {
  id: 'against-months',
  barsOf: (one, context) => (one.released && one.against !== null ? [monthOf(one, context)] : []),
  order: (counted) => monthsFrom([...counted.keys()]),
};

export const CONSENT_SERIES = ['with', 'without'] as const;
export type ConsentSeries = (typeof CONSENT_SERIES)[number];

/** `2026-03/with` and `2026-03/without`: a pair for each month. */
export const consentMonths: Division = {
  id: 'consent-months',
  barsOf: (one, context) => (wentOut(one) ? [`${monthOf(one, context)}/${withConsent(one) ? 'with' : 'without'}`] : []),
  order: (counted) =>
    monthsFrom([...counted.keys()].map((key) => key.slice(0, 7))).flatMap((month) =>
      CONSENT_SERIES.map((series) => `${month}/${series}`),
    ),
};
