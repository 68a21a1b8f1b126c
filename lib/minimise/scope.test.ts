import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category, SCOPES } from '../assessment/facts.ts';
import { categoriesIn } from './categories.ts';
import { exceeds, kindsOf, scopeOf } from './scope.ts';
import { marked } from './testing/marked.ts';

const said = (written: string): readonly Category[] => {
  const { text, spans } = marked(written);
  return kindsOf(categoriesIn(text, spans));
};

describe('the least scope that fits', () => {
  it.each([
    ['Ja, {name|A. de Vries} is bij ons in behandeling.', 'in-care-fact'],
    ['{name|A. de Vries} kan plotseling boos worden. Blijf rustig.', 'outside-information'],
    ['Krijgt EMDR en {medication|sertraline}.', 'answers-to-questions'],
    ['Heeft {diagnosis|PTSS}.', 'answers-to-questions'],
  ] as const)('%s: %s', (written, scope) => {
    expect(scopeOf(said(written), { characters: written.length, files: 0 })).toBe(scope);
  });

  it.each([
    [401, 0, 'outside-information'],
    [2_500, 0, 'answers-to-questions'],
    [5_000, 0, 'factual-summary'],
    [9_000, 0, 'partial-record'],
    [100, 1, 'partial-record'],
    [100, 11, 'full-record'],
    [200_000, 0, 'full-record'],
  ] as const)('%i characters and %i files: %s', (characters, files, scope) => {
    expect(scopeOf(['identity'], { characters, files })).toBe(scope);
  });

  it('never falls where more leaves', () => {
    const of = (characters: number) => SCOPES.indexOf(scopeOf([], { characters, files: 0 }));
    const all = [0, 400, 2_000, 2_500, 8_000, 150_000, 1e9].map(of);
    expect(all).toEqual([...all].sort());
  });
});

describe('what is more than she chose', () => {
  const beyond = (scope: (typeof SCOPES)[number] | null, categories: Category[] | null, found: Category[]) =>
    exceeds({ scope, categories }, found).map((one) => `${one.category}:${one.beyond}`);

  it('a diagnosis in a bare fact of care, even when ticked', () => {
    expect(beyond('in-care-fact', ['diagnosis'], ['identity', 'attendance', 'diagnosis'])).toEqual(['diagnosis:scope']);
  });
  it('diagnosis, treatment and medication in outside information, not behaviour and risk', () => {
    expect(
      beyond('outside-information', [], ['behaviour', 'risk', 'attendance', 'medication', 'treatment', 'diagnosis']),
    ).toEqual(['diagnosis:scope', 'treatment:scope', 'medication:scope']);
  });
  it('what she did not tick in answers and summaries', () => {
    expect(beyond('factual-summary', ['finance'], ['identity', 'finance', 'criminal'])).toEqual(['criminal:kinds']);
  });
  it('nothing, where nothing was chosen yet', () => {
    expect(beyond(null, null, [...CATEGORIES])).toEqual([]);
  });
  it('the BSN, save for who needs it', () => {
    expect(beyond('factual-summary', [], ['bsn'])).toEqual(['bsn:kinds']);
    for (const recipient of ['insurer', 'directly-involved-caregiver', 'other-caregiver'] as const)
      expect(exceeds({ scope: 'factual-summary', categories: [], recipient }, ['bsn'])).toEqual([]);
    for (const recipient of ['police', 'family', 'representative', 'municipality'] as const)
      expect(exceeds({ scope: 'factual-summary', categories: [], recipient }, ['bsn'])).toHaveLength(1);
  });
  it('never who it is about', () => {
    for (const scope of SCOPES) expect(beyond(scope, [], ['identity'])).toEqual([]);
  });
  it('says each once, in the order of the assessment', () => {
    expect(beyond('in-care-fact', [], ['risk', 'diagnosis', 'risk'])).toEqual(['diagnosis:scope', 'risk:scope']);
  });
});
