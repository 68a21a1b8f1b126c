import { describe, expect, it } from 'vitest';
import { categoryCues } from './lexicons.ts';
import { type Cue, Matcher } from './matcher.ts';
import { patternOf } from './pattern.ts';
import { wordsOf } from './words.ts';

const matched = (text: string, ...cues: (string | Cue<string>)[]) =>
  new Matcher(cues.map((cue) => (typeof cue === 'string' ? { written: cue, value: cue } : cue)))
    .in(wordsOf(text))
    .map(({ start, end, value }) => `${value}: ${text.slice(start, end)}`);
const not = (written: string): Cue<string> => ({ written, value: null });

describe('a cue', () => {
  it.each([
    ['schuld', 'De Schuld.', ['schuld: Schuld']],
    ['schuld', 'schulden', []],
    ['schuld*', 'schuldhulp', ['schuld*: schuldhulp']],
    ['*schuld', 'huurschuld', ['*schuld: huurschuld']],
    ['*schuld*', 'huurschulden', ['*schuld*: huurschulden']],
    ['# euro', 'dus 300 euro', ['# euro: 300 euro']],
    ['komt|kwam ~ niet na', 'kwam zijn afspraken niet na', ['komt|kwam ~ niet na: kwam zijn afspraken niet na']],
    ['komt ~ na', 'komt een twee drie vier na', []],
    ['komt ~ na', 'komt niet. Daarna na', []],
    ['no show', 'No-show', ['no show: No-show']],
    ['clientele', 'Cliëntèle', ['clientele: Cliëntèle']],
  ])('%s in %j', (cue, text, found) => {
    expect(matched(text, cue)).toEqual(found);
  });

  it('gives way to a longer one, and is spent by it', () => {
    expect(matched('in behandeling en behandeling', 'behandeling', 'in behandeling')).toEqual([
      'in behandeling: in behandeling',
      'behandeling: behandeling',
    ]);
  });
  it('leaves alone what a gap skips', () => {
    expect(matched('komt door schulden niet', 'komt ~ niet', 'schulden')).toHaveLength(2);
  });
  it('gives way to an exception as long, not to a shorter one', () => {
    expect(matched('behandelkamer', 'behandel*', not('behandelkamer*'))).toEqual([]);
    expect(matched('eigen risico hoog', 'eigen risico', not('eigen'))).toEqual(['eigen risico: eigen risico']);
  });
  it('is found beside another as long', () => {
    expect(matched('mishandeling', 'mishandel*', 'mishandeling')).toHaveLength(2);
  });
});

it.each(['~ a', 'a ~', 'a ~ b ~ c ~ d', '', 'a ** b'])('%j is no pattern', (written) => {
  expect(() => patternOf(written)).toThrow();
});

it('every cue of the lexicons can be looked for, and none is listed for nothing', () => {
  const cues = categoryCues();
  expect(cues.length).toBeGreaterThan(1000);
  expect(() => new Matcher(cues)).not.toThrow();
});
