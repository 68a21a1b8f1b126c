import { describe, expect, test } from 'vitest';
import { assess } from '../../assessment/assess.ts';
import type { EarlierConsent } from '../briefing.ts';
import { confirmedConsent, earlierConsentPatch, likelyGiver } from './consent.ts';
import { nest } from './facts.ts';

const THEN: EarlierConsent = {
  fromNumber: 12,
  on: '2026-11-03',
  organisation: 'W',
  recipient: {
    organisation: 'W',
    person: null,
    address: null,
    channel: 'secure-mail',
    details: {},
    facts: {
      client: { competent: true },
      purpose: { description: 'De aanvraag' },
      data: { scope: 'factual-summary', categories: ['attendance', 'diagnosis'] },
      consent: {
        status: 'given',
        givenBy: ['client'],
        explicit: true,
        free: true,
        informed: true,
        specific: true,
        coversData: true,
      },
    },
  },
  details: { consent: { on: '2026-11-03', how: 'written' } },
};

describe('a consent from the register', () => {
  test('covers the same recipient and purpose, and no more data than then', () => {
    const now = {
      purpose: { description: 'de aanvraag' },
      data: { scope: 'in-care-fact', categories: ['attendance'] },
    } as const;
    const { facts, details } = earlierConsentPatch(
      THEN,
      { ...now, data: { ...now.data, categories: [...now.data.categories] } },
      'W',
    );
    expect(facts).toMatchObject({
      'consent.coversRecipient': true,
      'consent.coversPurpose': true,
      'consent.coversData': true,
    });
    expect(details?.consent).toEqual({ on: '2026-11-03', how: 'written' });
  });

  test('leaves open what it does not plainly cover: nothing is pretended', () => {
    const { facts } = earlierConsentPatch(THEN, { data: { scope: 'full-record', categories: ['bsn'] } }, 'Ander');
    expect(facts).toMatchObject({
      'consent.coversRecipient': null,
      'consent.coversPurpose': null,
      'consent.coversData': null,
    });
  });
});

test('one confirmation answers all seven qualities and who gave it', () => {
  const facts = nest({
    'grounds.confidentiality': 'consent',
    'consent.status': 'given',
    'client.age': 30,
    ...confirmedConsent(['client']),
  });
  expect(
    assess(facts)
      .findings.map(({ code }) => code)
      .filter((code) => code.startsWith('consent-')),
  ).toEqual([]);
});

test.each([
  [8, null, 'parent-or-guardian'],
  [14, true, 'client'],
  [14, false, 'parent-or-guardian'],
  [40, null, 'client'],
  [40, false, 'curator-or-mentor'],
] as const)('at %s, competent %s, it is ordinarily given by %s', (age, competent, giver) => {
  expect(likelyGiver({ client: { age, competent } })).toBe(giver);
});
