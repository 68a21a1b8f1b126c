import { z } from 'zod';

/** What the rules know of one disclosure to one recipient about one client. Source: contracts/assessment.md, "Facts". */

export const DISCLOSER_KINDS = ['care-provider', 'public-authority', 'other'] as const;
export const CONFIDENTIALITY_KINDS = ['professional', 'derived', 'none'] as const;

export const INSIDE_CARE = ['directly-involved-caregiver', 'other-caregiver', 'representative'] as const;
export const RECIPIENT_KINDS = [
  ...INSIDE_CARE,
  'municipality',
  'municipal-outreach-desk',
  'outreach-team',
  'outreach-meeting',
  'care-and-safety-house',
  'case-meeting',
  'police',
  'public-prosecutor',
  'court',
  'probation-service',
  'housing-corporation',
  'employer',
  'safe-home',
  'informal-carer',
  'family',
  'school',
  'insurer',
  'researcher',
  'other',
] as const;
export const PRIVATE_PERSONS = ['representative', 'informal-carer', 'family'] as const;
export const MEETINGS = ['outreach-meeting', 'case-meeting', 'care-and-safety-house'] as const;
export const PARTNER_ROLES = ['core', 'shell'] as const;

export const DATA_FORMS = ['oral', 'viewing', 'written', 'electronic', 'system-access'] as const;
export const IDENTIFIABILITIES = ['anonymous', 'pseudonymous', 'personal'] as const;
export const ANONYMISED_BY = ['nobody', 'discloser', 'third-party', 'machine'] as const;
/** In order: from least to most. */
export const SCOPES = [
  'in-care-fact',
  'outside-information',
  'answers-to-questions',
  'factual-summary',
  'partial-record',
  'full-record',
] as const;
export const CATEGORIES = [
  'identity',
  'contact',
  'bsn',
  'finance',
  'location',
  'attendance',
  'treatment-adherence',
  'diagnosis',
  'treatment',
  'medication',
  'risk',
  'behaviour',
  'third-party',
  'criminal',
  'billing',
] as const;

export const CONFIDENTIALITY_GROUNDS = [
  'consent',
  'statutory-duty',
  'statutory-power',
  'conflict-of-duties',
  'weighty-interest',
  'direct-involvement',
  'representation',
  'none',
] as const;
/** Art. 6(1) AVG. */
export const LAWFUL_BASES = ['a', 'b', 'c', 'd', 'e', 'f', 'none'] as const;
/** Art. 9(2) AVG, those that bear on working together (2025 tabel 2). */
export const SPECIAL_CATEGORY_EXCEPTIONS = ['a', 'b', 'c', 'g', 'h', 'i', 'j', 'none'] as const;

export const CONSENT_STATUSES = ['given', 'partial', 'refused', 'not-asked', 'not-possible', 'withdrawn'] as const;
export const CONSENT_GIVERS = [
  'client',
  'parent-or-guardian',
  'curator-or-mentor',
  'authorised-in-writing',
  'spouse-or-partner',
  'parent',
  'child',
  'sibling',
] as const;
export const CONSENT_QUALITIES = [
  'explicit',
  'free',
  'informed',
  'specific',
  'coversRecipient',
  'coversPurpose',
  'coversData',
] as const;
export const CONFLICT_CRITERIA = [
  'consentSought',
  'seriousHarm',
  'conscience',
  'noOtherWay',
  'harmAverted',
  'minimalBreach',
] as const;
export const INFORMED = ['yes', 'will-be', 'no'] as const;
export const CLAIMS = ['covenant', 'recipient-has-basis', 'recipient-statutory-task', 'blanket-consent'] as const;

