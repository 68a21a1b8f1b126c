import { expect, test } from 'vitest';
import type { Item } from './lines.ts';
import { Lines } from './lines.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const item = (number: number, text = `regel ${number}`): Item => ({
  line: { number, state: 'erased' },
  text,
  place: null,
  events: [],
});
const linesOf = (...numbers: number[]): Lines => {
  const lines = new Lines();
  for (const number of numbers) lines.put(item(number));
  return lines;
};
const found = async (lines: Lines, query = '') => [...((await lines.find({ query, filter: 'all' }, NOW)) ?? [])];

test('newest first, in whatever order they come, each once', async () => {
  const lines = linesOf(9, 4, 7, 12, 4, 1);
  expect(await found(lines)).toEqual([12, 9, 7, 4, 1]);
  lines.put(item(7, 'anders'));
  expect(await found(lines)).toEqual([12, 9, 7, 4, 1]);
  expect(await found(lines, 'anders')).toEqual([7]);
  expect(lines.get(7)?.text).toBe('anders');
  expect(lines.get(8)).toBeUndefined();
});

test('every word must be found, in any order', async () => {
  const lines = new Lines();
  lines.put(item(2, 'gemeente utrecht aan de vecht'));
  lines.put(item(1, 'gemeente zeist'));
  expect(await found(lines, 'Utrecht GEMEENTE')).toEqual([2]);
  expect(await found(lines, '  gemeenté ')).toEqual([2, 1]);
  expect(await found(lines, 'utrecht zeist')).toEqual([]);
});

test('a newer question leaves the older one without an answer', async () => {
  const lines = linesOf(...Array.from({ length: 30_000 }, (_, place) => 30_000 - place));
  const [older, newer] = [lines.find({ query: '1', filter: 'all' }, NOW), found(lines, '29999')];
  expect(await older).toBeNull();
  expect(await newer).toEqual([29_999]);
});

test('a line that comes while a question is answered is for the next one', async () => {
  const lines = linesOf(...Array.from({ length: 30_000 }, (_, place) => 30_001 - place));
  const asked = found(lines);
  lines.put(item(1));
  expect((await asked).at(-1)).toBe(2);
  expect((await found(lines)).at(-1)).toBe(1);
});
