import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category } from '../assessment/facts.ts';
import { categoriesIn, categoriesOfPart } from './categories.ts';
import { kindsOf } from './scope.ts';
import { FRESH } from './testing/fresh-sentences.ts';
import { KNOWN } from './testing/known-sentences.ts';
import { LAST } from './testing/last-sentences.ts';
import { LATER } from './testing/later-sentences.ts';
import { marked } from './testing/marked.ts';
import type { Labelled } from './testing/sentences.ts';
import { UNSEEN } from './testing/unseen-sentences.ts';

const foundIn = (written: string) => {
  const { text, spans } = marked(written);
  return [...kindsOf(categoriesIn(text, spans))].sort();
};

function figures(sentences: readonly Labelled[], among: readonly Category[] = CATEGORIES) {
  let right = 0;
  let said = 0;
  let wanted = 0;
  for (const { written, categories } of sentences) {
    const found = foundIn(written).filter((one) => among.includes(one));
    const meant = categories.filter((one) => among.includes(one));
    said += found.length;
    wanted += meant.length;
    right += found.filter((one) => meant.includes(one)).length;
  }
  return { precision: said === 0 ? 1 : right / said, recall: wanted === 0 ? 1 : right / wanted, wanted };
}

describe('the categories of a sentence', () => {
  it.each(KNOWN.map((one) => [one.written, one.categories] as const))('%s', (written, categories) => {
    expect(foundIn(written)).toEqual([...categories].sort());
  });

  it.each([
    ['written before the lexicons', UNSEEN, 0.93, 0.95],
    ['written after, and tuned on since', LATER, 0.95, 0.95],
    ['written after that, and tuned on since', LAST, 0.95, 0.95],
    ['never tuned on', FRESH, 0.9, 0.55],
  ])('are mostly right in those %s', (_, sentences, leastPrecision, leastRecall) => {
    const { precision, recall } = figures(sentences);
    expect(precision).toBeGreaterThan(leastPrecision);
    expect(recall).toBeGreaterThan(leastRecall);
  });

  it('tell a diagnosis, treatment, medicine or offence almost always, also in sentences never tuned on', () => {
    const { precision, recall } = figures(FRESH, ['diagnosis', 'treatment', 'medication', 'criminal']);
    expect(precision).toBeGreaterThan(0.85);
    expect(recall).toBeGreaterThan(0.85);
  });

  it('have several right and wrong sentences for every category', () => {
    const all = [...KNOWN, ...UNSEEN, ...LATER, ...LAST, ...FRESH];
    expect(all.length).toBeGreaterThan(300);
    for (const one of CATEGORIES) expect(figures(all, [one]).wanted, one).toBeGreaterThanOrEqual(one === 'bsn' ? 1 : 4);
  });
});

describe('however it is written', () => {
  it.each([
    'suïcidaal',
    'SUÏCIDAAL',
    'suicidaal',
    'sui\u0308cidaal',
    'sui\u200bcidaal',
    'suici\u00addaal',
    '(suïcidaal)',
  ])('finds %j', (written) => {
    expect(kindsOf(categoriesIn(`x ${written} y`, []))).toEqual(['risk']);
  });

  it('gives the place of the words that make it so', () => {
    const text = '🙂 e\u0301e\u0301n woning, ernstig\u00a0vervuild; komt zijn afspraken niet na.';
    const places = categoriesIn(text, []).map(({ category, start, end }) => [category, text.slice(start, end)]);
    expect(places).toEqual([
      ['behaviour', 'vervuild'],
      ['treatment-adherence', 'komt zijn afspraken niet na'],
    ]);
  });

  it('takes no word across the end of a sentence or paragraph', () => {
    expect(categoriesIn('Komt. Afspraken niet na', [])).toEqual([]);
    expect(categoriesIn('komt\n\nafspraken niet na', [])).toEqual([]);
    expect(kindsOf(categoriesIn('komt\nafspraken niet na', []))).toEqual(['treatment-adherence']);
  });

  it('does not read a name as a cue', () => {
    const { text, spans } = marked('Mevrouw {name|Schulden} uit {location|Wapenveld}');
    expect(kindsOf(categoriesIn(text, spans))).toEqual(['identity', 'location']);
  });
});

describe('with the client known', () => {
  const client = { name: 'A. de Vries', birthDate: '1982-03-12', number: null };
  it.each([
    ['Mevrouw {name|De Vries} kwam.', 'identity'],
    ['Ik sprak {name|Karel Smit}.', 'third-party'],
    ['Gezien op {date|12-3-1982}.', 'identity'],
    ['{name|B. de Vries} belde.', 'third-party'],
    ['Zoon {name|Bas de Vries} belde.', 'third-party'],
  ])('%s: %s', (written, category) => {
    const { text, spans } = marked(written);
    expect(kindsOf(categoriesIn(text, spans, client))).toEqual([category]);
  });
});

describe('a part of what leaves', () => {
  it('is also what its name says', () => {
    expect(kindsOf(categoriesOfPart({ name: 'patient.bsn', text: '12345' }, []))).toEqual(['bsn']);
    expect(kindsOf(categoriesOfPart({ name: 'hoofddiagnose', text: 'F20 en schulden' }, []))).toEqual([
      'finance',
      'diagnosis',
    ]);
  });
  it('is nothing where it is empty', () => {
    expect(categoriesOfPart({ name: 'bsn', text: ' ' }, [])).toEqual([]);
  });
});

describe('on bad input', () => {
  const SECONDS = 1000;
  it.each([
    ['gaps all the way', 'komt '.repeat(200_000)],
    ['a cue at every word', 'neemt medicatie pillen '.repeat(40_000)],
    ['words that are all different', Array.from({ length: 150_000 }, (_, at) => (at * 7919).toString(36)).join(' ')],
    ['one endless word', 'A'.repeat(1_000_000)],
    ['nothing but lines', '\n'.repeat(1_000_000)],
    ['half a surrogate', '\ud83d '.repeat(300_000)],
  ])('%s: done in time, offsets inside the text', (_, text) => {
    const from = performance.now();
    const found = categoriesIn(text, []);
    expect(performance.now() - from).toBeLessThan(5 * SECONDS);
    expect(found.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true);
  });
});
