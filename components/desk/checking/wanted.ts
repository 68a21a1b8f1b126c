import type { Method } from '../../../lib/oversight/sample.ts';

/** What the officer asks to be drawn. Days are ISO dates, open where null. */
export interface SampleWanted {
  readonly method: Method;
  readonly from: string | null;
  readonly to: string | null;
  readonly size: number;
  readonly seed: number;
}

export const MOST_IN_SAMPLE = 10_000;

/** A seed that nobody chose: 31 bits from the platform. */
export const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;

export type SampleProblem = 'wrongSize' | 'wrongPeriod';

export function problemWith({ size, from, to }: SampleWanted): SampleProblem | null {
  if (!Number.isInteger(size) || size < 1 || size > MOST_IN_SAMPLE) return 'wrongSize';
  return from !== null && to !== null && from > to ? 'wrongPeriod' : null;
}
