import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { WITH_CONSENT } from './example-facts.ts';
import { factsSchema } from './facts.ts';
import { routesFor } from './routes.ts';

test('every group and key may be absent or null', () => {
  const nothing = Object.fromEntries(Object.keys(factsSchema.shape).map((key) => [key, null]));
  expect(factsSchema.parse(nothing)).toEqual(nothing);
  expect(factsSchema.parse({})).toEqual({});
  expect(assess(factsSchema.parse(nothing))).toEqual(assess({}));
  expect(factsSchema.parse({ consent: { status: null, givenBy: null }, claims: null })).toBeTruthy();
});

test('unknown keys are stripped', () => {
  expect(factsSchema.parse({ mood: 'fine', client: { age: 44, name: 'Piet' } })).toEqual({ client: { age: 44 } });
});

test.each([
  [{ client: { age: 44.5 } }, 'client.age'],
  [{ client: { age: -1 } }, 'client.age'],
  [{ client: { age: '44' } }, 'client.age'],
  [{ recipient: { kind: 'alien' } }, 'recipient.kind'],
  [{ recipient: 'police' }, 'recipient'],
  [{ data: { categories: ['bsn', 'mood'] } }, 'data.categories.1'],
  [{ data: { categories: 'bsn' } }, 'data.categories'],
  [{ consent: { givenBy: [] } }, 'consent.givenBy'],
  [{ secureChannel: 'true' }, 'secureChannel'],
  [{ reEvaluateOn: '24-12-2026' }, 'reEvaluateOn'],
  [{ reEvaluateOn: '2026-02-30' }, 'reEvaluateOn'],
  [{ claims: ['covenant', null] }, 'claims.1'],
])('%j is refused at its path', (facts, path) => {
  const { error } = factsSchema.safeParse(facts);
  expect(error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
});

test('a blank date is no date', () => {
  expect(factsSchema.parse({ reEvaluateOn: ' ' })).toEqual({ reEvaluateOn: ' ' });
});

test('no input whatever makes it crash', () => {
  const keys = fc.constantFrom(...Object.keys(factsSchema.shape));
  const anything = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue()), fc.anything());
  fc.assert(
    fc.property(anything, (input) => {
      const { success, data } = factsSchema.safeParse(input);
      if (success) routesFor(data);
    }),
    { numRuns: 500 },
  );
});

test('what the schema gives is what the rules took', () => {
  expect(factsSchema.parse(WITH_CONSENT)).toEqual(WITH_CONSENT);
});
