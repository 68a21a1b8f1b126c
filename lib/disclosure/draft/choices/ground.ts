import { CLAIMS, CONFIDENTIALITY_GROUNDS, type Facts, INSIDE_CARE, LAWFUL_BASES } from '../../../assessment/facts.ts';
import type { Briefing } from '../../briefing.ts';
import { earlierConsentPatch } from '../consent.ts';
import type { Choice } from './choice.ts';
import type { ChoiceWords } from './words.ts';

/**
 * Consents of this client first, then the grounds in the order of the contract; those that exist only inside care are
 * offered last for a recipient outside it, because typing for them deserves an answer. Wrong arguments appear only when typed.
 */
export function groundChoices(
  facts: Facts,
  { organisation, person }: { readonly organisation: string | null; readonly person: string | null },
  briefing: Briefing,
  words: ChoiceWords,
): readonly Choice[] {
  if (facts.discloser?.confidentiality === 'none') return basisChoices(words);
  const earlier = briefing.earlierConsents.map(
    (consent): Choice => ({
      id: `consent:${consent.register ?? consent.fromNumber}`,
      label: words.choices.earlierConsent(consent.on === null ? null : words.date(consent.on), consent.organisation),
      hint: words.choices.earlierConsentHint(consent.recipient.facts.purpose?.description ?? null, consent.fromNumber),
      keywords: words.choices.groundKeywords.consent,
      suggestion: consent.organisation === organisation,
      patch: earlierConsentPatch(consent, facts, organisation, person),
    }),
  );
  const claims = CLAIMS.map(
    (claim): Choice => ({
      id: `claim:${claim}`,
      label: words.claims[claim].label,
      keywords: words.choices.claimKeywords[claim],
      claim,
      patch: { facts: { claims: [...new Set([...(facts.claims ?? []), claim])] } },
    }),
  );
  return [
    ...earlier.filter(({ suggestion }) => suggestion),
    ...newConsents(words),
    ...grounds(facts, words),
    ...earlier.filter(({ suggestion }) => !suggestion),
    ...claims,
  ];
}

function newConsents({ choices }: ChoiceWords): Choice[] {
  const keywords = choices.groundKeywords.consent;
  const given = { 'grounds.confidentiality': 'consent', 'consent.status': 'given' } as const;
  return [
    {
      id: 'consent-spoken',
      ...choices.consentSpoken,
      keywords,
      patch: { facts: given, details: { consent: { how: 'spoken' } } },
    },
    {
      id: 'consent-written',
      ...choices.consentWritten,
      keywords,
      patch: { facts: given, details: { consent: { how: 'written' } } },
    },
  ];
}

const ONLY_INSIDE: readonly string[] = ['direct-involvement', 'representation', 'weighty-interest'];

function grounds(facts: Facts, words: ChoiceWords): Choice[] {
  const kind = facts.recipient?.kind;
  const outside = kind != null && !INSIDE_CARE.some((inside) => inside === kind);
  const order = CONFIDENTIALITY_GROUNDS.filter((ground) => ground !== 'consent' && ground !== 'none');
  const fitting = outside
    ? [
        ...order.filter((ground) => !ONLY_INSIDE.includes(ground)),
        ...order.filter((ground) => ONLY_INSIDE.includes(ground)),
      ]
    : order;
  return [
    ...fitting.map(
      (ground): Choice => ({
        id: ground,
        ...words.grounds[ground],
        keywords: words.choices.groundKeywords[ground],
        patch: { facts: { 'grounds.confidentiality': ground } },
      }),
    ),
    {
      id: 'consent-missing',
      ...words.choices.consentMissing,
      keywords: words.choices.groundKeywords.consent,
      patch: { facts: { 'grounds.confidentiality': 'consent', 'consent.status': 'not-asked' } },
    },
    {
      id: 'none',
      ...words.grounds.none,
      keywords: words.choices.groundKeywords.none,
      patch: { facts: { 'grounds.confidentiality': 'none' } },
    },
  ];
}

/** Who has no secrecy to break still needs a basis (art. 6 AVG). */
function basisChoices(words: ChoiceWords): Choice[] {
  return LAWFUL_BASES.map((basis) => ({
    id: basis,
    ...words.terms.lawfulBasis[basis],
    patch: { facts: { 'grounds.lawfulBasis': basis } },
  }));
}
