import { CONSENT_QUALITIES, type ConsentGiver, type Facts } from '../../assessment/facts.ts';
import { type Covers, coversOf } from '../../consents/covers.ts';
import type { EarlierConsent } from '../briefing.ts';
import type { Patch } from './answer.ts';
import type { Answers } from './draft.ts';

/**
 * The one confirmation in plain words stands for the seven qualities. `competent` is said by it too where the client
 * gave it: who consents herself, weighed it herself.
 */
export function confirmedConsent(givenBy: readonly ConsentGiver[]): Answers {
  return {
    'consent.givenBy': [...givenBy],
    ...Object.fromEntries(CONSENT_QUALITIES.map((quality) => [`consent.${quality}`, true])),
    ...(givenBy.includes('client') ? { 'client.competent': true } : {}),
  };
}

/** Who would ordinarily give it: a suggestion that the confirmation shows in words before it is taken. */
export function likelyGiver(facts: Facts): ConsentGiver {
  const { age, competent } = facts.client ?? {};
  if (age != null && age < 12) return 'parent-or-guardian';
  if (competent === false) return age != null && age < 18 ? 'parent-or-guardian' : 'curator-or-mentor';
  return 'client';
}

/**
 * Taking an earlier consent: what it was about is compared with what leaves now. Where it plainly covers the recipient,
 * the purpose or the data, that is filled in; where not, it stays open and is asked.
 */
export function earlierConsentPatch(
  earlier: EarlierConsent,
  now: Facts,
  organisation: string | null,
  person: string | null = null,
): Patch {
  const { on, recipient, details } = earlier;
  return {
    facts: {
      ...consentAnswers(earlier),
      ...coverAnswers(coversNow(earlier, now, organisation, person)),
      ...competence(recipient.facts),
    },
    confirmsConsent: true,
    details: { consent: { ...details.consent, on: on?.slice(0, 10) ?? details.consent?.on ?? null } },
  };
}

/** What an earlier consent covers of what leaves now. An entry says whom it went to, not to whom in person it had to go. */
export function coversNow(
  { recipient, register }: EarlierConsent,
  now: Facts,
  organisation: string | null,
  person: string | null,
): Covers {
  const { facts } = recipient;
  const about = {
    recipient: {
      organisation: recipient.organisation,
      person: register === undefined ? null : recipient.person,
      kind: facts.recipient?.kind ?? null,
    },
    purpose: facts.purpose?.description ?? null,
    scope: facts.data?.scope ?? null,
    categories: facts.data?.categories ?? null,
  };
  return coversOf(about, { organisation, person, kind: now.recipient?.kind ?? null }, now);
}

/** What was said of the consent itself. */
export function consentAnswers({ recipient: { facts } }: EarlierConsent): Answers {
  const { consent } = facts;
  return {
    'grounds.confidentiality': 'consent',
    'consent.status': consent?.status ?? 'given',
    'consent.givenBy': consent?.givenBy ?? null,
    'consent.explicit': consent?.explicit ?? null,
    'consent.free': consent?.free ?? null,
    'consent.informed': consent?.informed ?? null,
    'consent.specific': consent?.specific ?? null,
  };
}

export const coverAnswers = ({ recipient, purpose, data }: Covers): Answers => ({
  'consent.coversRecipient': recipient || null,
  'consent.coversPurpose': purpose || null,
  'consent.coversData': data || null,
});

export const competence = ({ client }: Facts): Answers =>
  client?.competent == null ? {} : { 'client.competent': client.competent };
