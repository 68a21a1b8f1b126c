import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';
import type { Row } from './rows.ts';

const row = (attempt: string, state: Row['state']): Row => ({ attempt, frame: 'top', state, by: null, ms: 1 });

test('attempts that fare the same are one line, others a line each', () => {
  const rows = [row('form-button', 'held'), row('form-submit', 'held'), row('xhr', 'held'), row('xhr-sync', 'refused')];
  const lines = linesOf('firefox', rows).filter(({ untested }) => !untested);
  expect(lines).toEqual([
    { sink: 'form-submit', frame: 'top', browser: 'firefox', state: 'held' },
    { sink: 'xhr', frame: 'top', browser: 'firefox', state: 'held', how: 'asynchronous' },
    { sink: 'xhr', frame: 'top', browser: 'firefox', state: 'refused', how: 'synchronous' },
  ]);
});

test('what no test reaches is listed with its reason', () => {
  const lines = linesOf('chromium', []);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every(({ state, untested }) => state === 'not-covered' && untested !== undefined)).toBe(true);
});
