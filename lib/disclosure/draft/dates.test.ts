import { describe, expect, test } from 'vitest';
import { addDays, addMonths, readDate } from './dates.ts';

const TODAY = '2026-11-22';

test.each([
  ['3-11', 'past', '2026-11-03'],
  ['3/11/2025', 'past', '2025-11-03'],
  ['3 nov', 'past', '2026-11-03'],
  ['3 november 2024', 'past', '2024-11-03'],
  ['1 mrt', 'future', '2027-03-01'],
  ['24 dec', 'past', '2025-12-24'],
  ['24 dec', 'future', '2026-12-24'],
  ['031126', 'past', '2026-11-03'],
  ['12031982', 'past', '1982-03-12'],
  ['12-3-82', 'past', '1982-03-12'],
  ['2026-11-03', 'past', '2026-11-03'],
  ['vandaag', 'past', TODAY],
  ['gis', 'past', '2026-11-21'],
  ['31-2', 'past', null],
  ['3-13', 'past', null],
  ['3 foo', 'past', null],
  ['', 'past', null],
  ['binnenkort', 'past', null],
] as const)('"%s" in the %s is %s', (typed, side, iso) => {
  expect(readDate(typed, TODAY, side)).toBe(iso);
});

describe('reckoning', () => {
  test('months end where they end', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-11-22', 1)).toBe('2026-12-22');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});
