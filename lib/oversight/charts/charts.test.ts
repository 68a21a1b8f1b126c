import { expect, test } from 'vitest';
import { importedFrom } from '../../../tests/support/organisation/cases.ts';
import { organisationOf, SMALL } from '../../../tests/support/organisation.ts';
import { wentOut } from '../case.ts';
import { localTime } from '../local-time.ts';
import { chartsOf, isBehind } from './charts.ts';
import { falsePromptsOf } from './false-prompts.ts';

const { cases, others } = await importedFrom(await organisationOf(SMALL));
const context = { now: new Date('2026-11-29T12:00:00Z'), local: localTime };
const charts = chartsOf(cases, context);
const chart = (id: string) => charts.find((one) => one.id === id)!;

test('behind every bar are as many disclosures as it counts', () => {
  for (const { id, bars } of charts) {
    expect(bars.length, id).toBeGreaterThan(0);
    for (const { key, count } of bars) {
      const behind = cases.filter((one) => isBehind({ chart: id, bar: key }, one, context));
      expect(behind, `${id} ${key}`).toHaveLength(count);
    }
  }
});

test('what divides by time counts everything that went out once', () => {
  const out = cases.filter(wentOut).length;
  for (const id of ['months', 'consent-months']) {
    expect(chart(id).bars.reduce((sum, { count }) => sum + count, 0)).toBe(out);
    expect(chart(id).total).toBe(out);
  }
});

test('a month in which nothing went has a bar too', () => {
  const [first] = cases;
  const apart = ['2026-01-15T10:00:00Z', '2026-04-15T10:00:00Z'].map((at) => ({ ...first!, at, released: true }));
  expect(chartsOf(apart, context)[0]?.bars).toEqual([
    { key: '2026-01', count: 1 },
    { key: '2026-02', count: 0 },
    { key: '2026-03', count: 0 },
    { key: '2026-04', count: 1 },
  ]);
});

test('the matrix tells what was motivated from what was not', () => {
  const whole = chart('necessity').bars.find(({ key }) => key === 'full-record/unmotivated');
  expect(whole?.count).toBe(4);
});

test('the time to decide is that between holding and deciding', () => {
  const { median, bars } = chart('decide');
  expect(median).toBeGreaterThan(4);
  expect(median).toBeLessThan(54);
  expect(bars.at(-1)).toEqual({ key: '300', count: 0 });
});

test('nothing to count gives no bars', () => {
  for (const { bars, total, median } of chartsOf([], context)) expect([bars, total, median]).toEqual([[], 0, null]);
});

test('a control that was dismissed and asked for again is no false prompt', () => {
  const [one] = others.filter((entry) => entry.kind === 'guard-change');
  expect(falsePromptsOf(others).length).toBeGreaterThan(0);
  expect(falsePromptsOf([one!])).toMatchObject([{ dismissed: 1, passedBy: 0 }]);
  expect(falsePromptsOf([one!, { ...one!, type: 'dismissal-revoked' }])).toEqual([]);
});
