import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, noChange, oneChange, seeds, tries } from '../laws.ts';
import { isBlank } from '../part-of.ts';
import { partsOf } from '../parts.ts';
import { body, editedBy, replacing, shown, valueIn } from '../testing.ts';

const LETTER = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}{\colortbl;\red0\green0\blue0;}
{\info{\author Jan Bakker}}{\*\generator Riched20;}\uc1\pard\f0 Beste Zo\'eb,\par
\b Jan\b0  de Vries\u8364\'80 en {\u233?}\{x\}\tab\line 1\cell 2\row
{\field{\*\fldinst HYPERLINK "http://x.example/jan"}{\fldrslt link}}{\pict\pngblip 89504e47}\b\'e9x}`;

const textOf = (source: string): string => partsOf(body(source))[0]!.text!;
const TEXT = 'Beste Zoë,\nJan de Vries€ en é{x}\t\n1\t2\nlinkéx';

describe('RTF', () => {
  test('its text; what it holds beside that is said to be unread', () => {
    expect(shown(body(LETTER))).toEqual([
      ['tekst', TEXT],
      ['tekst (verborgen)', null],
    ]);
  });

  test('a replacement changes its own characters and no control word', async () => {
    const after = await editedBy(body(LETTER), { tekst: replacing(TEXT, 'Jan de Vries', '[naam é]') });
    expect(valueIn(after)).toBe(LETTER.replace(String.raw`Jan\b0  de Vries`, String.raw`[naam {\uc1\u233?}]\b0 `));
  });

  test('text never becomes part of the control word before it', async () => {
    const at = TEXT.length - 2;
    for (const by of ['', 'x', '1', ' ']) {
      const after = await editedBy(body(LETTER), { tekst: { replacements: [{ start: at, end: at + 1, with: by }] } });
      expect(textOf(valueIn(after))).toBe(`${TEXT.slice(0, at)}${by}x`);
    }
  });

  test('left out: all of it, or what is hidden', async () => {
    expect(valueIn(await editedBy(body(LETTER), { tekst: { leaveOut: true } }))).toBe('');
    const hidden = valueIn(await editedBy(body(LETTER), { 'tekst (verborgen)': { leaveOut: true } }));
    expect(hidden).not.toMatch(/Bakker|jan"|8950/);
    expect(shown(body(hidden))).toEqual([['tekst', TEXT]]);
  });

  test('laws', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Jan',
        ' ',
        '\\par',
        '\\par ',
        '\\b',
        '\\b0 ',
        "\\'e9",
        '\\u233?',
        '\\u233 ',
        '\\u-10179?\\u-8704?',
        '{',
        '}',
        '\\{',
        '\\~',
        '\\uc2',
        '\\uc0',
        '\r\n',
        '{\\*\\x a}',
        '{\\pict 00}',
        '\\bin3 {{{',
        '\\tab',
        '1',
        'é',
      ),
      anyText,
    );
    const alike = (text: string): string => (isBlank(text) ? '' : text.replace(/\r\n?/g, '\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.nat(), seeds(anyText), async (pieces, which, changes) => {
        const rtf = body(`{\\rtf1 x${pieces.join('')}}`);
        await noChange(rtf);
        const words = changes.map(([a, b, text]) => [a, b, text.replace(/\r\n?/g, '\n')] as const);
        await oneChange(rtf, which, words, alike);
      }),
      tries(1500),
    );
  });
});
