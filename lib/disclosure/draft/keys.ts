import {
  ANONYMISED_BY,
  CATEGORIES,
  CLAIMS,
  CONFIDENTIALITY_GROUNDS,
  CONFIDENTIALITY_KINDS,
  CONFLICT_CRITERIA,
  CONSENT_GIVERS,
  CONSENT_QUALITIES,
  CONSENT_STATUSES,
  DATA_FORMS,
  DISCLOSER_KINDS,
  IDENTIFIABILITIES,
  INFORMED,
  LAWFUL_BASES,
  PARTNER_ROLES,
  RECIPIENT_KINDS,
  SCOPES,
  SPECIAL_CATEGORY_EXCEPTIONS,
} from '../../assessment/facts.ts';

/** How one fact is answered. The plain list draws its controls from this, the draft stores its answers by these keys. */
export type Field =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'flag' | 'text' | 'number' | 'date' };

const flag: Field = { kind: 'flag' };
const text: Field = { kind: 'text' };
const choice = (values: readonly string[]): Field => ({ kind: 'choice', values });
const list = (values: readonly string[]): Field => ({ kind: 'list', values });

/** Every fact there is, in the order of the contract. A test holds it to `factsSchema`. */
export const FIELDS = {
  'discloser.kind': choice(DISCLOSER_KINDS),
  'discloser.confidentiality': choice(CONFIDENTIALITY_KINDS),
  'discloser.forensicCare': flag,
  'client.age': { kind: 'number' },
  'client.competent': flag,
  'client.reachable': flag,
  'recipient.kind': choice(RECIPIENT_KINDS),
  'recipient.partner': choice(PARTNER_ROLES),
  'recipient.participantsNamed': flag,
  'recipient.ownBasisConfirmed': flag,
  'purpose.description': text,
  'data.form': choice(DATA_FORMS),
  'data.destinedForFile': flag,
  'data.identifiability': choice(IDENTIFIABILITIES),
  'data.anonymisedBy': choice(ANONYMISED_BY),
  'data.reidentifiable': flag,
  'data.scope': choice(SCOPES),
  'data.categories': list(CATEGORIES),
  'data.necessary': flag,
  'data.necessityMotivation': text,
  'grounds.confidentiality': choice(CONFIDENTIALITY_GROUNDS),
  'grounds.lawfulBasis': choice(LAWFUL_BASES),
  'grounds.specialCategory': choice(SPECIAL_CATEGORY_EXCEPTIONS),
  'grounds.confidentialityProvision': text,
  'grounds.basisProvision': text,
  'grounds.exceptionProvision': text,
  'consent.status': choice(CONSENT_STATUSES),
  'consent.givenBy': list(CONSENT_GIVERS),
  ...(Object.fromEntries(CONSENT_QUALITIES.map((quality) => [`consent.${quality}`, flag])) as Record<
    `consent.${(typeof CONSENT_QUALITIES)[number]}`,
    Field
  >),
  ...(Object.fromEntries(CONFLICT_CRITERIA.map((criterion) => [`conflictOfDuties.${criterion}`, flag])) as Record<
    `conflictOfDuties.${(typeof CONFLICT_CRITERIA)[number]}`,
    Field
  >),
  lessIntrusiveMeans: flag,
  secureChannel: flag,
  clientInformed: choice(INFORMED),
  notInformedReason: text,
  reEvaluateOn: { kind: 'date' },
  collegialConsultation: flag,
  writtenAgreements: flag,
  structural: flag,
  claims: list(CLAIMS),
} as const satisfies Record<string, Field>;

export type FactKey = keyof typeof FIELDS;
export const FACT_KEYS = Object.keys(FIELDS) as FactKey[];

/** These are about her and the client, so they hold for every recipient at once. */
export function isShared(key: FactKey): boolean {
  return key.startsWith('discloser.') || key.startsWith('client.');
}
