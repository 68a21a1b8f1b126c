import { describe, expect, test } from 'vitest';
import type { Contents } from './contents.ts';
import { edited } from './edited.ts';
import { partsOf } from './parts.ts';
import { body, fileBody } from './testing.ts';

const times = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));
const PROSE = 'Beste collega, Jan de Vries (44) belde op 3 mei, café. ';
const FIELD = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n';

/** What each format likes least. */
const WORST: Readonly<Record<string, (length: number) => Contents>> = {
  'JSON, many values': (n) => body(`[${times('{"naam":"Jan"},', n)}1]`),
  'JSON, brackets': (n) => body('['.repeat(n)),
  'JSON, levels with names': (n) => body(`${times('{"a":"x","b":', n)}1${'}'.repeat(Math.ceil(n / 13))}`),
  'JSON, one key over and over': (n) => body(`{${times('"a":"b",', n)}"a":"b"}`),
  'form, many fields': (n) => body(times('a=b&', n), 'application/x-www-form-urlencoded'),
  'form, percent signs': (n) => body(`a=${times('%C3%A9%4', n)}`, 'application/x-www-form-urlencoded'),
  'multipart, many parts': (n) => body(`${times(`${FIELD}b\r\n`, n)}--x--`),
  'multipart, never closed': (n) => body(FIELD + times('--x', n)),
  'HTML, text': (n) => body(`<p>${times(PROSE, n)}</p>`, 'text/html'),
  'HTML, quotes that stay open': (n) => body(`<p>x${times('<a b="', n)}`, 'text/html'),
  'HTML, bare signs': (n) => body(`<p>${times('< & &l', n)}`, 'text/html'),
  'HTML, ampersands': (n) => body(`<p>${'&'.repeat(n)}`, 'text/html'),
  'HTML, comments that stay open': (n) => body(`<p>x${times('<!--', n)}`, 'text/html'),
  'HTML, titles': (n) => body(`<p>${times('<title>x</title>', n)}`, 'text/html'),
  'HTML, attributes': (n) => body(`<p>x<p ${times('a=b ', n)}>`, 'text/html'),
  'HTML, spaces': (n) => body(`<p>${' '.repeat(n)}x</p>`, 'text/html'),
  'XML, attributes and text': (n) => body(`<a>${times('<b v="x">y</b>', n)}</a>`, 'text/xml'),
  'RTF, groups': (n) => body(`{\\rtf1 x${'{'.repeat(n)}`),
  'RTF, characters by number': (n) => body(`{\\rtf1 x${times("\\u233?\\'e9\\par", n)}}`),
  'base64 in lines': (n) => body(Buffer.from(times(PROSE, n)).toString('base64').replace(/.{76}/g, '$&\r\n')),
  'text in windows-1252': (n) => fileBody(Buffer.from(times(PROSE, n), 'latin1')),
  noise: (n) => fileBody(Uint8Array.from({ length: n }, (_, i) => (i * i) >> 3)),
};

const fastest = async (what: Contents): Promise<number> => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const before = performance.now();
    const part = partsOf(what).find(({ canEdit }) => canEdit);
    if (part) await edited(what, { [part.id]: { text: 'x' } });
    best = Math.min(best, performance.now() - before);
  }
  return best;
};

describe('eight times as much takes about eight times as long', () => {
  test.each(Object.entries(WORST))('%s', async (_, make) => {
    const small = await fastest(make(20_000));
    const large = await fastest(make(160_000));
    // Were it quadratic, 64 times; a busy machine gets room.
    expect(large).toBeLessThan(Math.max(small, 4) * 30);
  });
});

test('ten megabytes of each: no crash', () => {
  for (const name of ['JSON, brackets', 'HTML, text', 'RTF, groups', 'text in windows-1252'] as const) {
    expect(partsOf(WORST[name]!(10_000_000)).length).toBe(1);
  }
});
