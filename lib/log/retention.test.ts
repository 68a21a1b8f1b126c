import { describe, expect, test } from 'vitest';
import { randomLog } from '../../tests/support/random-entries.ts';
import { asked, CONSENT, recorded, refused, withdrawn } from '../consents/testing.ts';
import type { Disclosure, Entry } from '../disclosure/entry.ts';
import { expiredConsentsIn, expiredIn } from './retention.ts';

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

describe('a consent', () => {
  const gone = (today: string, ...entries: Entry[]) => expiredConsentsIn(placed(...entries), terms, today);
  const given = recorded('2024-03-01T09:00:00.000Z', { until: '2025-03-01' });
  const standing = recorded('2000-03-01T09:00:00.000Z');

  test('is kept for as long as it stands, however long that is', () => {
    expect(gone('2099-01-01', standing)).toEqual([]);
  });

  test.each([
    ['2045-02-28', 0],
    ['2045-03-01', 1],
  ])('goes twenty years after its last day: on %s %i', (today, count) => {
    expect(gone(today, given)).toHaveLength(count);
  });

  test('twenty years after it was withdrawn, refused or asked in vain', () => {
    for (const last of [
      [standing, withdrawn('2010-01-01T09:00:00.000Z')],
      [refused('2010-01-01T09:00:00.000Z')],
      [asked('2010-01-01T09:00:00.000Z')],
    ]) {
      expect(gone('2029-12-31', ...last)).toEqual([]);
      expect(gone('2030-01-01', ...last)).toEqual([{ consent: CONSENT, since: '2030-01-01' }]);
    }
  });

  test('stays while something is kept that rested on it', () => {
    const rests = (year: number): Disclosure => {
      const { recipients, ...entry } = at(`${year}-03-02T09:00:00.000Z`);
      const consent = { register: CONSENT, givenBy: ['client'], how: 'written', at: null, explicit: true } as const;
      return {
        ...entry,
        recipients: recipients.map((row) => ({ ...row, details: { ...row.details, consent } })) as typeof recipients,
      };
    };
    expect(gone('2046-01-01', given, rests(2030))).toEqual([]);
    expect(gone('2050-03-02', given, rests(2030))).toHaveLength(1);
  });
});

test('all that tells of it goes, and nothing of another', () => {
  const other = { ...at('2030-01-01T09:00:00.000Z'), number: 2 };
  const log = placed(at('2001-01-01T09:00:00.000Z'), other, event('2002-01-01T09:00:00.000Z'));
  expect(expiredIn(log, terms, '2026-11-22')).toEqual([{ number: 1, since: '2022-01-01', entries: [0, 2] }]);
});
