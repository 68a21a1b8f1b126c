import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../assessment/facts.ts';
import { categoriesIn } from '../minimise/categories.ts';
import { CONDITIONS } from '../minimise/outside.ts';
import { WHYS } from '../minimise/propose.ts';
import { kindsOf } from '../minimise/scope.ts';
import { outsideRewording, outsideTextsFor, proposalTextsFor } from './minimise.ts';
import type { Language } from './shapes.ts';

const languages: Language[] = ['nl', 'en'];
const rewording = (condition: (typeof CONDITIONS)[number], language: Language = 'nl') =>
  outsideRewording({ start: 0, end: 0, conditions: [condition], subject: null }, language);

describe.each(languages)('the words for what leaves, in %s', (language) => {
  const all = [
    ...CONDITIONS.map((condition) => rewording(condition, language)),
    ...WHYS.map((why) => proposalTextsFor(language).why[why]),
    ...CATEGORIES.map((category) => proposalTextsFor(language).beyondScope('x', category)),
    outsideTextsFor(language).confirm,
  ];
  it('are whole sentences, and say each something of its own', () => {
    for (const text of all) expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(new Set(all).size).toBe(all.length);
  });
  it('stay short and calm', () => {
    for (const text of all) {
      expect(text.length).toBeLessThan(220);
      expect(text).not.toMatch(/!| {2}|\bu\b|\buw\b/);
    }
  });
});

describe('a rewording', () => {
  it.each(CONDITIONS)('of %s tells nothing that only the record tells', (condition) => {
    const kinds = kindsOf(categoriesIn(rewording(condition), []));
    for (const inside of ['diagnosis', 'treatment', 'medication', 'criminal', 'third-party'] as const)
      expect(kinds).not.toContain(inside);
  });
  it.each(CONDITIONS.filter((one) => one !== 'treatment'))('of %s says what may be, not what is', (condition) => {
    expect(rewording(condition)).toMatch(/^De cliënt kan /);
    expect(rewording(condition, 'en')).toMatch(/^The client may /);
  });
  it('opens with the subject of the sentence, and joins two', () => {
    const both = { start: 0, end: 0, conditions: ['psychosis', 'dementia'], subject: 'Zij' } as const;
    expect(outsideRewording(both)).toMatch(/^Zij kan dingen zien .* en kan dingen vergeten .*\. Blijf .*\. Zeg .*\.$/);
  });
});