export type DiscloserKind = (typeof DISCLOSER_KINDS)[number];
export type ConfidentialityKind = (typeof CONFIDENTIALITY_KINDS)[number];
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];
export type PartnerRole = (typeof PARTNER_ROLES)[number];
export type DataForm = (typeof DATA_FORMS)[number];
export type Identifiability = (typeof IDENTIFIABILITIES)[number];
export type AnonymisedBy = (typeof ANONYMISED_BY)[number];
export type Scope = (typeof SCOPES)[number];
export type Category = (typeof CATEGORIES)[number];
export type ConfidentialityGround = (typeof CONFIDENTIALITY_GROUNDS)[number];
export type LawfulBasis = (typeof LAWFUL_BASES)[number];
export type SpecialCategoryException = (typeof SPECIAL_CATEGORY_EXCEPTIONS)[number];
export type ConsentStatus = (typeof CONSENT_STATUSES)[number];
export type ConsentGiver = (typeof CONSENT_GIVERS)[number];
export type ConsentQuality = (typeof CONSENT_QUALITIES)[number];
export type ConflictCriterion = (typeof CONFLICT_CRITERIA)[number];
export type Informed = (typeof INFORMED)[number];
export type Claim = (typeof CLAIMS)[number];

const flag = z.boolean().nullish();
const text = z.string().nullish();
const isoDate = z.iso.date();
const dateOrBlank = z
  .string()
  .refine((value) => value.trim() === '' || isoDate.safeParse(value).success, 'must be an ISO date such as 2026-12-24')
  .nullish();

/**
 * Parses facts. `null` and an absent key both mean "not answered yet"; so does a blank string, which is left as it is
 * here and read as absent by `termsOf`. Unknown keys are stripped; a wrong type or value is an issue with its path.
 */
export const factsSchema = z.object({
  discloser: z
    .object({
      kind: z.enum(DISCLOSER_KINDS).nullish(),
      confidentiality: z.enum(CONFIDENTIALITY_KINDS).nullish(),
      forensicCare: flag,
    })
    .nullish(),
  client: z
    .object({
      age: z.number().int('must be a whole number of years').min(0, 'must be 0 or more').nullish(),
      competent: flag,
      reachable: flag,
    })
    .nullish(),
  recipient: z
    .object({
      kind: z.enum(RECIPIENT_KINDS).nullish(),
      partner: z.enum(PARTNER_ROLES).nullish(),
      participantsNamed: flag,
      ownBasisConfirmed: flag,
    })
    .nullish(),
  purpose: z.object({ description: text }).nullish(),
  data: z
    .object({
      form: z.enum(DATA_FORMS).nullish(),
      destinedForFile: flag,
      identifiability: z.enum(IDENTIFIABILITIES).nullish(),
      anonymisedBy: z.enum(ANONYMISED_BY).nullish(),
      reidentifiable: flag,
      scope: z.enum(SCOPES).nullish(),
      categories: z.array(z.enum(CATEGORIES)).nullish(),
      necessary: flag,
      necessityMotivation: text,
    })
    .nullish(),
  grounds: z
    .object({
      confidentiality: z.enum(CONFIDENTIALITY_GROUNDS).nullish(),
      lawfulBasis: z.enum(LAWFUL_BASES).nullish(),
      specialCategory: z.enum(SPECIAL_CATEGORY_EXCEPTIONS).nullish(),
      confidentialityProvision: text,
      basisProvision: text,
      exceptionProvision: text,
    })
    .nullish(),
  consent: z
    .object({
      status: z.enum(CONSENT_STATUSES).nullish(),
      givenBy: z
        .array(z.enum(CONSENT_GIVERS))
        .min(1, 'must not be empty; leave it out where nobody is known')
        .nullish(),
      explicit: flag,
      free: flag,
      informed: flag,
      specific: flag,
      coversRecipient: flag,
      coversPurpose: flag,
      coversData: flag,
    })
    .nullish(),
  conflictOfDuties: z
    .object({
      consentSought: flag,
      seriousHarm: flag,
      conscience: flag,
      noOtherWay: flag,
      harmAverted: flag,
      minimalBreach: flag,
    })
    .nullish(),
  lessIntrusiveMeans: flag,
  secureChannel: flag,
  clientInformed: z.enum(INFORMED).nullish(),
  notInformedReason: text,
  reEvaluateOn: dateOrBlank,
  collegialConsultation: flag,
  writtenAgreements: flag,
  structural: flag,
  claims: z.array(z.enum(CLAIMS)).nullish(),
});

export type Facts = z.infer<typeof factsSchema>;
