import { expect, test } from 'vitest';
import { managedSchema } from './managed-schema.ts';

/** `npx vitest -u` writes it anew. That Chromium takes it, tests/e2e/policy.test.ts shows. */
test('what the package tells the browser is what is read', async () => {
  await expect(`${JSON.stringify(managedSchema(), null, 2)}\n`).toMatchFileSnapshot('../../public/managed_schema.json');
});

test('no schema in it has anything but one type: Chromium would refuse the whole extension', () => {
  const types = JSON.stringify(managedSchema()).match(/"type":(?:"[a-z]+"|[^",]*)/g) ?? [];
  expect(new Set(types)).toEqual(
    new Set(['object', 'string', 'array', 'integer', 'boolean'].map((type) => `"type":"${type}"`)),
  );
});
