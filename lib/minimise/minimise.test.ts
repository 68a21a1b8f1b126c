import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find, redact } from './minimise.ts';
import type { Span } from './span.ts';

/** What was found, as `tag:words`. */
function found(text: string): string[] {
  return find(text).map(({ start, end, tag }) => `${tag}:${text.slice(start, end)}`);
}

/** Text like what is typed, pasted and broken: words of notes, marks, figures, accents, pairs and rubbish. */
const pieces = fc.constantFrom(
  'dhr. ',
  'J.P. ',
  'Bakker',
  'van der ',
  'Fatima',
  'zoon daan ',
  '06-',
  '12',
  '3',
  '-',
  '/',
  '.',
  ' ',
  '\n',
  '\r\n',
  '\t',
  ',',
  ':',
  '(',
  ')',
  '@',
  'http://',
  'www.',
  '.nl',
  '999990019',
  'BSN ',
  '3723 KJ',
  'Lindelaan 18b',
  'mei ',
  '2024',
  "'",
  '’',
  'metoprolol ',
  'depressie',
  'F33.2',
  '\u200b',
  '\u202e',
  '\u0301',
  '\u0000',
  '😀',
  '\ud83d',
  '\ude00',
  'é',
  'ĳ',
  'Ł',
  '王',
  'نور',
  'e\u0301',
  'ZIEKENHUIS ',
  '1-0-1',
  '%',
);
const notes = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

function expectSound(text: string, spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    for (const edge of [start, end]) expect(splitsPair(text, edge)).toBe(false);
    last = end;
  }
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

describe('whatever the text', () => {
  test('spans lie in it, sorted, apart, and split no character', () => {
    fc.assert(
      fc.property(notes, (text) => expectSound(text, find(text))),
      { numRuns: 1500 },
    );
  });

  test('what is rewritten keeps all that lies outside the spans, and nothing that lies within', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const spans = find(text);
        const kept = spans.map(({ end }, at) => text.slice(end, spans[at + 1]?.start ?? text.length));
        const expected = [text.slice(0, spans[0]?.start ?? text.length), ...kept];
        const rewritten = redact(text, spans);
        if (!text.includes('[')) expect(rewritten.split(/\[[a-z-]+-\d+\]/)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('the same text has the same spans, before and after another', () => {
    fc.assert(
      fc.property(notes, notes, (text, other) => {
        const first = find(text);
        find(other);
        expect(find(text)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });
});

describe('ten megabytes of anything take time in proportion', () => {
  const SMALL = 100_000;
  const FACTOR = 20;
  const kinds: Record<string, string> = {
    'one letter': 'a',
    capitals: 'A',
    figures: '7',
    'a letter and a figure': 'a1',
    'initials without end': 'A.',
    hyphens: '-',
    'letters and hyphens': 'a-',
    'figures and points': '1.',
    'at signs': 'a@',
    slashes: 'a/',
    brackets: '(',
    spaces: ' ',
    'new lines': '\n',
    names: 'Jan ',
    'a name that goes on': 'Jan-',
    tussenvoegsels: 'van der ',
    'half a pair': '\ud83d',
    pairs: '😀',
    marks: '\u200b',
    accents: 'e\u0301',
    'long street': 'straat',
    dates: '1-1-',
    institutions: 'Stichting De ',
    stoornis: 'chronische ',
  };
  test.each(Object.entries(kinds))('%s', (_, unit) => {
    const small = unit.repeat(Math.ceil(SMALL / unit.length));
    const large = small.repeat(FACTOR);
    find(small);
    const one = Math.min(timed(small), timed(small), timed(small));
    const many = timed(large);
    // Twenty times the text: twenty times the time, with room for the machine; square would be four hundred.
    expect(many).toBeLessThan(Math.max(one, 2) * FACTOR * 5);
  });

  function timed(text: string): number {
    const start = performance.now();
    find(text);
    return performance.now() - start;
  }
});

test('marks within a word are as if they were not there, and go with it', () => {
  expect(found('Dhr. Bak\u200bker belt')).toEqual(['name:Bak\u200bker']);
  expect(found('dhr. Wis\u0301niewski')).toEqual(['name:Wis\u0301niewski']);
  expect(found('BSN 999\u200b990\u200b019')).toEqual(['bsn:999\u200b990\u200b019']);
  expect(found('\u202eMw. Jansen\u202c komt')[0]).toMatch(/^name:Jansen/);
});

test('the same person has the same number, however written', () => {
  const text =
    'Betreft: dhr. J.P. Bakker. Jan Bakker woont in Utrecht. BAKKER, J.P. komt. Zoon Piet Bakker uit Utrecht.';
  expect(redact(text, find(text))).toBe(
    'Betreft: dhr. [naam-1]. [naam-1] woont in [plaats-1]. [naam-1] komt. Zoon [naam-2] uit [plaats-1].',
  );
});

test.each([
  ['73-jarige', ['age:73']],
  ['61j man', ['age:61']],
  ['Patiënt (v, 45)', ['age:45']],
  ['meisje van 8 maanden oud', ['age:8']],
  ['sinds 3 jaar klachten', []],
  ['Apgar 9/10, Barthel 14/20', []],
  ['RR 128/74, 2dd1, 1-0-1', []],
  ['insuline 8-6-10', ['medication:insuline']],
  ['geb. 28 feb. 1985', ['date:28 feb. 1985']],
  ['van 2 tot 9 mei 2024', ['date:2 tot 9 mei 2024']],
  ["4-4-'24", ["date:4-4-'24"]],
  ['In mei en augustus, op zondag', []],
  ['tel. 06.5512.9087', ['phone:06.5512.9087']],
  ['bel 074 - 2345678', ['phone:074 - 2345678']],
  ['tolk via +31 6 12345678', ['phone:+31 6 12345678']],
  ['BSN 999.990.019', ['bsn:999.990.019']],
  ['patnr 12345', ['id:12345']],
  ['kenteken XT-481-B', ['id:XT-481-B']],
  ['IBAN NL91 ABNA 0417 1643 00', ['id:NL91 ABNA 0417 1643 00']],
  ['Lindelaan 18b, 3723kj Bilthoven', ['location:Lindelaan 18b', 'location:3723kj', 'location:Bilthoven']],
  ['BAKKER, J.P.', ['name:BAKKER, J.P.']],
  ['overleg met PvdB', ['name:PvdB']],
  ['Positieve Lasègue, Murphy en Lachman negatief', []],
  ['Verdacht voor Guillain-Barré', ['diagnosis:Guillain-Barré']],
  ['metoprolol 50 mg', ['medication:metoprolol']],
  ['mail naam [at] host.nl', ['email:naam [at] host.nl']],
] as const)('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
