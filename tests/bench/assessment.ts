import fc from 'fast-check';
import { arbitraryFacts } from '../../lib/assessment/arbitrary-facts.ts';
import { assess } from '../../lib/assessment/assess.ts';
import type { Facts } from '../../lib/assessment/facts.ts';
import { routesFor } from '../../lib/assessment/routes.ts';
import { type Bench, median, p95, progress, tell } from './figure.ts';

const FACTS = 2000;
/** The same facts in every run. */
const SEED = 1;

/** One assessment, and the shortest lawful routes, over varied facts. */
export const assessment: Bench = {
  figures: {
    assess: { unit: 'µs', target: 20 },
    routes: { unit: 'ms', target: 5 },
  },
  async measure(asked) {
    const facts = fc.sample(arbitraryFacts, { numRuns: FACTS, seed: SEED }) as Facts[];
    const values: Record<string, number> = {};
    if (asked.includes('assess')) {
      const took = each('assess', facts, assess, 5).map((ms) => ms * 1000);
      tell('assess', 'µs', took);
      values.assess = median(took);
    }
    if (asked.includes('routes')) {
      const took = each('routes', facts, routesFor, 1);
      tell('routes', 'ms', took);
      values.routes = p95(took);
    }
    return values;
  },
};

/** Milliseconds for each of the facts. Each is worked three times and the least counts: the rest was the machine's. */
function each(name: string, facts: readonly Facts[], work: (facts: Facts) => unknown, warmUps: number): number[] {
  const report = progress(name);
  for (let round = 0; round < warmUps; round += 1) for (const one of facts) work(one);
  return facts.map((one, at) => {
    const took = [timed(one), timed(one), timed(one)];
    report(at + 1, facts.length);
    return Math.min(...took);
  });

  function timed(one: Facts): number {
    const start = performance.now();
    work(one);
    return performance.now() - start;
  }
}
