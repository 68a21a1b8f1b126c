import { expect, test } from 'vitest';
import { factsSchema } from '../../assessment/facts.ts';
import { FACT_KEYS } from './keys.ts';

test('every fact of the contract has a field, and no other', () => {
  const keys = Object.entries(factsSchema.shape).flatMap(([group, schema]) => {
    const inner = schema.unwrap().unwrap();
    return 'shape' in inner ? Object.keys(inner.shape).map((name) => `${group}.${name}`) : [group];
  });
  expect([...FACT_KEYS].sort()).toEqual(keys.sort());
});
