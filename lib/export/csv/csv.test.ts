import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { event } from '../../../tests/gallery-pages/fixtures/build.ts';
import { variants } from '../../../tests/gallery-pages/fixtures/variants.ts';
import { randomLog, withoutErased } from '../../../tests/support/random-entries.ts';
import type { Entry } from '../../disclosure/entry.ts';
import { csv as nl } from '../../language/nl/csv.ts';
import { COLUMNS, type Column } from './columns.ts';
import type { CsvContext, Row } from './context.ts';
import { csvOf } from './csv.ts';
import { neutralised } from './neutral.ts';

const CONTEXT: CsvContext = {
  checkpoint: {
    log: '0123456789abcdef0123456789abcdef',
    size: 3_000,
    root: '+Tu3Ug3LEPkLXMpPCXRAgcJ7oZ1bbnzWdTkrs4fQlfA=',
  },
  now: new Date('2027-01-01T00:00:00Z'),
  timeZone: 'Europe/Amsterdam',
};
const textOf = (rows: readonly Row[], context = CONTEXT): string => [...csvOf(rows, context)].join('');
const numbered = (...entries: Entry[]): Row[] => entries.map((entry, index) => ({ index, entry }));

/** As a spreadsheet reads it, by column. */
function readBack(text: string, delimiter = ';'): Record<Column, string>[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter, newline: '\r\n' });
  expect(errors).toEqual([]);
  const [, ...rows] = data.slice(0, -1); // the file ends on a line end
  return rows.map((row) => {
    expect(row).toHaveLength(COLUMNS.length);
    return Object.fromEntries(COLUMNS.map((column, at) => [column, row[at]])) as Record<Column, string>;
  });
}
const only = (entry: Entry): Record<Column, string> => {
  const [row] = readBack(textOf(numbered(entry)));
  if (row === undefined) throw new Error('no row');
  return row;
};

