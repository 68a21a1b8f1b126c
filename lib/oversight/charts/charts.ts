import { median } from 'd3-array';
import type { Case } from '../case.ts';
import type { LookContext } from '../signals/signal.ts';
import { type BarRef, CHARTS, type Chart, type ChartId, type Division } from './chart.ts';
import { decide, grounds, necessity, overdue, partners, secondsToDecide, withoutConsent } from './divisions.ts';
import { againstMonths, consentMonths, months } from './months.ts';

const DIVISIONS: Readonly<Record<ChartId, Division>> = {
  months,
  'without-consent': withoutConsent,
  'consent-months': consentMonths,
  partners,
  grounds,
  necessity,
  'against-months': againstMonths,
  overdue,
  decide,
};

/** Every chart over these cases, in the order in which a screen shows them. */
export const chartsOf = (cases: readonly Case[], context: LookContext): Chart[] =>
  CHARTS.map((id) => chartOf(DIVISIONS[id], cases, context));

function chartOf(division: Division, cases: readonly Case[], context: LookContext): Chart {
  const counted = new Map<string, number>();
  let total = 0;
  for (const one of cases) {
    const keys = division.barsOf(one, context);
    if (keys.length > 0) total += 1;
    for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return {
    id: division.id,
    bars: division.order(counted).map((key) => ({ key, count: counted.get(key) ?? 0 })),
    total,
    median: division.id === 'decide' ? (median(cases, secondsToDecide) ?? null) : null,
  };
}

/** The cases behind a bar: as many as it counts. */
export const isBehind = ({ chart, bar }: BarRef, one: Case, context: LookContext): boolean =>
  DIVISIONS[chart].barsOf(one, context).includes(bar);
