import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ATTEMPTS } from './attempts.ts';
import { README, withTable } from './readme.ts';
import { WAYS } from './ways.ts';

test('README.md shows what the contract tests hold: else run `npm run coverage -- --readme`', async () => {
  const text = await readFile(README, 'utf8');
  expect(withTable(text)).toBe(text);
});

test('every way out that is tried has a name in the table', () => {
  expect(ATTEMPTS.filter(({ sink }) => WAYS[sink] === undefined)).toEqual([]);
});
