import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeldBundle, type KnownState, merged, rootsAt } from './merge.ts';

/** A log as its leaves: one letter each. */
const leavesOf = (letters: string): Uint8Array =>
  Uint8Array.from([...letters].flatMap((letter) => Array.from({ length: 32 }, () => letter.charCodeAt(0))));

const bundle = (log: string, letters: string, id = `${log}:${letters}`): HeldBundle => ({
  id,
  log,
  size: letters.length,
  leaves: leavesOf(letters),
  problems: 0,
});
const stateOf = (log: string, letters: string): KnownState => ({
  log,
  size: letters.length,
  root: rootsAt(leavesOf(letters), new Set([letters.length])).get(letters.length) ?? '',
});

/** Few letters, so that beginnings, twins and forks come about by themselves. */
const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 6 });
const someBundles = fc.array(
  fc.tuple(fc.constantFrom('x', 'y'), letters).map(([log, text]) => bundle(log, text)),
  {
    minLength: 1,
    maxLength: 7,
  },
);
const someStates = fc.array(
  fc.tuple(fc.constantFrom('x', 'y'), letters).map(([log, text]) => stateOf(log, text)),
  { maxLength: 5 },
);

describe('merging bundles', () => {
  it('does not depend on the order in which they came', () => {
    fc.assert(
      fc.property(
        someBundles.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        someStates,
        ([one, other], states) => {
          expect(merged(other, states.toReversed())).toEqual(merged(one, states));
        },
      ),
    );
  });

  it('counts what came twice once', () => {
    fc.assert(
      fc.property(someBundles, someStates, (bundles, states) => {
        const again = bundles.map((one) => ({ ...one, id: `${one.id} again` }));
        const [once, twice] = [merged(bundles, states), merged([...bundles, ...again], [...states, ...states])];
        expect(twice.map(({ branches }) => branches)).toEqual(once.map(({ branches }) => branches));
        expect(twice.map(({ against, beyond }) => [against.length > 0, beyond])).toEqual(
          once.map(({ against, beyond }) => [against.length > 0, beyond]),
        );
      }),
    );
  });

  it('leaves branches of which none is the beginning of another, and loses none', () => {
    fc.assert(
      fc.property(someBundles, (bundles) => {
        const textOf = new Map(bundles.map(({ id, leaves }) => [id, String.fromCharCode(...leaves)]));
        for (const { log, branches, superseded } of merged(bundles, [])) {
          const texts = branches.map((id) => textOf.get(id) ?? '');
          for (const one of texts) expect(texts.filter((other) => other.startsWith(one))).toEqual([one]);
          for (const id of superseded) {
            expect(texts.some((branch) => branch.startsWith(textOf.get(id) ?? '?'))).toBe(true);
          }
          expect(branches.length + superseded.length).toBe(bundles.filter((one) => one.log === log).length);
        }
      }),
    );
  });

  it('finds every known state that the log cannot have had, and every end that is missing', () => {
    fc.assert(
      fc.property(letters, letters, (own, held) => {
        const [log] = merged([bundle('x', own)], [stateOf('x', held)]);
        const agrees = own.startsWith(held);
        expect(log?.beyond !== null).toBe(held.length > own.length);
        expect(log?.against.length).toBe(held.length <= own.length && !agrees ? 1 : 0);
      }),
    );
  });

  it('says where two branches part', () => {
    const [log] = merged([bundle('x', 'aabb'), bundle('x', 'aab'), bundle('x', 'aaab')], []);
    expect(log).toMatchObject({ branches: ['x:aaab', 'x:aabb'], partsAt: [0, 2], superseded: ['x:aab'] });
  });

  it('takes of two equal ones the one that is in order', () => {
    const broken = { ...bundle('x', 'ab', 'a broken one'), problems: 2 };
    expect(merged([broken, bundle('x', 'ab', 'whole')], [])[0]?.branches).toEqual(['whole']);
  });
});
