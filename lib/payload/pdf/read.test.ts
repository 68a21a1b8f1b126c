import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { deflated, pdfOf, rawPdf, stream } from '../../../tests/support/pdf-files.ts';
import { readPdf, selectPages } from './here.ts';
import { MOST_BYTES } from './limits.ts';

const HEAD = { 1: '<< /Type /Catalog /Pages 2 0 R >>' };
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const scan = stream(
  '0123456789abcdef',
  '/Subtype /Image /Width 4 /Height 4 /BitsPerComponent 8 /ColorSpace /DeviceGray',
);

/** One page for each content; all may use the letters /F and the scan /Im. */
function pagesWith(contents: readonly string[], more = ''): Uint8Array {
  const numbers = contents.map((_, at) => 10 + at * 2);
  return rawPdf({
    ...HEAD,
    2: `<< /Type /Pages /Kids [${numbers.map((n) => `${n} 0 R`).join(' ')}] /Count ${contents.length} /MediaBox [0 0 300 300] >>`,
    3: font,
    4: scan,
    ...Object.fromEntries(
      contents.flatMap((content, at) => [
        [
          10 + at * 2,
          `<< /Type /Page /Parent 2 0 R /Contents ${11 + at * 2} 0 R ${more} /Resources << /Font << /F 3 0 R >> /XObject << /Im 4 0 R >> >> >>`,
        ],
        [11 + at * 2, stream(content)],
      ]),
    ),
  });
}

describe('reading a PDF', () => {
  it('gives the words of each page, line by line', async () => {
    const read = await readPdf(await pdfOf(2));
    expect(read).toEqual({
      pages: [1, 2].map((page) => ({ text: `Dit is bladzijde ${page}.\nTweede regel met tekst.`, hasImages: false })),
      beside: [],
    });
  });

  it('says which pages are only pictures, and which have a picture too', async () => {
    const letters = 'BT /F 12 Tf 10 100 Td (Brief) Tj ET';
    const inline = 'BI /W 1 /H 1 /BPC 8 /CS /G ID x EI';
    const read = await readPdf(
      pagesWith([
        letters,
        '100 0 0 100 0 0 cm /Im Do',
        `${letters} /Im Do`,
        '',
        '0 0 9 9 re f',
        `${letters} 0 0 9 9 re f`,
        inline,
      ]),
    );
    expect('pages' in read && read.pages).toEqual([
      { text: 'Brief', hasImages: false },
      { text: null, hasImages: true },
      { text: 'Brief', hasImages: true },
      { text: '', hasImages: false },
      { text: null, hasImages: true },
      { text: 'Brief', hasImages: false },
      { text: null, hasImages: true },
    ]);
  });

  it('does not hand out letters without a meaning as words', async () => {
    const read = await readPdf(pagesWith(['BT /F 12 Tf 10 100 Td (\\001\\002\\003\\004\\005\\006) Tj ET']));
    expect('pages' in read && read.pages).toEqual([{ text: null, hasImages: false }]);
  });

  it('tells what is filled in, what is remarked, where links go, and what goes along beside the pages', async () => {
    const bytes = await pdfOf(1, async (document) => {
      const [page] = document.getPages();
      if (!page) throw new Error('a page');
      const { context } = document;
      const field = document.getForm().createTextField('naam');
      field.setText('J. Jansen');
      field.addToPage(page, { x: 10, y: 10, width: 100, height: 20 });
      const remark = document.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [1, 1, 9, 9] });
      remark.set(context.obj('Contents') as never, (await import('@cantoo/pdf-lib')).PDFString.of('Opmerking erbij'));
      page.node.Annots()?.push(context.register(remark));
      document.setTitle('Brief over J. Jansen');
      await document.attach(new Uint8Array([1, 2]), 'uitslag.txt');
    });
    const read = await readPdf(bytes);
    expect('pages' in read && read.pages[0]?.text?.split('\n').slice(2)).toEqual(['Opmerking erbij', 'J. Jansen']);
    expect('beside' in read && read.beside).toEqual(['Brief over J. Jansen', 'uitslag.txt']);
  });
});

