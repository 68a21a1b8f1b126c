import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, noChange, oneChange, seeds } from '../laws.ts';
import { opaqueBytesOf, partsOf } from '../parts.ts';
import { body, contents, editedBy, named, replacing, shown, valueIn } from '../testing.ts';

const LETTER = 'Beste collega, hierbij de brief over Jan de Vries (44), met onderzoek.\r\n'.repeat(3);
const b64 = (text: string): string => Buffer.from(text).toString('base64');
const url = (text: string): string => Buffer.from(text).toString('base64url');
const wrap = (text: string, length: number, lineBreak: string): string =>
  text.match(new RegExp(`.{1,${length}}`, 'g'))!.join(lineBreak);

describe('base64', () => {
  test.each([
    ['plain', b64(LETTER), b64],
    ['without padding, safe for addresses', url(`${LETTER}??>>`), url],
    ['in lines of 76', `${wrap(b64(LETTER), 76, '\r\n')}\r\n`, (text: string) => `${wrap(b64(text), 76, '\r\n')}\r\n`],
    ['in lines of 64', `\n${wrap(b64(LETTER), 64, '\n')}`, (text: string) => `\n${wrap(b64(text), 64, '\n')}`],
  ])('%s: shown, and written in the same way', async (_, encoded, encode) => {
    const what = body(JSON.stringify({ brief: encoded, n: 1 }));
    const text = named(partsOf(what), 'brief').text!;
    expect(text.startsWith(LETTER)).toBe(true);
    const after = await editedBy(what, { brief: replacing(text, 'Jan de Vries', '[naam-1]') });
    expect(JSON.parse(valueIn(after))).toEqual({ brief: encode(text.replaceAll('Jan de Vries', '[naam-1]')), n: 1 });
  });

  test.each([
    'Behandelovereenkomstformulier',
    'abcdefghijklmnopqrstuvwxyzabcdefgh',
    'd41d8cd98f00b204e9800998ecf8427ed41d8cd98f00b204e9800998ecf8427e',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'SmFuIGRlIFZyaWVz',
  ])('%s is a word', (word) => {
    expect(shown(contents('fields', [{ name: 'n', value: word }]))).toEqual([['n', word]]);
  });

  test('a PDF and an image in JSON; data that nothing recognises', async () => {
    const pdf = Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1').toString('base64');
    const noise = Buffer.from(Array.from({ length: 300 }, (_, i) => (i * i * 31 + i * 7) & 255)).toString('base64');
    const what = body(JSON.stringify({ document: `${pdf}AAAAAAAAAAAAAAAA`, ruis: noise }));
    expect(partsOf(what)).toMatchObject([
      { id: '0/document', kind: 'pdf', text: null, unread: 'unknown' },
      { id: '0/ruis', kind: 'unread', unread: 'binary' },
    ]);
    expect(Buffer.from(opaqueBytesOf(what).get('0/document')!).subarray(0, 5).toString()).toBe('%PDF-');
    const after = await editedBy(what, { ruis: { leaveOut: true } });
    expect(JSON.parse(valueIn(after))).toEqual({ document: `${pdf}AAAAAAAAAAAAAAAA`, ruis: '' });
  });

  test('laws', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        seeds(anyText),
        fc.constantFrom(b64, url, (text: string) => wrap(b64(text), 64, '\n')),
        async (text, changes, encode) => {
          const clean = (some: string) => some.toWellFormed().replace(/[^\P{C}\n\r\t]/gu, '');
          const what = body(JSON.stringify(['x', encode(`Dit is een lange genoege brief.${clean(text)}`)]));
          await noChange(what);
          await oneChange(
            what,
            1,
            changes.map(([a, b, words]) => [a, b, clean(words)] as const),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('data: URLs', () => {
  const asUrl = (value: string) => contents('data-url', [{ name: '', value }], { fileName: 'brief.txt' });

  test.each([
    [`data:text/plain;charset=utf-8;base64,${b64('Zoë Jan')}`, `data:text/plain;charset=utf-8;base64,${b64('Zoë X&')}`],
    ['data:text/plain;charset=utf-8,Zo%c3%ab%20Jan', 'data:text/plain;charset=utf-8,Zo%c3%ab%20X%26'],
    ['data:,Zo%C3%AB Jan', 'data:,Zo%C3%AB X%26'],
    ['data:text/plain;charset=windows-1252,Zo%EB%20Jan', 'data:text/plain;charset=windows-1252,Zo%eb%20X%26'],
    [`data:;base64,${encodeURIComponent(b64('Zoë Jan'))}`, `data:;base64,${encodeURIComponent(b64('Zoë X&'))}`],
  ])('%s', async (value, asked) => {
    expect(shown(asUrl(value))).toEqual([['brief.txt', 'Zoë Jan']]);
    expect(partsOf(asUrl(value))[0]!.kind).toBe('file');
    const after = await editedBy(asUrl(value), { 'brief.txt': replacing('Zoë Jan', 'Jan', 'X&') });
    expect(valueIn(after)).toBe(asked);
    expect(valueIn(await editedBy(asUrl(value), { 'brief.txt': { leaveOut: true } }))).toBe(
      value.slice(0, value.indexOf(',') + 1),
    );
  });

  test('an image, in a field', () => {
    const value = `data:image/png;base64,${Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1').toString('base64')}`;
    expect(partsOf(contents('fields', [{ name: 'handtekening', value }]))).toMatchObject([
      { name: 'handtekening', kind: 'unread', unread: 'image', mediaType: 'image/png', bytes: 12 },
    ]);
  });

  test('no base64 after all', async () => {
    const value = 'data:text/plain;base64,***';
    expect(partsOf(asUrl(value))).toMatchObject([{ kind: 'unread', unread: 'broken' }]);
    expect(valueIn(await editedBy(asUrl(value), { 'brief.txt': { leaveOut: true } }))).toBe('data:text/plain;base64,');
  });
});
