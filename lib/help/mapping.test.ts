import { expect, test } from 'vitest';
import { mapping } from './mapping.ts';

test('the page says what the rules are now (written anew by vitest with -u)', async () => {
  await expect(mapping()).toMatchFileSnapshot('en/mapping.md');
});
