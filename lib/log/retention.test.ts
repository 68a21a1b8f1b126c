import { expect, test } from 'vitest';
import { randomLog } from '../../tests/support/random-entries.ts';
import type { Disclosure, Entry } from '../disclosure/entry.ts';
import { expiredIn } from './retention.ts';

const terms = { retentionYears: 20, outreachYears: 2 };
const some = randomLog(40, 3).find(({ kind }) => kind === 'disclosure') as Disclosure;
const at = (instant: string, trajectoryEndsOn: string | null = null): Disclosure => ({
  ...some,
  number: 1,
  at: instant,
  recipients: some.recipients.map((row) => ({ ...row, details: { ...row.details, trajectoryEndsOn } })),
});
const event = (instant: string): Entry => ({
  schema: 1,
  kind: 'event',
  id: some.id,
  at: instant,
  about: 1,
  by: null,
  type: 'client-informed',
  on: '2026-01-01',
  byWhom: null,
});
const placed = (...entries: Entry[]) => entries.map((entry, index) => ({ index, entry }));

test.each([
  ['2045-11-21', 0],
  ['2045-11-22', 1],
])('twenty years after the last that was written about it: on %s %i', (today, count) => {
  const log = placed(at('2024-03-01T09:00:00.000Z'), event('2025-11-22T09:00:00.000Z'));
  expect(expiredIn(log, terms, today)).toHaveLength(count);
});

test.each([
  ['2028-02-29', 0],
  ['2028-03-01', 1],
])('two years after the end of a trajectory, a day longer where there is no 29 February: on %s %i', (today, count) => {
  const log = placed(at('2026-01-01T09:00:00.000Z', '2026-03-01'));
  expect(expiredIn(log, terms, today)).toHaveLength(count);
  const leap = placed(at('2024-01-01T09:00:00.000Z', '2024-02-29'));
  expect(expiredIn(leap, terms, '2026-02-28')).toHaveLength(0);
  expect(expiredIn(leap, terms, '2026-03-01')).toHaveLength(1);
});

test('all that tells of it goes, and nothing of another', () => {
  const other = { ...at('2030-01-01T09:00:00.000Z'), number: 2 };
  const log = placed(at('2001-01-01T09:00:00.000Z'), other, event('2002-01-01T09:00:00.000Z'));
  expect(expiredIn(log, terms, '2026-11-22')).toEqual([{ number: 1, since: '2022-01-01', entries: [0, 2] }]);
});
