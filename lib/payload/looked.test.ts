import { describe, expect, it } from 'vitest';
import { hasLooked, type Look, needsLook } from './looked.ts';
import type { Part } from './part.ts';
import type { PdfRead } from './pdf/read.ts';

const part = (change: Partial<Part>): Part => ({
  id: '0',
  name: 'bijlage',
  kind: 'unread',
  text: null,
  unread: 'binary',
  mediaType: null,
  fileName: 'bijlage',
  bytes: 10,
  canEdit: false,
  canLeaveOut: true,
  ...change,
});
const pdf: PdfRead = {
  pages: [
    { text: 'Brief', hasImages: true },
    { text: null, hasImages: true },
    { text: '', hasImages: false },
    { text: null, hasImages: false },
  ],
  beside: [],
};
const pdfPart = part({ kind: 'pdf', unread: 'unknown' });

describe('what she must look at', () => {
  it('is what was not read', () => {
    expect(needsLook(part({ text: 'gelezen', unread: null }), undefined)).toBe(null);
    expect(needsLook(part({ unread: 'image' }), undefined)).toEqual({ part: '0', why: 'image', pages: null });
    for (const unread of ['binary', 'too-large', 'broken', 'unknown'] as const) {
      expect(needsLook(part({ unread }), undefined)).toEqual({ part: '0', why: 'unread', pages: null });
    }
  });

  it('is not what she leaves out', () => {
    expect(needsLook(part({}), { leaveOut: true })).toBe(null);
    expect(needsLook(pdfPart, { leaveOut: true }, pdf)).toBe(null);
  });

  it('is of a PDF every page that goes along and was not read', () => {
    expect(needsLook(pdfPart, undefined, pdf)).toEqual({ part: '0', why: 'scanned', pages: [2, 4] });
    expect(needsLook(pdfPart, { pages: [1, 4] }, pdf)).toEqual({ part: '0', why: 'scanned', pages: [4] });
    expect(needsLook(pdfPart, { pages: [1, 3] }, pdf)).toBe(null);
  });

  it('is the whole PDF where nothing of it was read, or not yet', () => {
    expect(needsLook(pdfPart, undefined, { unread: 'encrypted' })).toMatchObject({ why: 'unread', pages: null });
    expect(needsLook(pdfPart, undefined)).toMatchObject({ why: 'unread', pages: null });
  });
});

describe('that she looked', () => {
  const look = (pages: Look['pages'], id = '0'): Look => ({ part: id, why: 'scanned', pages });

  it('stands for the pages that she saw, and for fewer', () => {
    expect(hasLooked(look([2, 4]), [look([2, 4])])).toBe(true);
    expect(hasLooked(look([4]), [look([2, 4])])).toBe(true);
    expect(hasLooked(look([4]), [look(null)])).toBe(true);
  });

  it('does not stand for a page that was taken back later, for the whole, or for another file', () => {
    expect(hasLooked(look([2, 4]), [look([2])])).toBe(false);
    expect(hasLooked(look(null), [look([1, 2, 3, 4])])).toBe(false);
    expect(hasLooked(look([2]), [look([2], '1')])).toBe(false);
    expect(hasLooked(look([2]), [])).toBe(false);
  });
});
