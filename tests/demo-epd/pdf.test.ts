import { expect, it } from 'vitest';
import { makePdf, wrap } from './pdf.ts';

it('points its cross-reference table at its objects', () => {
  const pdf = makePdf('Overzicht Ž. Đorđević (é)', ['regel \\ één', '']).toString('latin1');
  expect(pdf.startsWith('%PDF-1.4')).toBe(true);
  expect(pdf.slice(Number(/startxref\n(\d+)/.exec(pdf)?.[1])).startsWith('xref')).toBe(true);
  const offsets = [...pdf.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  expect(offsets.map((offset) => pdf.slice(offset, offset + 5))).toEqual([
    '1 0 o',
    '2 0 o',
    '3 0 o',
    '4 0 o',
    '5 0 o',
    '6 0 o',
  ]);
  expect(pdf).toContain('Overzicht Z. ');
  expect(pdf).toContain('\\(\u00e9\\)');
});

it('wraps at words', () => {
  expect(wrap('een twee drie\nvier', 8)).toEqual(['een twee', 'drie', 'vier']);
});
