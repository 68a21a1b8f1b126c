import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';
import { type EntryRef, keyOf } from './case.ts';
import type { Signal } from './signals/signal.ts';

export const METHODS = ['random', 'risk-weighted'] as const;
export type Method = (typeof METHODS)[number];

/** What one signal of each strength adds to the weight of an entry; every entry weighs 1 to begin with. */
export const WEIGHT_OF_STRENGTH = { 1: 1, 2: 3, 3: 6 } as const;

/** Chances are stated relative to an entry without a signal, which keeps 1: nothing is ever beyond being drawn. */
export function weightsOf(signals: readonly Signal[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { entries, strength } of signals) {
    for (const key of new Set(entries.map(keyOf))) {
      weights.set(key, (weights.get(key) ?? 1) + WEIGHT_OF_STRENGTH[strength]);
    }
  }
  return weights;
}

/**
 * Draws entries without putting any back. Which are drawn hangs on the set and the seed alone, not on its order: anyone
 * can draw the same again.
 *
 * Each entry gets u^(1/w), u uniform between 0 and 1, and the n largest are taken (Efraimidis and Spirakis, 2006). With
 * equal weights every set of n is as likely as any other.
 * @param size as many as there are, where there are fewer.
 * @param seed a whole number; its lower 32 bits count.
 * @returns the drawn ones in the order of log and number.
 */
export function sampleOf<Entry extends EntryRef>(
  population: readonly Entry[],
  { size, seed, weights }: { size: number; seed: number; weights?: ReadonlyMap<string, number> | undefined },
): Entry[] {
  const generator = mersenne(seed);
  const drawn = inOrder(population).map((entry) => ({
    entry,
    // The logarithm of u^(1/w) keeps the same order, and small differences apart.
    mark: Math.log(1 - uniformFloat64(generator)) / (weights?.get(keyOf(entry)) ?? 1),
  }));
  const taken = drawn.sort((a, b) => b.mark - a.mark).slice(0, Math.max(0, size));
  return inOrder(taken.map(({ entry }) => entry));
}

/** By code unit, so that it is the same in every language of the browser. */
const inOrder = <Entry extends EntryRef>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => (a.log < b.log ? -1 : a.log > b.log ? 1 : a.number - b.number));
