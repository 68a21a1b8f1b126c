import { expect, test } from 'vitest';
import { find } from '../../lib/minimise/minimise.ts';
import { figures, nothing, score } from './score.ts';
import { readSet } from './sets.ts';

/** What was reached on the texts for developing: a change that costs more than chance shows here. */
test('what is found of what is marked does not become less', () => {
  const tally = nothing();
  for (const text of readSet('dev')) score(text, find(text.text), tally);
  const { covered, precision, f1 } = figures(tally);
  expect(covered).toBeGreaterThanOrEqual(0.92);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(f1).toBeGreaterThanOrEqual(0.945);
});
