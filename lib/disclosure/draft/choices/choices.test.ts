import { describe, expect, test } from 'vitest';
import { factsSchema } from '../../../assessment/facts.ts';
import { answer } from '../answer.ts';
import { factsOf } from '../facts.ts';
import { PARTS } from '../parts.ts';
import { draftFrom } from '../start.ts';
import { briefingWith, POLICY } from '../testing.ts';
import { type Choice, filterChoices } from './choice.ts';
import { type Asked, choicesFor, suggestionFor } from './choices.ts';
import { screenWords } from './testing-words.ts';

function asked(change: Parameters<typeof briefingWith>[0] = {}, ...patches: Parameters<typeof answer>[2][]): Asked {
  const briefing = briefingWith(change);
  const draft = patches.reduce((now, patch) => answer(now, 0, patch), draftFrom(briefing, POLICY));
  return { draft, index: 0, briefing, policy: POLICY, words: screenWords };
}

describe('choices', () => {
  test.each(PARTS)('every choice of %s gives facts that parse', (part) => {
    const from = asked();
    for (const typed of ['', 'a', 'gemeente Almere']) {
      for (const { patch } of choicesFor(part, typed, from)) {
        const draft = answer(from.draft, 0, patch);
        expect(factsSchema.safeParse(factsOf(draft.recipients[0] as never)).error).toBeUndefined();
      }
    }
  });

  test('a known partner brings its kind, its way and its checked basis with one key', () => {
    const suggestion = suggestionFor('recipient', asked()) as Choice;
    const draft = answer(asked().draft, 0, suggestion.patch);
    expect(draft.recipients[0]).toMatchObject({ organisation: 'gemeente Utrecht, Wmo-loket', channel: 'secure-mail' });
    expect(factsOf(draft.recipients[0] as never)).toMatchObject({
      recipient: { kind: 'municipality', ownBasisConfirmed: true },
      purpose: { description: 'de aanvraag begeleiding' },
      secureChannel: true,
    });
  });

  test('what was typed can be taken as a name, with its kind where the name says so', () => {
    const labels = choicesFor('recipient', 'gemeente Almere', asked()).map(({ patch }) => patch);
    expect(labels[0]).toEqual({
      recipient: { organisation: 'gemeente Almere' },
      facts: { 'recipient.kind': 'municipality' },
    });
    expect(choicesFor('recipient', 'Buurtkamer Zuid', asked())[0]?.patch).toEqual({
      recipient: { organisation: 'Buurtkamer Zuid' },
    });
  });

  test('a name without a kind is asked what kind it is', () => {
    const from = asked({}, { recipient: { organisation: 'Buurtkamer Zuid' } });
    expect(choicesFor('recipient', '', from).every(({ id }) => id.startsWith('kind:'))).toBe(true);
  });

  test('a wrong argument shows only when typed, and opens no lock', () => {
    const from = asked();
    expect(choicesFor('ground', '', from).some(({ claim }) => claim !== undefined)).toBe(false);
    const [covenant] = choicesFor('ground', 'conv', from);
    expect(covenant?.patch).toEqual({ facts: { claims: ['covenant'] } });
  });

  test('nothing is suggested that neither register, partners, page nor her own words say', () => {
    const bare = { ...asked(), policy: { ...POLICY, partners: [] } };
    for (const part of ['recipient', 'purpose', 'necessity', 'ground', 'informed', 'discloser'] as const) {
      expect(suggestionFor(part, bare)).toBeUndefined();
    }
  });

  test('without secrecy the basis is asked in place of the ground', () => {
    const from = asked({}, { facts: { 'discloser.confidentiality': 'none' } });
    expect(choicesFor('ground', '', from).every(({ patch }) => 'grounds.lawfulBasis' in (patch.facts ?? {}))).toBe(
      true,
    );
  });
});

test('filtering is by the beginnings of words, without accents or case', () => {
  const choice = (label: string): Choice => ({ id: label, label, patch: {} });
  const found = filterChoices([choice('de Cliënt weet het'), choice('politie')], 'CLIEN we');
  expect(found.map(({ label }) => label)).toEqual(['de Cliënt weet het']);
});
