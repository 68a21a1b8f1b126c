import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from './case.ts';
import { sampleOf, weightsOf } from './sample.ts';

const population = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ log: `log${index % 3}`, number: 1 + Math.floor(index / 3) }));
const seeds = fc.integer();

test('as many as asked, or all there are; each of the population; none twice', () => {
  fc.assert(
    fc.property(fc.nat(120), fc.nat(150), seeds, (count, size, seed) => {
      const all = population(count);
      const drawn = sampleOf(all, { size, seed });
      expect(drawn).toHaveLength(Math.min(size, count));
      expect(new Set(drawn.map(keyOf)).size).toBe(drawn.length);
      const known = new Set(all.map(keyOf));
      for (const one of drawn) expect(known.has(keyOf(one))).toBe(true);
    }),
  );
});

test('the seed gives the same again, in whatever order the population comes', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(population(60), { minLength: 60 }), seeds, (shuffled, seed) => {
      expect(sampleOf(shuffled, { size: 10, seed })).toEqual(sampleOf(population(60), { size: 10, seed }));
    }),
  );
});

test('without weights each is drawn as often as any other', () => {
  const drawn = countsOver(2_000, (seed) => sampleOf(population(20), { size: 5, seed }));
  // Each is expected 500 times with a standard deviation of 19; five of those either way.
  for (const one of population(20)) expect(Math.abs((drawn.get(keyOf(one)) ?? 0) - 500)).toBeLessThan(97);
});

test('without weights each pair is drawn as often as any other', () => {
  const pairs = countsOver(6_000, (seed) => [
    { log: sampleOf(population(5), { size: 2, seed }).map(keyOf).join('+'), number: 0 },
  ]);
  expect(pairs.size).toBe(10);
  // 600 times with a standard deviation of 23.
  for (const count of pairs.values()) expect(Math.abs(count - 600)).toBeLessThan(117);
});

test('a weight shifts the odds as it says, and nothing is beyond being drawn', () => {
  const all = population(10);
  const heavy = keyOf(all[4]!);
  const weights = new Map([[heavy, 9]]);
  const drawn = countsOver(4_000, (seed) => sampleOf(all, { size: 1, seed, weights }));
  // 9 of 18: half of the draws, with a standard deviation of 32.
  expect(Math.abs((drawn.get(heavy) ?? 0) - 2_000)).toBeLessThan(160);
  expect(drawn.size).toBe(10);
});

test('an entry weighs what its signals add, once each', () => {
  const entry = { log: 'a', number: 1 };
  const signal = { id: '', clinician: null, log: null, entries: [entry, entry] };
  const weights = weightsOf([
    { ...signal, family: 'note-missing', strength: 1, figures: { count: 1 } },
    { ...signal, family: 'other-purpose', strength: 3, figures: { count: 1 } },
  ]);
  expect(weights.get(keyOf(entry))).toBe(1 + 1 + 6);
});

function countsOver(rounds: number, drawn: (seed: number) => { log: string; number: number }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < rounds; seed += 1) {
    for (const one of drawn(seed)) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  }
  return counts;
}
