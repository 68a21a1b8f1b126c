import { expect, test } from 'vitest';
import { decisionFrom } from '../disclosure/draft/decide.ts';
import { draftSchema } from '../disclosure/draft/draft.ts';
import { factsOf } from '../disclosure/draft/facts.ts';
import { draftFrom } from '../disclosure/draft/start.ts';
import { briefingWith, POLICY } from '../disclosure/draft/testing.ts';
import { preparedDraft } from './draft.ts';
import { wholeAnswers } from './testing.ts';

const base = draftFrom(briefingWith({ action: null }), POLICY);

test('all that she thought is in the account, and nothing that she did not say', () => {
  const draft = preparedDraft(base, wholeAnswers());
  expect(draftSchema.parse(draft)).toEqual(draft);
  const [recipient] = draft.recipients;
  const facts = factsOf(recipient!);
  expect(facts).toMatchObject({
    discloser: { kind: 'care-provider', confidentiality: 'professional' },
    recipient: { kind: 'outreach-meeting', participantsNamed: true },
    data: { form: 'oral', scope: 'outside-information', necessary: true },
    grounds: { confidentiality: 'conflict-of-duties' },
    consent: { status: 'not-possible' },
    lessIntrusiveMeans: false,
    clientInformed: 'no',
    writtenAgreements: true,
    collegialConsultation: true,
    reEvaluateOn: '2027-01-12',
  });
  expect(facts.conflictOfDuties).toBeUndefined(); // the prompt asks each criterion
  expect(recipient?.details).toMatchObject({
    colleague: { who: 'M. Bakker, psychiater', on: '2026-11-18' },
    withoutConsent: { from: '2026-12-01', to: null },
    preparation: { signals: [{ by: 'de buurvrouw' }], talk: { outcome: 'closed-off' }, dangers: { 'to-self': true } },
  });
  expect(recipient?.details.participants?.map(({ partner }) => partner)).toEqual(['core', 'shell']);
});

test('where each party is told something else, each is a recipient of its own', () => {
  const { parties } = wholeAnswers();
  const each = parties.map((party, place) => ({ ...party, gets: place === 0 ? 'Waar zij van schrikt.' : '' }));
  const { recipients } = preparedDraft(base, wholeAnswers({ apart: true, parties: each }));
  expect(recipients.map(({ organisation, details }) => [organisation, details.spokenContent])).toEqual([
    ['GGD', 'Waar zij van schrikt.'],
    ['woningcorporatie Portiek', 'Dat zij kan schrikken van onverwacht bezoek.'],
  ]);
  expect(recipients.map((recipient) => factsOf(recipient).recipient)).toEqual([
    { kind: 'outreach-team', partner: 'core' },
    { kind: 'housing-corporation', partner: 'shell' },
  ]);
});

test('not sharing becomes a withheld decision with its reason', () => {
  const answers = wholeAnswers({ decision: 'stay-away', decisionWhy: 'Anoniem overleg is genoeg.' });
  const decision = decisionFrom(preparedDraft(base, answers), 'withhold');
  expect(decision.withholding).toEqual({ reason: 'Anoniem overleg is genoeg.', task: null });
  expect(decision.recipients[0]?.details.preparation?.evaluation).toContain('Bij elk overleg');
});

test('on consent the ground is consent, and nothing is in force without it', () => {
  const [recipient] = preparedDraft(
    base,
    wholeAnswers({ consent: 'partial', consentAccount: 'alleen het huis', reason: null, otherWays: {} }),
  ).recipients;
  expect(factsOf(recipient!).grounds).toMatchObject({ confidentiality: 'consent' });
  expect(recipient?.details).toMatchObject({ withoutConsent: null, consent: { covers: 'alleen het huis' } });
});

test('a vital interest is a basis and an exception; the ground of secrecy stays to be asked', () => {
  const [recipient] = preparedDraft(base, wholeAnswers({ reason: 'vital-interest' })).recipients;
  expect(factsOf(recipient!).grounds).toEqual({ lawfulBasis: 'd', specialCategory: 'c' });
});
