import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { holds, pdfOf, pdfWithSecrets, rawPdf, SECRET, stream } from '../../../tests/support/pdf-files.ts';
import { readPdf, selectPages } from './here.ts';
import { PdfRefused } from './limits.ts';
import { openDocument } from './pdfjs.ts';
import { NoSuchPage } from './select.ts';

async function shapesOf(bytes: Uint8Array) {
  const { document, end } = await openDocument(bytes);
  const found = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { view, rotate, userUnit } = await document.getPage(number);
    found.push({ view, rotate, userUnit });
  }
  end();
  return found;
}

async function textsOf(bytes: Uint8Array): Promise<(string | null)[]> {
  const read = await readPdf(bytes);
  if ('unread' in read) throw new Error(read.unread);
  return read.pages.map(({ text }) => text);
}

const at = <T>(all: readonly T[], places: readonly number[]) => places.map((place) => all[place - 1]);
const picture = (secret: string) =>
  stream(secret, '/Type /XObject /Subtype /Image /Width 4 /Height 4 /BitsPerComponent 8 /ColorSpace /DeviceGray');
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

describe('pages taken out of a PDF', () => {
  it('leave nothing behind, anywhere in the file', async () => {
    const original = await pdfWithSecrets();
    expect(holds(original, SECRET)).toBe(true);
    const kept = await selectPages(original, [1, 3]);
    expect(holds(kept, SECRET)).toBe(false);
    const [first, second] = await textsOf(kept);
    expect(first).toMatch(/^Dit is bladzijde 1\.\nTweede regel met tekst\.\nZichtbaar antwoord$/);
    expect(second).toMatch(/^Dit is bladzijde 3\./);
    expect(await readPdf(kept)).toMatchObject({ beside: [] });
  });

  it('leave the others as they were: words, size, rotation', async () => {
    const original = await pdfOf(9);
    for (const wanted of [[1], [9], [2, 3, 4], [1, 5, 9], [1, 2, 3, 4, 5, 6, 7, 8, 9]]) {
      const kept = await selectPages(original, wanted);
      expect(await textsOf(kept)).toEqual(at(await textsOf(original), wanted));
      expect(await shapesOf(kept)).toEqual(at(await shapesOf(original), wanted));
    }
  });

  it('come in their own order, once', async () => {
    const kept = await selectPages(await pdfOf(4), [4, 2, 4]);
    expect((await textsOf(kept)).map((text) => text?.split('\n')[0])).toEqual([
      'Dit is bladzijde 2.',
      'Dit is bladzijde 4.',
    ]);
  });

  it('take their pictures along, also where all pages share one list of them', async () => {
    const original = rawPdf({
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 200 100] /Rotate 90 /Resources << /Font << /F1 5 0 R >> /XObject << /Mine 6 0 R /Theirs 7 0 R /Form 10 0 R /Other 11 0 R >> >> >>',
      3: '<< /Type /Page /Parent 2 0 R /Contents 8 0 R >>',
      4: '<< /Type /Page /Parent 2 0 R /Contents 9 0 R >>',
      5: font,
      6: picture('blijft 16 bytes.'),
      7: picture(`${SECRET}...`),
      8: stream('BT /F1 9 Tf 10 10 Td (een /Theirs) Tj ET q /M#69ne % zo\n Do Q /Form Do'),
      9: stream('BT /F1 9 Tf 10 10 Td (twee) Tj ET /Theirs Do /Other Do'),
      10: stream('BT /F1 9 Tf 10 30 Td (uit een vorm) Tj ET /Mine Do', '/Subtype /Form /BBox [0 0 200 100]'),
      11: stream(`BT /F1 9 Tf 10 30 Td (${SECRET}) Tj ET`, '/Subtype /Form /BBox [0 0 200 100]'),
    });
    const kept = await selectPages(original, [1]);
    expect(holds(kept, SECRET)).toBe(false);
    expect(holds(kept, 'blijft 16 bytes.')).toBe(true);
    expect(await textsOf(kept)).toEqual(at(await textsOf(original), [1]));
    expect(await shapesOf(kept)).toEqual([{ view: [0, 0, 200, 100], rotate: 90, userUnit: 1 }]);
    expect(holds(await selectPages(original, [2]), SECRET)).toBe(true);
  });

  it('do not keep an earlier version of the file, whose page had other words', async () => {
    const before = await PDFDocument.create({ updateMetadata: false });
    before.addPage([200, 200]).drawText(SECRET, { x: 10, y: 100, size: 10 });
    before.addPage([200, 200]).drawText('tweede', { x: 10, y: 100, size: 10 });
    const first = await before.save({ useObjectStreams: false });
    const changed = await PDFDocument.load(first, { forIncrementalUpdate: true, updateMetadata: false });
    const [page] = changed.getPages();
    page?.node.set(page.node.context.obj('Contents') as never, page.node.context.obj([]));
    page?.drawText('eerste', { x: 10, y: 100, size: 10 });
    const original = await changed.save({ useObjectStreams: false });
    expect(holds(original, SECRET)).toBe(true);
    const kept = await selectPages(original, [1]);
    expect(holds(kept, SECRET)).toBe(false);
    expect(await textsOf(kept)).toEqual(['eerste']);
  });

  it('are refused where what is filled in would be lost', async () => {
    const original = rawPdf({
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /NeedAppearances true >> >>',
      2: '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 200 100] >>',
      3: '<< /Type /Page /Parent 2 0 R /Annots [5 0 R] >>',
      4: '<< /Type /Page /Parent 2 0 R >>',
      5: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (naam) /V (ingevuld) /Rect [1 1 99 20] /P 3 0 R >>',
    });
    await expect(selectPages(original, [1])).rejects.toEqual(new PdfRefused('unlike'));
    expect(holds(await selectPages(original, [2]), 'ingevuld')).toBe(false);
  });

  it('must be there', async () => {
    const original = await pdfOf(2);
    for (const wanted of [[], [0], [3], [-1], [1.5], [Number.NaN]]) {
      await expect(selectPages(original, wanted)).rejects.toBeInstanceOf(NoSuchPage);
    }
  });
});
