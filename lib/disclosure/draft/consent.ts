import { CONSENT_QUALITIES, type ConsentGiver, type Facts, SCOPES } from '../../assessment/facts.ts';
import type { EarlierConsent } from '../briefing.ts';
import type { Patch } from './answer.ts';
import { isImplied } from './categories.ts';
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
 * Taking a consent from the register: what it was about is compared with what leaves now. Where it plainly covers the
 * recipient, the purpose or the data, that is filled in; where not, it stays open and is asked.
 */
export function earlierConsentPatch(
  { on, recipient, details }: EarlierConsent,
  now: Facts,
  organisation: string | null,
): Patch {
  const { consent, purpose, data } = recipient.facts;
  const samePurpose = same(purpose?.description, now.purpose?.description);
  const covers: Answers = {
    'consent.coversRecipient': organisation !== null && organisation === recipient.organisation ? true : null,
    'consent.coversPurpose': samePurpose ? true : null,
    'consent.coversData': within(now.data, data) ? true : null,
  };
  return {
    facts: {
      'grounds.confidentiality': 'consent',
      'consent.status': consent?.status ?? 'given',
      'consent.givenBy': consent?.givenBy ?? null,
      'consent.explicit': consent?.explicit ?? null,
      'consent.free': consent?.free ?? null,
      'consent.informed': consent?.informed ?? null,
      'consent.specific': consent?.specific ?? null,
      ...covers,
      ...(recipient.facts.client?.competent == null ? {} : { 'client.competent': recipient.facts.client.competent }),
    },
    confirmsConsent: true,
    details: { consent: { ...details.consent, on: on?.slice(0, 10) ?? details.consent?.on ?? null } },
  };
}

function same(was: string | null | undefined, is: string | null | undefined): boolean {
  return Boolean(was?.trim()) && was?.trim().toLowerCase() === is?.trim().toLowerCase();
}

function within(now: Facts['data'], then: Facts['data']): boolean {
  if (now?.scope == null || then?.scope == null) return false;
  const covered = then.categories ?? [];
  return (
    SCOPES.indexOf(now.scope) <= SCOPES.indexOf(then.scope) &&
    (now.categories ?? []).every((category) => isImplied(category) || covered.includes(category))
  );
}
