import { expect, test } from 'vitest';
import { MARKS } from './marked.ts';
import { type MarkedText, readSet, SETS } from './sets.ts';

const sets = Object.fromEntries(SETS.map((set) => [set, readSet(set)])) as Record<string, readonly MarkedText[]>;
const texts = SETS.flatMap((set) => sets[set]!);

test.each(texts.map((text) => [text.id, text] as const))('%s is marked within its text, in order', (_, marked) => {
  expect(marked.text.length).toBeGreaterThanOrEqual(40);
  let end = 0;
  for (const span of marked.spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(marked.text.slice(span.start, span.end)).toBe(span.text);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(marked.text.length);
});

test('every text has an id of its own', () => {
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
});

test('both sets are large, and every tag occurs in both', () => {
  expect(sets.dev?.length).toBeGreaterThanOrEqual(250);
  expect(sets['held-out']?.length).toBeGreaterThanOrEqual(80);
  for (const set of SETS)
    for (const tag of MARKS) expect(spansOf(sets[set]!, tag).length, `${tag} in ${set}`).toBeGreaterThan(3);
});

test('every BSN is from the test range and passes the eleven check', () => {
  const wrong = spansOf(texts, 'bsn')
    .map((text) => text.replace(/\D/g, ''))
    .filter((digits) => !/^99999\d{4}$/.test(digits) || !passesElevenCheck(digits));
  expect(wrong).toEqual([]);
});

test('no family or given name of the development set stands in the held-out set', () => {
  const known = new Set(nameWords(sets.dev!));
  expect([...new Set(nameWords(sets['held-out']!))].filter((word) => known.has(word))).toEqual([]);
});

function spansOf(from: readonly MarkedText[], tag: string): string[] {
  return from.flatMap(({ spans }) => spans.filter((span) => span.tag === tag).map(({ text }) => text));
}

/** Words of four letters and more; short ones are particles (`van`, `el`) and initials. */
const nameWords = (from: readonly MarkedText[]): string[] =>
  spansOf(from, 'name').flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

function passesElevenCheck(digits: string): boolean {
  const weighed = [...digits].map((digit, index) => Number(digit) * (index === 8 ? -1 : 9 - index));
  return weighed.reduce((sum, part) => sum + part, 0) % 11 === 0;
}
