import { expect, it } from 'vitest';
import { type Piece, Sentences } from './sentences.ts';

const sentenceAround = (text: string, piece: Piece) => new Sentences(text).around(piece);

it.each([
  ['Een. Twee «drie» vier. Vijf', 'Twee drie vier.'],
  ['Gezien door dr. Smit i.v.m. «drie» op 28 feb. 1985. Vijf', 'Gezien door dr. Smit i.v.m. drie op 28 feb. 1985.'],
  ['Een regel\nover\n«drie» dingen\nNog een', 'Een regel\nover\ndrie dingen'],
  ['- een\n- «drie»\n- vier', '- drie'],
  ['Verz.    : «drie»\nVijf', 'Verz.    : drie'],
  ['Bedrag 3.500 «drie» euro! Vijf', 'Bedrag 3.500 drie euro!'],
  ['«drie»', 'drie'],
  [' \n «drie» \n ', 'drie'],
])('%j', (written, sentence) => {
  const start = written.indexOf('«');
  const text = written.replace(/[«»]/g, '');
  const found = sentenceAround(text, { start, end: start + 4 });
  expect(text.slice(found.start, found.end)).toBe(sentence);
});

it('takes no more than a clause, or the words, where no sentence ends', () => {
  const text = `${'woord '.repeat(300)}, heeft schulden bij drie bedrijven, ${'woord '.repeat(300)}`;
  const start = text.indexOf('schulden');
  const found = sentenceAround(text, { start, end: start + 8 });
  expect(text.slice(found.start, found.end)).toBe(', heeft schulden bij drie bedrijven');
  const endless = text.replaceAll(',', '');
  const at = endless.indexOf('schulden');
  expect(sentenceAround(endless, { start: at, end: at + 8 })).toEqual({ start: at, end: at + 8 });
});
