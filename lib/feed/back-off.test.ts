import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backOffMs, DAY_MS, FIRST_MS, isDue, LONGEST_MS, retryAfterMs, waitMs } from './back-off.ts';

const chance = fc.double({ min: 0, max: 0.999_999, noNaN: true });

describe('how long is waited', () => {
  test('never less than half of the first step, never more than the longest, and in the upper half of its step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), chance, (failures, random) => {
        const wait = backOffMs(failures, random);
        const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(40, failures - 1));
        expect(wait).toBeGreaterThanOrEqual(full / 2 - 1);
        expect(wait).toBeLessThanOrEqual(full);
      }),
    );
  });

  test('what the repository asks goes before, up to a day, and never without a pause', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), chance, fc.integer({ min: 0, max: 10 * DAY_MS }), (n, r, asked) => {
        const wait = waitMs(n, r, asked);
        expect(wait).toBeGreaterThanOrEqual(Math.min(asked, DAY_MS));
        expect(wait).toBeGreaterThanOrEqual(FIRST_MS / 2);
        expect(wait).toBeLessThanOrEqual(DAY_MS);
      }),
    );
  });

  test('two computers that failed in the same second do not come back in the same second', () => {
    expect(backOffMs(5, 0)).not.toBe(backOffMs(5, 0.9));
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-22T09:00:00Z');
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 09:05:00 GMT', 300_000],
    ['Sunday, 22-Nov-26 09:05:00 GMT', 300_000],
    ['Sun, 22 Nov 2026 08:00:00 GMT', 0],
    ['Sun, 22 Nov 2099 08:00:00 GMT', DAY_MS],
    ['999999999', DAY_MS],
    ['-5', null],
    ['1e9', null],
    ['soon', null],
    ['2026-11-22', null],
    ['', null],
    [null, null],
  ])('%j', (header, ms) => expect(retryAfterMs(header, now)).toBe(ms));

  test('of anything, is null or within a day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date().map(String), fc.integer().map(String)), (header) => {
        const ms = retryAfterMs(header, now);
        expect(ms === null || (ms >= 0 && ms <= DAY_MS)).toBe(true);
      }),
    );
  });
});

test('a moment that a clock set wrongly put years ahead has come', () => {
  const now = Date.parse('2026-11-22T09:00:00Z');
  expect(isDue(now + 60_000, now)).toBe(false);
  expect(isDue(now + DAY_MS, now)).toBe(false);
  expect(isDue(now + 400 * DAY_MS, now)).toBe(true);
});
