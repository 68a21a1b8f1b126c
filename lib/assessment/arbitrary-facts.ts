import fc from 'fast-check';
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
  type Facts,
  IDENTIFIABILITIES,
  INFORMED,
  LAWFUL_BASES,
  PARTNER_ROLES,
  RECIPIENT_KINDS,
  SCOPES,
  SPECIAL_CATEGORY_EXCEPTIONS,
} from './facts.ts';
import { PROVISIONS } from './provisions.ts';

/** For tests: any facts that the schema allows, answered about as often as in practice. */

const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
const oneOf = <const Values extends readonly unknown[]>(values: Values): fc.Arbitrary<Values[number] | null> =>
  maybe(fc.constantFrom(...values) as fc.Arbitrary<Values[number]>);
const flag = maybe(fc.boolean());
const text = maybe(fc.constantFrom('', '  ', 'because', 'Wgs, artikel 2.29'));
const provision = maybe(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PROVISIONS.map(({ id }) => id)) },
    { weight: 1, arbitrary: fc.constantFrom('', ' wvggz ', 'de WGS', 'Politiewet', 'WVGGZ') },
  ),
);
const flags = <const Keys extends readonly string[]>(keys: Keys) =>
  Object.fromEntries(keys.map((key) => [key, flag])) as { [Key in Keys[number]]: typeof flag };
const group = <Model extends Record<string, fc.Arbitrary<unknown>>>(model: Model) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.record(model, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );

export const arbitraryFacts = fc.record(
  {
    discloser: group({
      kind: oneOf(DISCLOSER_KINDS),
      confidentiality: oneOf(CONFIDENTIALITY_KINDS),
      forensicCare: flag,
    }),
    client: group({ age: maybe(fc.integer({ min: 0, max: 100 })), competent: flag, reachable: flag }),
    recipient: group({
      kind: oneOf(RECIPIENT_KINDS),
      partner: oneOf(PARTNER_ROLES),
      participantsNamed: flag,
      ownBasisConfirmed: flag,
    }),
    purpose: group({ description: text }),
    data: group({
      form: oneOf(DATA_FORMS),
      destinedForFile: flag,
      identifiability: oneOf(IDENTIFIABILITIES),
      anonymisedBy: oneOf(ANONYMISED_BY),
      reidentifiable: flag,
      scope: oneOf(SCOPES),
      categories: maybe(fc.subarray([...CATEGORIES])),
      necessary: flag,
      necessityMotivation: text,
    }),
    grounds: group({
      confidentiality: oneOf(CONFIDENTIALITY_GROUNDS),
      lawfulBasis: oneOf(LAWFUL_BASES),
      specialCategory: oneOf(SPECIAL_CATEGORY_EXCEPTIONS),
      confidentialityProvision: provision,
      basisProvision: provision,
      exceptionProvision: provision,
    }),
    consent: group({
      status: oneOf(CONSENT_STATUSES),
      givenBy: maybe(fc.subarray([...CONSENT_GIVERS], { minLength: 1 })),
      ...flags(CONSENT_QUALITIES),
    }),
    conflictOfDuties: group(flags(CONFLICT_CRITERIA)),
    lessIntrusiveMeans: flag,
    secureChannel: flag,
    clientInformed: oneOf(INFORMED),
    notInformedReason: text,
    reEvaluateOn: maybe(fc.constantFrom('', '2026-12-24')),
    collegialConsultation: flag,
    writtenAgreements: flag,
    structural: flag,
    claims: maybe(fc.subarray([...CLAIMS])),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;