describe('the file', () => {
  const rows = withoutErased(randomLog(3_000, 11));
  const text = textOf(rows);

  it('opens with a byte order mark and Dutch headers, has semicolons and CRLF, and ends on a line end', () => {
    expect(text.startsWith(`\ufeff"Logregel";"Soort";"Verstrekking";`)).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\r');
    expect(new TextEncoder().encode(text).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  it('has one row an entry, of every kind, erased ones too', () => {
    const back = readBack(text);
    expect(back.map(({ index }) => Number(index))).toEqual(rows.map(({ index }) => index));
    for (const [at, { entry }] of rows.entries()) expect(back[at]?.entryId).toBe(entry?.id ?? '');
    const erased = back.filter(({ kind }) => kind === nl.kind.erased);
    expect(erased.length).toBe(rows.filter(({ entry }) => entry === null).length);
    expect(erased.length).toBeGreaterThan(3);
    for (const row of erased) {
      const { index: _, kind: __, log, checkpoint, ...others } = row;
      expect(new Set(Object.values(others))).toEqual(new Set(['']));
      expect([log, checkpoint]).toEqual([CONTEXT.checkpoint.log, `3000 ${CONTEXT.checkpoint.root}`]);
    }
  });

  it('holds no cell that a spreadsheet would take for a formula, with whatever separator it is opened', () => {
    for (const delimiter of [';', ',', '\t', '|']) {
      const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' });
      for (const cell of data.flat()) expect(isFormula(cell)).toBe(false);
    }
  });

  it('reads the same in pieces of any number of rows', () => {
    expect([...csvOf(rows, CONTEXT)]).toHaveLength(1 + 3_000 / 500);
    expect(readBack(textOf(rows.slice(0, 501)))).toHaveLength(501);
    expect(textOf([])).toBe(text.slice(0, text.indexOf('\r\n') + 2));
  });

  it('is described column by column', () => {
    const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
    const names = [...readme.matchAll(/^\| ((?:`\w+` ?)+)\|/gm)].flatMap(([, list = '']) => list.match(/\w+/g) ?? []);
    expect(names.toSorted()).toEqual([...COLUMNS].toSorted());
  });

  it('speaks English where that is asked', () => {
    expect(textOf([], { ...CONTEXT, language: 'en' })).toContain('"Log line";"Kind";"Disclosure"');
  });
});

describe('a row', () => {
  it('of a disclosure says who told whom what, why, on what ground, and what became of it', () => {
    expect(only(variants.onConsent())).toMatchObject({
      kind: 'verstrekking',
      number: '214',
      at: '2025-11-04 14:12', // local time, winter
      decision: 'verstrekt',
      by: 'M. Jansen',
      client: 'A. de Vries',
      born: '1982-03-12',
      recipients: 'gemeente Utrecht, Wmo-loket (K. Bakker)',
      recipientKinds: 'gemeente',
      ground: 'met toestemming',
      lawfulBasis: 'a',
      exception: 'a',
      verdict: 'Mag',
      channel: 'beveiligde mail',
      outcome: 'uitkomst onbekend',
      ruleSet: variants.onConsent().recipients[0]?.assessment.ruleSet,
    });
  });

  it('names each recipient, and once what is the same for all', () => {
    const row = only(variants.several());
    expect(row.recipients.split(' | ')).toHaveLength(variants.several().recipients.length);
    expect(row.purpose).not.toContain(' | ');
  });

  it('of a disclosure knows the outcome that an event further on tells', () => {
    const done = event({
      about: 214,
      type: 'outcome',
      at: '2025-11-04T13:12:05Z',
      outcome: 'done',
      reason: null,
      settledByHand: false,
    });
    const [first, second] = readBack(textOf(numbered(variants.onConsent(), done)));
    expect(first?.outcome).toBe('verstrekt');
    expect(second).toMatchObject({ kind: 'uitkomst', about: '214', outcome: 'verstrekt', number: '' });
  });

  it('of what was withheld says why', () => {
    expect(only(variants.withheld())).toMatchObject({ decision: 'niet verstrekt', outcome: 'niet verstrekt' });
    expect(only(variants.withheld()).details).toContain('Vraag mevrouw De Vries om toestemming');
  });

  it('tells summer time from winter time', () => {
    expect(only({ ...variants.onConsent(), at: '2025-07-01T22:30:00Z' }).at).toBe('2025-07-02 00:30');
  });

  it('gives back what she wrote, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (againstAdvice) => {
        const [row] = readBack(textOf(numbered({ ...variants.onConsent(), againstAdvice })));
        expect(row?.againstAdvice).toBe(neutralised(againstAdvice));
        expect(isFormula(row?.againstAdvice ?? '')).toBe(false);
        expect(withoutMarks(row?.againstAdvice ?? '')).toBe(withoutMarks(againstAdvice));
      }),
      { seed: 7, numRuns: 1_000 },
    );
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        '−',
        '\t',
        '\r',
        '\n',
        '\r\n',
        ';',
        ',',
        '|',
        '"',
        "'",
        ' ',
      ),
      fc.constantFrom('\u00a0', '\u200b', '\ufeff', '\u0000', '\u001f', 'cmd', '1', 'SUM(A1)', 'é', '👩🏽‍⚕️'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** As a spreadsheet does: it looks past what it does not show. */
function isFormula(cell: string): boolean {
  return /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]/u.test(cell) || cell.startsWith('\t');
}
/** What is left when the apostrophes and what cannot be shown are taken out. */
const withoutMarks = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/'|[\p{Cc}--[\t\n]]/gv, '');

describe('a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31 30 000 00 00', "'+31 30 000 00 00"],
    ['-1', "'-1"],
    ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
    ['\tx', "'\tx"],
    ['\r=1', "\n'=1"],
    ['=1\n+1', "'=1\n'+1"], // papaparse's own pattern does not see this one
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['−1', "'−1"],
    ['  =1', "  '=1"],
    ['\u00a0=1', "\u00a0'=1"],
    ['\u200b=1', "\u200b'=1"],
    ['\ufeff=1', "\ufeff'=1"],
    ['\u0000=1', "'=1"],
    ['naam;=1', "naam;'=1"],
    ['naam, =1', "naam, '=1"],
    ['naam\t=1', "naam\t'=1"],
    ['naam";=1', 'naam";\'=1'],
    ['naam|@x', "naam|'@x"],
    ['=HYPERLINK("https://voorbeeld.example?"&A1;"klik")', '\'=HYPERLINK("https://voorbeeld.example?"&A1;"klik")'],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ])('%j is made a text', (text, safe) => {
    expect(neutralised(text)).toBe(safe);
  });

  it.each(['wmo@gemeente.example', '2025-11-04', 'a = b', 'A. de Vries', 'niet - nooit', "d'Artagnan", ''])(
    'is not seen in %j',
    (text) => {
      expect(neutralised(text)).toBe(text);
    },
  );

  it('would get past papaparse alone', () => {
    for (const text of ['=1\n+1', '＝1', ' =1', 'naam;=1']) {
      expect(Papa.unparse([[text]], { delimiter: ',', escapeFormulae: true })).not.toContain("'");
    }
  });

  it('is found in a text made to be slow', () => {
    for (const run of ['\t', ' ', ';', '\n ', '= ']) {
      const started = performance.now();
      neutralised(run.repeat(20_000));
      neutralised(`${run.repeat(20_000)}=1`);
      expect(performance.now() - started).toBeLessThan(1_000); // quadratic took far longer, linear takes milliseconds
    }
  });

  it('does not hide behind a length that a spreadsheet would cut', () => {
    expect(neutralised(`=${'x'.repeat(40_000)}`).length).toBeLessThan(32_767);
  });
});
