import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, noChange, oneChange, seeds } from '../laws.ts';
import { partsOf } from '../parts.ts';
import { bytesOfFile, editedBy, fileBody, replacing, shown } from '../testing.ts';

const utf16 = (text: string, order: 'le' | 'be', mark = true): Uint8Array => {
  const units = [...(mark ? ['\ufeff'] : []), ...Array.from({ length: text.length }, (_, i) => text[i]!)];
  return Uint8Array.from(
    units.flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
};

describe('the encoding of a file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Beste Zoë\n'), 'text/plain'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Beste Zoë\n')), 'text/plain'],
    ['UTF-16 LE', utf16('Beste Zoë\n', 'le'), 'text/plain'],
    ['UTF-16 BE', utf16('Beste Zoë\n', 'be'), ''],
    ['UTF-16 LE by its media type', utf16('Beste Zoë\n', 'le', false), 'text/csv; charset=utf-16le'],
    ['windows-1252', Uint8Array.from('Beste Zo\xeb\n', (c) => c.charCodeAt(0)), ''],
    [
      'ISO 8859-1 by its media type',
      Uint8Array.from('Beste Zo\xeb\n', (c) => c.charCodeAt(0)),
      'text/plain;charset=ISO-8859-1',
    ],
  ])('%s: read, and written in the same way', async (_, bytes, mediaType) => {
    const what = fileBody(bytes, mediaType, 'brief.txt');
    expect(shown(what)).toEqual([['brief.txt', 'Beste Zoë\n']]);
    const after = await editedBy(what, { 'brief.txt': replacing('Beste Zoë\n', 'Beste', 'ëB') });
    expect(shown(after)).toEqual([['brief.txt', 'ëB Zoë\n']]);
    const tail = bytes.slice(mediaType.includes('16le') || bytes[0]! >= 0xfe ? -10 : -4);
    expect(bytesOfFile(after).slice(-tail.length)).toEqual(tail);
    if (bytes[0]! > 0xe0) expect(bytesOfFile(after).slice(0, 2)).toEqual(bytes.slice(0, 2));
  });

  test('what the encoding lacks becomes ?, in what she changed only', async () => {
    const bytes = Uint8Array.of(0x80, 0x20, 0x81 + 1, 0x4a, 0xe9);
    const what = fileBody(bytes, 'text/plain; charset=windows-1252', 'a.txt');
    expect(shown(what)).toEqual([['a.txt', '€ ‚Jé']]);
    const after = await editedBy(what, { 'a.txt': replacing('€ ‚Jé', 'J', '→😀ë') });
    expect([...bytesOfFile(after)]).toEqual([0x80, 0x20, 0x82, 0x3f, 0x3f, 0xeb, 0xe9]);
  });

  test('other encodings of one byte, by their label; others are not read', () => {
    expect(shown(fileBody(Uint8Array.of(0xa4, 0x31), 'text/plain;charset=iso-8859-15', 'a'))).toEqual([['a', '€1']]);
    expect(
      partsOf(
        fileBody(Uint8Array.of(0x82, 0xa0, 0x82, 0xa0, 0x82, 0xa0, 0x81, 0x8d), 'text/plain;charset=shift_jis'),
      )[0],
    ).toMatchObject({
      kind: 'unread',
      unread: 'binary',
    });
  });

  test.each([
    ['zeros', Uint8Array.of(0x4a, 0, 0x6e)],
    ['noise', Uint8Array.from({ length: 400 }, (_, i) => (i * i * 31 + i * 7) & 255)],
    ['an odd half of UTF-16', Uint8Array.of(0xff, 0xfe, 0x4a)],
    ['a ZIP', Uint8Array.from('PK\x03\x04word', (c) => c.charCodeAt(0))],
  ])('%s: unread, can be left out', async (_, bytes) => {
    const what = fileBody(bytes, 'text/plain', 'a.txt');
    expect(partsOf(what)).toMatchObject([
      { kind: 'unread', unread: 'binary', text: null, canEdit: false, canLeaveOut: true },
    ]);
    expect(bytesOfFile(await editedBy(what, { 'a.txt': { leaveOut: true } }))).toEqual(new Uint8Array());
  });

  test('any bytes: never throws, and without edits the very same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 60 }),
          anyText.map((text) => new TextEncoder().encode(text)),
        ),
        fc.constantFrom(
          '',
          'text/plain',
          'text/html',
          'text/xml',
          'application/rtf',
          'multipart/form-data; boundary=--',
          'application/json',
          'text/plain; charset=utf-16be',
          'text/plain; charset=iso-8859-7',
          'text/plain; charset=gibberish',
        ),
        fc.nat(),
        seeds(anyText.map((text) => text.toWellFormed().replace(/[^\P{C}\n\r\t]/gu, ''))),
        async (bytes, mediaType, which, changes) => {
          const what = fileBody(bytes, mediaType, 'a');
          const parts = partsOf(what);
          await noChange(what);
          const changed = parts.find(({ canEdit }) => canEdit);
          const exact = new TextDecoder().decode(bytes) === changed?.text && !changed.text.startsWith('\ufeff');
          if (mediaType === '' && changed?.kind === 'file' && exact) await oneChange(what, which, changes);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a lone surrogate in UTF-16 comes back as it was', async () => {
    const what = fileBody(utf16('a\ud800 Jan \udc00', 'le'), 'text/plain', 'a');
    const after = await editedBy(what, { a: replacing('a\ud800 Jan \udc00', 'Jan', 'x') });
    expect(bytesOfFile(after)).toEqual(utf16('a\ud800 x \udc00', 'le'));
  });
});
