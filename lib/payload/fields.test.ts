import { describe, expect, test } from 'vitest';
import { edited } from './edited.ts';
import { EditError } from './edits.ts';
import { partsOf } from './parts.ts';
import { contents, editedBy, file, named, shown } from './testing.ts';

const FORM = contents('fields', [
  { name: 'naam', value: 'Jan de Vries' },
  { name: 'leeg', value: '' },
  { name: 'vraag', value: 'eerste' },
  { name: 'vraag', value: 'tweede' },
  { name: 'data', value: '{"bsn":"123456782","n":1.0}' },
  { name: 'bijlage', file: file('Brief over Jan\r\n', 'text/plain', 'brief.txt') },
  { name: 'scan', file: file(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1), 'image/jpeg', 'scan.jpg') },
  { name: 'groot', file: { name: 'groot.txt', mediaType: 'text/plain', size: 9_000_000, bytes: null } },
  { name: 'geen', file: file('', 'application/octet-stream', '') },
]);

describe('the fields of a form', () => {
  test('in their order, under their names', () => {
    expect(
      partsOf(FORM).map(({ id, name, kind, text, unread, fileName, bytes }) => [
        id,
        name,
        kind,
        text,
        unread,
        fileName,
        bytes,
      ]),
    ).toEqual([
      ['0', 'naam', 'field', 'Jan de Vries', null, null, 12],
      ['2', 'vraag', 'field', 'eerste', null, null, 6],
      ['3', 'vraag', 'field', 'tweede', null, null, 6],
      ['4/bsn', 'data.bsn', 'json', '123456782', null, null, 9],
      ['4/n', 'data.n', 'json', '1.0', null, null, 3],
      ['5', 'bijlage', 'file', 'Brief over Jan\r\n', null, 'brief.txt', 16],
      ['6', 'scan', 'unread', null, 'image', 'scan.jpg', 5],
      ['7', 'groot', 'unread', null, 'too-large', 'groot.txt', 9_000_000],
    ]);
  });

  test('a text left out is empty, a file left out is gone, all else is the same object', async () => {
    const after = await edited(FORM, {
      0: { leaveOut: true },
      3: { replacements: [{ start: 0, end: 6, with: 'andere' }] },
      6: { leaveOut: true },
      7: { leaveOut: true },
    });
    expect(after).toHaveLength(7);
    expect(after[0]).toEqual({ name: 'naam', value: '' });
    expect(after[3]).toEqual({ name: 'vraag', value: 'andere' });
    expect(after[6]).toBe(FORM.entries[8]);
    for (const index of [1, 2, 4, 5]) expect(after[index]).toBe(FORM.entries[index]);
  });

  test('a file keeps its name and kind, and says its new size', async () => {
    const after = await editedBy(FORM, { bijlage: { text: 'Brief over J.\r\n' } });
    expect(after.entries[5]).toEqual({ name: 'bijlage', file: file('Brief over J.\r\n', 'text/plain', 'brief.txt') });
  });

  test('what cannot be done is refused, not guessed at', async () => {
    await expect(edited(FORM, { 1: { text: 'x' } })).rejects.toThrow(EditError);
    await expect(edited(FORM, { 6: { text: 'x' } })).rejects.toThrow(EditError);
    await expect(edited(FORM, { '4/n': { text: '2' } })).rejects.toThrow(EditError);
    await expect(edited(FORM, { 0: { pages: [1] } })).rejects.toThrow(EditError);
    await expect(edited(FORM, { 0: { replacements: [{ start: 5, end: 99, with: '' }] } })).rejects.toThrow(EditError);
    const overlapping = [
      { start: 0, end: 4, with: 'a' },
      { start: 3, end: 6, with: 'b' },
    ];
    await expect(edited(FORM, { 0: { replacements: overlapping } })).rejects.toThrow(EditError);
    await expect(edited(FORM, { 0: { replacements: [{ start: Number.NaN, end: 1, with: '' }] } })).rejects.toThrow(
      EditError,
    );
  });

  test('a PDF is left to who can read it; its pages are cut by what is given in', async () => {
    const pdf = contents('file', [{ name: '', file: file('%PDF-1.7 …', 'application/pdf', 'brief.pdf') }], {
      fileName: 'brief.pdf',
    });
    expect(named(partsOf(pdf), 'brief.pdf')).toMatchObject({
      kind: 'pdf',
      text: null,
      unread: 'unknown',
      canEdit: false,
      canLeaveOut: true,
    });
    const keepPages = (bytes: Uint8Array, pages: readonly number[]) =>
      new TextEncoder().encode(`${bytes.length}:${pages.join()}`);
    const [entry] = await edited(pdf, { 0: { pages: [1, 3] } }, { keepPages });
    expect(entry).toMatchObject({ file: { name: 'brief.pdf', bytes: new TextEncoder().encode('12:1,3'), size: 6 } });
    await expect(edited(pdf, { 0: { pages: [1] } })).rejects.toThrow(EditError);
  });

  test('something that is only known to leave', () => {
    expect(partsOf(contents('unread', [{ name: 'papier', value: '' }]))).toMatchObject([
      { name: 'papier', kind: 'unread', text: null, unread: 'unknown', canLeaveOut: false },
    ]);
  });

  test('a half of a surrogate pair is never left behind', async () => {
    const what = contents('fields', [{ name: 'n', value: 'a😀b' }]);
    const cut = await edited(what, { 0: { replacements: [{ start: 2, end: 3, with: 'x' }] } });
    expect(cut).toEqual([{ name: 'n', value: 'axb' }]);
    const typed = await edited(what, { 0: { text: 'a😁b' } });
    expect(typed).toEqual([{ name: 'n', value: 'a😁b' }]);
  });

  test('names without a name of their own', () => {
    expect(shown(contents('text', [{ name: '', value: 'Notitie' }]))).toEqual([['tekst', 'Notitie']]);
    expect(shown(contents('file', [{ name: '', file: file('Notitie') }]))).toEqual([['tekst', 'Notitie']]);
    expect(shown(contents('file', [{ name: '', file: file('PK\x03\x04', 'application/zip') }]))).toEqual([
      ['application/zip', null],
    ]);
  });
});
