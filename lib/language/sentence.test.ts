import { describe, expect, test } from 'vitest';
import { addRecipient, answer, type Patch } from '../disclosure/draft/answer.ts';
import { confirmedConsent } from '../disclosure/draft/consent.ts';
import type { Draft } from '../disclosure/draft/draft.ts';
import { PARTS } from '../disclosure/draft/parts.ts';
import { draftFrom } from '../disclosure/draft/start.ts';
import { briefingWith, POLICY } from '../disclosure/draft/testing.ts';
import { inWords, sentenceFor, subjectOf } from '../disclosure/sentence/sentence.ts';
import type { Variant } from '../disclosure/sentence/texts.ts';
import { screenFor } from './screens.ts';

const VARIANTS: readonly Variant[] = ['about', 'spoken', 'shared', 'withheld'];
const nl = screenFor('nl').sentence;
const en = screenFor('en').sentence;

const told: Patch = {
  recipient: { organisation: 'gemeente Utrecht, Wmo-loket', channel: 'secure-mail' },
  facts: {
    'recipient.kind': 'municipality',
    'data.identifiability': 'personal',
    'data.scope': 'answers-to-questions',
    'data.categories': ['attendance', 'medication'],
    'purpose.description': 'De aanvraag begeleiding.',
    'data.necessary': true,
    'data.necessityMotivation': 'zij alleen deze drie nodig heeft',
    'grounds.confidentiality': 'consent',
    'consent.status': 'given',
    ...confirmedConsent(['client']),
    secureChannel: true,
    clientInformed: 'yes',
  },
  details: { consent: { on: '2026-11-03', how: 'written' } },
};
const fresh = () => draftFrom(briefingWith(), POLICY);
const full = answer(fresh(), 0, told);
const say = (draft: Draft, variant: Variant = 'about', texts = nl) =>
  inWords(sentenceFor(subjectOf(draft), variant, texts));

describe('the sentence in Dutch', () => {
  test('is whole', () => {
    expect(say(full)).toBe(
      'Ik verstrek antwoorden op gestelde vragen (medicatie) over A. de Vries (44) aan gemeente Utrecht, Wmo-loket, voor de aanvraag begeleiding, omdat zij alleen deze drie nodig heeft, met toestemming van de cliënt, schriftelijk gegeven op 3 november 2026, via beveiligde mail. De cliënt weet het.',
    );
  });

  test('tells afterwards who did it, and what was not done', () => {
    expect(say(full, 'shared')).toMatch(/^S\. Yılmaz \(psychiater\) verstrekte antwoorden/);
    expect(say(full, 'withheld')).toMatch(/^S\. Yılmaz \(psychiater\) verstrekte niet: antwoorden/);
  });

  test('another ground has a sentence of its own', () => {
    const conflict = answer(full, 0, {
      facts: { 'grounds.confidentiality': 'conflict-of-duties', 'grounds.specialCategory': null },
    });
    expect(say(conflict)).toContain(
      'Ik doe dat omdat ernstig nadeel dreigt en er geen andere weg is, via beveiligde mail.',
    );
    expect(say(conflict, 'shared')).toContain('Dat gebeurde omdat ernstig nadeel dreigde');
  });

  test('speaks of the parents of a child', () => {
    const child = answer(full, 0, {
      client: { age: 10 },
      facts: { 'client.age': 10, 'consent.givenBy': ['parent-or-guardian'] },
    });
    expect(say(child)).toMatch(/met toestemming van een ouder of voogd, .* De ouders weten het\.$/);
  });

  test('names a provision, and says refused what was refused', () => {
    const power = answer(full, 0, {
      facts: { 'grounds.confidentiality': 'statutory-power', 'grounds.confidentialityProvision': 'wfz-2.6-6' },
    });
    expect(say(power)).toContain('omdat de wet het mij toestaat (Wet forensische zorg, artikel 2.6 lid 6)');
    expect(say(answer(full, 0, { facts: { 'consent.status': 'refused' } }))).toContain(
      'met toestemming die is geweigerd',
    );
  });

  test('several recipients: counted, and differing parts say so', () => {
    const two = answer(addRecipient(full), 1, {
      recipient: { organisation: 'politie' },
      facts: { 'recipient.kind': 'police', 'grounds.confidentiality': 'none' },
    });
    expect(say(two)).toContain('aan 2 partijen');
    expect(say(two)).toContain('op een eigen grond per partij');
    expect(inWords(sentenceFor(subjectOf(two), 'about', nl, 1))).toContain('aan politie');
  });
});

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('in %s', (_, texts) => {
  test.each(VARIANTS)('%s names each part once, on any ground', (variant) => {
    for (const shape of [true, false]) {
      const template = texts.template(variant, { onConsent: shape, parents: shape });
      for (const part of PARTS) {
        const times = template.split(`{${part}}`).length - 1;
        expect(times, part).toBe(part === 'consent' && !shape ? 0 : 1);
      }
      expect(template).toMatch(/\.$/);
    }
  });

  test('leaves no hole in a full one, and shows every blank of an empty one', () => {
    for (const variant of VARIANTS) expect(say(full, variant, texts)).not.toMatch(/[{}…]|undefined|null/);
    const blank = sentenceFor(subjectOf(fresh()), 'about', texts).filter((segment) => segment.blank);
    expect(blank.map(({ part }) => part)).toEqual(['what', 'recipient', 'purpose', 'necessity', 'ground', 'informed']);
  });
});
