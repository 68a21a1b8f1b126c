import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../assessment/findings.ts';
import { answer, type Patch } from './answer.ts';
import { confirmedConsent } from './consent.ts';
import { assessDraft, factsOf } from './facts.ts';
import { blanks, nextBlank, PARTS, partOf, shownParts } from './parts.ts';
import { draftFrom } from './start.ts';
import { briefingWith, POLICY } from './testing.ts';

function openAfter(...patches: Patch[]) {
  const draft = patches.reduce((now, patch) => answer(now, 0, patch), draftFrom(briefingWith(), POLICY));
  const facts = factsOf(draft.recipients[0] as never);
  return blanks(draft, 0, assessDraft(draft).each[0] as never, facts);
}

const WHAT: Patch = {
  facts: {
    'data.identifiability': 'personal',
    'data.scope': 'answers-to-questions',
    'data.categories': ['attendance'],
  },
};
const ALL_BUT_GROUND: Patch = {
  facts: {
    ...WHAT.facts,
    'recipient.kind': 'municipality',
    'purpose.description': 'x',
    'data.necessary': true,
    'data.necessityMotivation': 'y',
    secureChannel: true,
    clientInformed: 'yes',
  },
};

describe('blanks', () => {
  test('are what the rules still ask, in the order of the step plan', () => {
    expect(openAfter()).toEqual(['what', 'recipient', 'purpose', 'necessity', 'ground', 'channel', 'informed']);
    expect(openAfter(WHAT)[0]).toBe('recipient');
    expect(openAfter(ALL_BUT_GROUND)).toEqual(['ground']);
  });

  test('consent is asked as soon as something rests on it, and no more once it is confirmed', () => {
    const onConsent: Patch = { facts: { 'grounds.confidentiality': 'consent' } };
    expect(openAfter(ALL_BUT_GROUND, onConsent)).toEqual(['consent']);
    const confirmed: Patch = {
      facts: { 'consent.status': 'given', ...confirmedConsent(['client']) },
      confirmsConsent: true,
    };
    expect(openAfter(ALL_BUT_GROUND, onConsent, confirmed)).toEqual([]);
  });

  test('the questions grow with the risk', () => {
    expect(openAfter(ALL_BUT_GROUND, { facts: { 'grounds.confidentiality': 'conflict-of-duties' } })).toEqual([
      'ground',
    ]);
    expect(openAfter(ALL_BUT_GROUND, { facts: { 'grounds.confidentiality': 'none' } })).toEqual([]);
  });

  test('a name is not enough: it wants to know what kind of party it is', () => {
    expect(openAfter({ recipient: { organisation: 'Iets' } })).toContain('recipient');
  });

  test('the next one is after where she is, going round', () => {
    expect(nextBlank(['what', 'ground'], 'recipient')).toBe('ground');
    expect(nextBlank(['what', 'ground'], 'ground')).toBe('what');
    expect(nextBlank([], 'what')).toBeUndefined();
  });
});

test('every finding has a place in the sentence', () => {
  for (const code of FINDING_CODES) {
    expect(PARTS).toContain(partOf({ code, severity: 'question', citation: '' }, {}));
  }
  expect(shownParts({})).not.toContain('consent');
});
