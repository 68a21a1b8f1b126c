import type { Facts, RecipientKind } from './facts.ts';
import { provisionById } from './provisions.ts';
import { consentersFor } from './route-tasks.ts';
import type { Changes, FactKey, TaskStep } from './steps.ts';
import type { Terms } from './terms.ts';
import { whoMayConsent } from './who-may-consent.ts';

type Values = { readonly [Key in FactKey]?: (terms: Terms) => Changes[Key] };

/**
 * What an open question would have to be answered for the disclosure to go on: it says where a route leads, and is
 * never filled in. The choice of a ground is not among them: a ground is chosen, not found out.
 */
const HOPED_FOR: Values = {
  'discloser.kind': ({ grounds }) => (grounds.lawfulBasis === 'e' ? 'public-authority' : 'care-provider'),
  'discloser.confidentiality': () => 'professional',
  'discloser.forensicCare': () => true,
  'recipient.kind': fittingRecipient,
  'data.form': () => 'electronic',
  'data.destinedForFile': () => true,
  'data.identifiability': () => 'personal',
  'data.anonymisedBy': () => 'nobody',
  'data.scope': () => 'outside-information',
  'data.categories': ({ grounds }) => (grounds.confidentialityProvision === 'wfz-2.6-6' ? ['identity'] : ['behaviour']),
  'consent.status': () => 'given',
  'consent.givenBy': consentersFor,
  'consent.explicit': () => true,
  'consent.free': () => true,
  'consent.informed': () => true,
  'consent.specific': () => true,
  'consent.coversRecipient': () => true,
  'consent.coversPurpose': () => true,
  'consent.coversData': () => true,
  'conflictOfDuties.consentSought': () => true,
  'conflictOfDuties.seriousHarm': () => true,
  'conflictOfDuties.conscience': () => true,
  'conflictOfDuties.noOtherWay': () => true,
  'conflictOfDuties.harmAverted': () => true,
  'conflictOfDuties.minimalBreach': () => true,
  lessIntrusiveMeans: () => false,
};

/** The task to find these facts out; `null` where one of them is not to be found out. */
export function answer(terms: Terms, keys: readonly string[]): TaskStep | null {
  const provided: Record<string, unknown> = {};
  for (const key of keys) {
    const hope = HOPED_FOR[key as FactKey];
    if (hope === undefined) return null;
    provided[key] = hope(terms);
  }
  return { kind: 'task', what: 'answer', keys: keys as FactKey[], provided: provided as Changes };
}

/** Find out how old the client is and whether she can weigh her interests, such that whoever acted may act. */
export function answerAgeOrCompetence(terms: Terms, keys: readonly string[]): TaskStep {
  const { age, competent } = terms.client;
  const ages = age === null ? [18, 16, 12, 0] : [age];
  const competences = competent === null ? [true, false] : [competent];
  const possible = ages.flatMap((years) => competences.map((able) => ({ age: years, competent: able })));
  const fitting = possible.find((client) => mayAct(terms, client)) ?? possible[0];
  const provided = {
    ...(keys.includes('client.age') && fitting && { 'client.age': fitting.age }),
    ...(keys.includes('client.competent') && fitting && { 'client.competent': fitting.competent }),
  };
  return { kind: 'task', what: 'answer', keys: keys as FactKey[], provided };
}

/** Find out whether the client can be asked at all (2025 tabel 2, c). */
export function answerAbility({ client }: Terms, keys: readonly string[]): TaskStep {
  const unable = client.reachable === null ? { 'client.reachable': false } : { 'client.competent': false };
  return { kind: 'task', what: 'answer', keys: keys as FactKey[], provided: unable };
}

function mayAct(terms: Terms, { age, competent }: { age: number; competent: boolean }): boolean {
  if (terms.secrecyAsked && terms.grounds.confidentiality === 'representation' && age >= 16 && competent) return false;
  const givers = terms.leaningOnConsent && terms.consentGiven ? terms.consent.givenBy : null;
  return givers === null || givers.some((giver) => whoMayConsent(age, competent)?.includes(giver));
}

function fittingRecipient({ grounds }: Terms): NonNullable<NonNullable<Facts['recipient']>['kind']> {
  const ground = grounds.confidentiality;
  if (ground === 'direct-involvement') return 'directly-involved-caregiver';
  if (ground === 'representation') return 'representative';
  if (ground === 'weighty-interest') return 'other-caregiver';
  const named = [grounds.confidentialityProvision, grounds.basisProvision, grounds.exceptionProvision];
  const allowed = named.flatMap((id): RecipientKind[] => provisionById(id ?? '')?.recipients?.slice(0, 1) ?? []);
  return allowed[0] ?? 'other';
}
