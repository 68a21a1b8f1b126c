import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { assess } from './assess.ts';
import { routesFor } from './routes.ts';
import { applyRoute, rehearse } from './steps.ts';

const SUPPLIED = {
  'purpose.description': 'what for',
  'data.necessityMotivation': 'why',
  notInformedReason: 'why not',
  reEvaluateOn: '2030-01-01',
  'recipient.participantsNamed': true,
} as const;
const RUNS = { numRuns: 600 };
const PATIENCE = 30_000;

test(
  'one to three routes for every verdict but permitted, and none for that',
  () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const count = routesFor(facts).length;
        if (assess(facts).verdict === 'permitted') expect(count).toBe(0);
        else expect([1, 2, 3]).toContain(count);
      }),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  'every route leads to a disclosure that may go on, and to the verdict that it says',
  () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const { steps, reaches } of routesFor(facts)) {
          expect(['permitted', 'permitted-with-conditions']).toContain(reaches);
          expect(assess(rehearse(facts, steps)).verdict).toBe(reaches);
        }
      }),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  'a route of edits alone re-assesses to what it promises, once she supplied what it asks',
  () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const route of routesFor(facts).filter(({ steps }) => steps.every(({ kind }) => kind === 'edit'))) {
          expect(assess(applyRoute(facts, route, SUPPLIED)).verdict).toBe(route.reaches);
        }
      }),
      RUNS,
    );
  },
  PATIENCE,
);

test(
  'the same facts give the same routes, and stay as they are',
  () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const before = structuredClone(facts);
        expect(routesFor(facts)).toEqual(routesFor(facts));
        expect(facts).toEqual(before);
      }),
      { numRuns: 200 },
    );
  },
  PATIENCE,
);