describe('what is no PDF that can be read', () => {
  async function refused(bytes: Uint8Array): Promise<string> {
    const read = await readPdf(bytes);
    const selected = await selectPages(bytes, [1]).catch((error: Error) => error.message);
    expect(typeof selected).toBe('string');
    return 'unread' in read ? read.unread : 'read';
  }

  it.each([
    ['nothing', new Uint8Array()],
    ['something else', new Uint8Array(Buffer.from('PK\x03\x04 geen pdf'))],
    ['a head and no more', new Uint8Array(Buffer.from('%PDF-1.7\n'))],
    ['no pages', rawPdf({ ...HEAD, 2: '<< /Type /Pages /Kids [] /Count 0 >>' })],
    ['no page tree', rawPdf({ 1: '<< /Type /Catalog >>' })],
    ['a tree that bites its tail', rawPdf({ ...HEAD, 2: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>' })],
  ])('%s', async (_, bytes) => {
    expect(await refused(bytes)).toBe('broken');
  });

  it('is too large', async () => {
    expect(await refused(new Uint8Array(MOST_BYTES + 1))).toBe('too-large');
  });

  it('wants a password', async () => {
    const document = await PDFDocument.create();
    document.addPage().drawText('geheim');
    await document.encrypt({ userPassword: 'weet ik niet', ownerPassword: 'ook niet' });
    expect(await refused(await document.save({ useObjectStreams: false }))).toBe('encrypted');
  });

  it('does not matter where only changing it was forbidden', async () => {
    const document = await PDFDocument.create();
    for (const text of ['een', 'twee']) document.addPage().drawText(text);
    await document.encrypt({ userPassword: '', ownerPassword: 'niet veranderen' });
    const bytes = await document.save({ useObjectStreams: false });
    const read = await readPdf(bytes);
    expect('pages' in read && read.pages.map(({ text }) => text)).toEqual(['een', 'twee']);
    const kept = await readPdf(await selectPages(bytes, [2]));
    expect('pages' in kept && kept.pages.map(({ text }) => text)).toEqual(['twee']);
  });

  it('was cut off anywhere: read as far as it goes, or refused, and never more than that', async () => {
    const whole = await pdfOf(3);
    for (let share = 1; share < 20; share += 1) {
      const bytes = whole.slice(0, Math.floor((whole.length * share) / 20));
      const read = await readPdf(bytes);
      if ('unread' in read) expect(read.unread).toBe('broken');
      const selected = await selectPages(bytes, [1]).catch((error: Error) => error.name);
      if (typeof selected === 'string') expect(['PdfRefused', 'NoSuchPage']).toContain(selected);
    }
  });

  it('is made to hurt', async () => {
    const deep = '['.repeat(50_000);
    const bomb = deflated(Buffer.alloc(200_000_000, ' '));
    const files = [
      rawPdf({
        ...HEAD,
        2: '<< /Type /Pages /Kids [3 0 R] /Count 99999999999 >>',
        3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1e300 -1e300] /Contents 3 0 R >>',
      }),
      rawPdf({
        ...HEAD,
        2: `<< /Type /Pages /Kids [3 0 R] /Count 1 >>`,
        3: `<< /Type /Page /Parent 2 0 R /MediaBox ${deep} >>`,
      }),
      rawPdf({
        ...HEAD,
        2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        3: '<< /Type /Page /Parent 3 0 R /Contents 4 0 R /Resources 5 0 R /MediaBox [0 0 9 9] >>',
        4: stream('/A Do'),
        5: '<< /XObject << /A 6 0 R >> /Resources 5 0 R >>',
        6: stream('/A Do', '/Subtype /Form /BBox [0 0 1 1] /Resources 5 0 R'),
      }),
      rawPdf({
        ...HEAD,
        2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        3: '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 9 9] >>',
        4: new Uint8Array(
          Buffer.concat([
            Buffer.from(`<< /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`),
            bomb,
            Buffer.from('\nendstream'),
          ]),
        ),
      }),
    ];
    for (const bytes of files) {
      const begun = performance.now();
      await readPdf(bytes);
      await selectPages(bytes, [1]).catch((error: Error) => expect(error.name).toBe('PdfRefused'));
      expect(performance.now() - begun).toBeLessThan(20_000);
    }
  }, 60_000);
});
