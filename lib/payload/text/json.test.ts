import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited } from '../edited.ts';
import { anyText, noChange, oneChange, seeds } from '../laws.ts';
import { partsOf } from '../parts.ts';
import { body, editedBy, named, replacing, shown, valueIn } from '../testing.ts';

describe('JSON', () => {
  test('shows leaves under their dotted path, and changes one string only', async () => {
    const source =
      '{ "patient" : {"naam":"Jan \\u0064e V\\u0072ies","bsn":123456782, "gewicht": 1.0e1 },\r\n\t"notities": ["a\\/b", "", null, true],"patient":{"naam":"nog eens"}}';
    const what = body(source, 'application/json');
    expect(partsOf(what).map(({ id, name, kind, text, canEdit }) => [id, name, kind, text, canEdit])).toEqual([
      ['0/patient.naam', 'patient.naam', 'json', 'Jan de Vries', true],
      ['0/patient.bsn', 'patient.bsn', 'json', '123456782', false],
      ['0/patient.gewicht', 'patient.gewicht', 'json', '1.0e1', false],
      ['0/notities.0', 'notities.0', 'json', 'a/b', true],
      ['0/notities.3', 'notities.3', 'json', 'true', false],
      ['0/patient.naam~2', 'patient.naam', 'json', 'nog eens', true],
    ]);
    const after = await editedBy(what, { 'patient.naam': replacing('Jan de Vries', 'Jan', '"[naam-1]"\n') });
    expect(valueIn(after)).toBe(source.replace('Jan', '\\"[naam-1]\\"\\n'));
  });

  test('a string left out becomes empty, a number or boolean null', async () => {
    const what = body('{"naam":"Jan","bsn":123456782 ,"ja":true}');
    const leaveOut = { leaveOut: true } as const;
    expect(valueIn(await editedBy(what, { naam: leaveOut, bsn: leaveOut, ja: leaveOut }))).toBe(
      '{"naam":"","bsn":null ,"ja":null}',
    );
  });

  test('NDJSON', async () => {
    const what = body('{"naam":"Jan"}\r\n\n{"naam":"Piet"}\n', 'application/x-ndjson');
    expect(shown(what)).toEqual([
      ['0.naam', 'Jan'],
      ['1.naam', 'Piet'],
    ]);
    expect(valueIn(await editedBy(what, { '1.naam': { text: 'P.' } }))).toBe('{"naam":"Jan"}\r\n\n{"naam":"P."}\n');
  });

  test.each([
    '{"a":1,}',
    '{"a":1}//x',
    "{'a':1}",
    '[01]',
    '{"a" 1}',
    '[1 2]',
    '{"a":"x\ty"}',
    '[naam-1]',
    '{a',
    '{"a":1} {"b":2}',
    '[1]]',
    '[NaN]',
    '\ufeff{"a":1}',
    '{}',
    '["",null]',
  ])('%s is text', (source) => {
    expect(shown(body(source))).toEqual([['tekst', source]]);
  });

  test('is strict exactly where JSON.parse is', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '1',
      '-0.5e+3',
      '01',
      'true',
      'null',
      ' ',
      '\n',
      '"',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 9 }), fc.constantFrom('{"k":', '[', ''), (tokens, head) => {
        const source = `${head}${tokens.join('')}${head === '[' ? ']' : head ? '}' : ''}`;
        const opened = partsOf(body(source, 'application/json')).some(({ kind }) => kind === 'json');
        const single = opened && !/[}\]]\s*\n\s*[[{]/.test(source);
        if (single) expect(() => JSON.parse(source)).not.toThrow();
        if (!opened && parses(source)) expect(leavesOf(JSON.parse(source))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('a JSON string that holds JSON is opened', async () => {
    const inner = JSON.stringify({ brief: 'Beste "Jan"', n: 1 });
    const what = body(JSON.stringify({ data: inner }));
    expect(shown(what)).toEqual([
      ['data.brief', 'Beste "Jan"'],
      ['data.n', '1'],
    ]);
    const after = await editedBy(what, { 'data.brief': replacing('Beste "Jan"', 'Jan', 'é"') });
    expect(JSON.parse(JSON.parse(valueIn(after)).data)).toEqual({ brief: 'Beste "é""', n: 1 });
  });

  test('laws', async () => {
    const spelled = anyText.chain((text) =>
      fc.constantFrom(JSON.stringify(text), `"${[...text].map((c) => escaped(c)).join('')}"`),
    );
    const value = fc.oneof(spelled, fc.constantFrom('1.0', '1e3', 'true', 'null', '[ ]', '{"x":"y"}'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(value, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        seeds(anyText),
        async (values, which, changes) => {
          const what = body(`[ ${values.join(' ,\n')}\t]`, 'application/json');
          await noChange(what);
          const change = await oneChange(what, which, changes);
          if (!change || partsOf(what)[0]?.kind !== 'json') return;
          const [before, after] = [valueIn(change.before), valueIn(change.after)];
          // Exactly one value is spelled in another way.
          const kept = values.filter((_, index) => {
            const head = `[ ${values.slice(0, index).join(' ,\n')}`;
            const tail = `${values.slice(index + 1).join(' ,\n')}\t]`;
            return after.startsWith(head) && after.endsWith(tail) && after.length >= head.length + tail.length;
          });
          expect(before === after || kept.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('one hundred thousand levels, and as many leaves', async () => {
    const deep = 100_000;
    expect(partsOf(body(`${'['.repeat(deep)}"Jan"${']'.repeat(deep)}`))[0]!.text).toBe('Jan');
    expect(partsOf(body('['.repeat(deep)))[0]!.kind).toBe('text');
    const nested = `${'{"a":"x","b":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    expect(partsOf(body(nested)).length).toBe(50_001);
    const wide = body(JSON.stringify(Array.from({ length: deep }, (_, i) => ({ naam: `Jan ${i}` }))));
    const parts = partsOf(wide);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(deep);
    const edits = Object.fromEntries(parts.map(({ id }) => [id, { text: 'x' }]));
    expect(
      JSON.parse((await edited(wide, edits).then(([entry]) => entry as { value: string })).value)[99_999].naam,
    ).toBe('x');
    expect(named(parts, '99999.naam').text).toBe('Jan 99999');
  });
});

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');

const parses = (source: string): boolean => {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
};

const leavesOf = (value: unknown): readonly unknown[] =>
  value === null || value === '' ? [] : typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [value];
