import { expect, test } from 'vitest';
import { readMarked } from './marked.ts';
import { readTexts } from './sets.ts';

test('a mark becomes a span in the plain text', () => {
  expect(readMarked('Beste {name|Karin}, {ignore|dr.} {name|Boon} belt.')).toEqual({
    text: 'Beste Karin, dr. Boon belt.',
    spans: [
      { start: 6, end: 11, tag: 'name', text: 'Karin' },
      { start: 13, end: 16, tag: 'ignore', text: 'dr.' },
      { start: 17, end: 21, tag: 'name', text: 'Boon' },
    ],
  });
});

test('escapes stand for one code unit, within a mark and outside it', () => {
  const { text, spans } = readMarked('\\{"naam":\\t"{name|Zo\\u00eb\\u200b B|k}"\\} \\\\');
  expect(text).toBe('{"naam":\t"Zoë\u200b B|k"} \\');
  expect(spans).toEqual([{ start: 10, end: 18, tag: 'name', text: 'Zoë\u200b B|k' }]);
});

test.each([
  ['{naam|Jan}', 'No mark that is known'],
  ['{ name|Jan}', 'No mark that is known'],
  ['{name|}', 'Empty'],
  ['{name| Jan}', 'white space at an edge'],
  ['{name|Jan {age|3}}', 'A mark within a mark'],
  ['Jan}', 'Nothing to close'],
  ['{name|Jan', 'Not closed'],
  ['a\\b', 'No escape that is known'],
])('%s is refused', (source, why) => {
  expect(() => readMarked(source)).toThrow(why);
});

test('a file holds texts, each under its heading', () => {
  const texts = readTexts('=== 01 kort\nDag {name|Jan}\n\ntot ziens\n\n=== 02 lab uitslag\nHb 7\n', 'dev/proef');
  expect(texts.map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ['dev/proef/01', 'kort', 'Dag Jan\n\ntot ziens'],
    ['dev/proef/02', 'lab uitslag', 'Hb 7'],
  ]);
  expect(texts[0]?.scope).toHaveLength(12);
});

test('what cannot be read says in which text', () => {
  expect(() => readTexts('=== 01 kort\nDag {naam|Jan}\n', 'dev/proef')).toThrow('dev/proef/01: No mark');
  expect(() => readTexts('los\n=== 01 kort\nDag\n', 'dev/proef')).toThrow('before the first heading');
  expect(() => readTexts('=== 01\nDag\n', 'dev/proef')).toThrow('without a kind');
});
