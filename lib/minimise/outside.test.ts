import { describe, expect, it } from 'vitest';
import { categoriesIn } from './categories.ts';
import { outsideSuggestions } from './outside.ts';
import type { Aim } from './propose.ts';
import { marked } from './testing/marked.ts';

const AIM: Aim = {
  recipient: 'housing-corporation',
  scope: 'outside-information',
  categories: ['behaviour'],
  client: { name: 'A. de Vries', birthDate: null, number: null },
};

function suggested(written: string, aim: Partial<Aim> = {}) {
  const { text, spans } = marked(written);
  return outsideSuggestions(text, categoriesIn(text, spans, AIM.client), { ...AIM, ...aim }).map((one) => ({
    sentence: text.slice(one.start, one.end),
    conditions: one.conditions.join(' '),
    subject: one.subject,
  }));
}

describe('the kind of condition that a sentence is about', () => {
  it.each([
    ['Lijdt aan {diagnosis|schizofrenie}.', 'psychosis'],
    ['bekend met een {diagnosis|bipolaire stoornis}', 'mania'],
    ['DIAGNOSE: PTSS', 'trauma'],
    ['Er is sprake van een depressie met psychotische kenmerken.', 'depression psychosis'],
    ['Autismespectrumstoornis, eerder gesteld.', 'autism'],
    ['Alcoholverslaving en borderline en ADHD.', 'addiction personality'],
    ['LVB', 'intellectual'],
    ['Dementie.', 'dementia'],
    ['Heeft {diagnosis|COPD}.', 'physical'],
    ['Heeft {diagnosis|het syndroom van Ganser}.', 'other'],
    ['Krijgt EMDR.', 'treatment'],
    ['Deed vorig jaar een suïcidepoging.', 'suicidality'],
    ['Slikt {medication|olanzapine}.', 'treatment'],
  ])('%s: %s', (written, conditions) => {
    expect(suggested(written).map((one) => one.conditions)).toEqual([conditions]);
  });
});

it('takes the sentence, once, and leaves the others alone', () => {
  const written = 'Komt op afspraken. Mw. De Vries heeft een psychose en krijgt EMDR. Belt graag.';
  expect(suggested(written)).toEqual([
    { sentence: 'Mw. De Vries heeft een psychose en krijgt EMDR.', conditions: 'psychosis', subject: 'Mw. De Vries' },
  ]);
});

it.each([
  ['Hij heeft een psychose.', 'Hij'],
  ['De cliënt heeft een psychose.', 'De cliënt'],
  ['De heer A. de Vries heeft een psychose.', 'De heer A. de Vries'],
  ['Sinds mei heeft zij een psychose.', null],
])('opens with who the sentence opens with: %s', (written, subject) => {
  expect(suggested(written).map((one) => one.subject)).toEqual([subject]);
});

it.each([
  ['Er is geen psychose.', {}],
  ['Zijn broer heeft een psychose.', {}],
  ['Schreeuwt tegen de buren.', {}],
  ['Kan plotseling agressief worden.', {}],
  ['Geen suïcidaliteit.', {}],
  ['Heeft een psychose.', { recipient: 'other-caregiver' }],
  ['Heeft een psychose.', { scope: 'factual-summary', categories: ['diagnosis'] }],
] as const)('proposes nothing: %s', (written, aim) => {
  expect(suggested(written, aim)).toEqual([]);
});
