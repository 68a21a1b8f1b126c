import type { ConsentQuality } from '../facts.ts';
import type { FindingCode } from '../findings.ts';
import { claims, type Terms } from '../terms.ts';
import { whoMayConsent } from '../who-may-consent.ts';
import { missing, type Rule, type RuleFamily } from './rule.ts';

/** Where any of the three locks is opened with consent. */
export const consent: RuleFamily = {
  name: 'consent',
  where: ({ leaningOnConsent }) => leaningOnConsent,
  rules: [
    {
      code: 'consent-status-unknown',
      severity: 'question',
      citation: '2025 §2.3.3',
      when: (terms) => missing({ 'consent.status': terms.consent.status }),
    },
    {
      code: 'consent-not-given',
      severity: 'blocker',
      citation: '2025 §2.3.3',
      when: ({ consent: { status } }) => status === 'refused' || status === 'not-asked' || status === 'not-possible',
    },
    {
      code: 'consent-withdrawn',
      severity: 'blocker',
      citation: '2025 deel IV',
      when: ({ consent: { status } }) => status === 'withdrawn',
    },
    {
      code: 'partial-consent',
      severity: 'note',
      citation: '2014 bijlage VI 1b',
      when: ({ consent: { status } }) => status === 'partial',
    },
    lacking('explicit', 'consent-not-explicit', '2025 tabel 1, tabel 2'),
    lacking('free', 'consent-not-free', '2025 tabel 1, tabel 2'),
    lacking('informed', 'consent-not-informed', '2025 tabel 1, tabel 2'),
    lacking('specific', 'consent-not-specific', '2025 tabel 1, tabel 2'),
    lacking('coversRecipient', 'consent-does-not-cover-recipient', '2025 §3.2.3, deel IV'),
    lacking('coversPurpose', 'consent-does-not-cover-purpose', '2025 §3.2.3, deel IV'),
    lacking('coversData', 'consent-does-not-cover-data', '2025 §3.2.3, deel IV'),
    {
      code: 'consent-quality-unknown',
      severity: 'question',
      citation: '2025 §2.3.3',
      when: ({ consentGiven, consent: given }) =>
        consentGiven &&
        missing({
          'consent.givenBy': given.givenBy,
          'consent.explicit': given.explicit,
          'consent.free': given.free,
          'consent.informed': given.informed,
          'consent.specific': given.specific,
          'consent.coversRecipient': given.coversRecipient,
          'consent.coversPurpose': given.coversPurpose,
          'consent.coversData': given.coversData,
        }),
    },
    {
      code: 'consent-by-wrong-person',
      severity: 'blocker',
      citation: '2014 bijlage II.4.3; 2025 deel IV',
      when: ({ consentGiven, client, consent: { givenBy } }) => {
        const valid = whoMayConsent(client.age, client.competent);
        return consentGiven && valid !== null && givenBy !== null && !givenBy.some((giver) => valid.includes(giver));
      },
    },
    {
      code: 'guardian-consent-under-16',
      severity: 'condition',
      citation: '2025 deel IV',
      when: (terms) =>
        terms.consentGiven && parentsSignToo(terms) && terms.consent.givenBy?.includes('parent-or-guardian') === false,
    },
    {
      code: 'representative-order',
      severity: 'note',
      citation: '2025 deel IV',
      when: ({ consentGiven, client, consent: { givenBy } }) =>
        consentGiven &&
        client.age !== null &&
        client.age >= 18 &&
        client.competent === false &&
        givenBy !== null &&
        !givenBy.includes('curator-or-mentor') &&
        !givenBy.includes('authorised-in-writing'),
    },
    {
      // Whatever the status, null included: the claim itself is the mistake.
      code: 'blanket-consent-is-no-consent',
      severity: 'blocker',
      citation: '2017 §3.2',
      when: (terms) => claims(terms, 'blanket-consent'),
    },
  ],
};

/**
 * Secrecy asks only the child of 12 to 15 who is competent; the consent form of 2025 deel IV has the parents sign
 * until 16, and the UAVG, art. 5, asks them for consent under the AVG.
 */
export function parentsSignToo({ client, gdprAsked, grounds }: Terms): boolean {
  const { age, competent } = client;
  return (
    age !== null &&
    age >= 12 &&
    age < 16 &&
    competent === true &&
    gdprAsked &&
    (grounds.lawfulBasis === 'a' || grounds.specialCategory === 'a')
  );
}

function lacking(quality: ConsentQuality, code: FindingCode, citation: string): Rule {
  return {
    code,
    severity: 'blocker',
    citation,
    when: ({ consentGiven, consent: given }) => consentGiven && given[quality] === false,
  };
}
