import {
  type Claim,
  type Facts,
  INSIDE_CARE,
  MEETINGS,
  PRIVATE_PERSONS,
  type RecipientKind,
  SCOPES,
  type Scope,
} from './facts.ts';

type Answered<Group> = { readonly [Key in keyof Group]-?: Exclude<Group[Key], undefined> };

/** Every fact under its name, with `null` for each that is not answered; a blank string is not an answer. */
export type Answers = {
  readonly [Key in keyof Facts]-?: NonNullable<Facts[Key]> extends readonly unknown[] | string | boolean
    ? Exclude<Facts[Key], undefined>
    : Answered<NonNullable<Facts[Key]>>;
};

/** What is asked, in the words of contracts/assessment.md, "What is asked, in terms used below". */
export interface Terms extends Answers {
  readonly anonymous: boolean;
  readonly pseudonymous: boolean;
  /** Spoken or shown, and not meant to end up in a filing system. */
  readonly notForAFile: boolean;
  readonly secrecyAsked: boolean;
  readonly gdprAsked: boolean;
  /** By kind of recipient; an unknown recipient is neither inside nor outside care. */
  readonly insideCare: boolean;
  readonly outsideCare: boolean;
  readonly privatePerson: boolean;
  readonly meeting: boolean;
  readonly onConsent: boolean;
  readonly leaningOnConsent: boolean;
  /** Consent was given, wholly or in part. */
  readonly consentGiven: boolean;
  readonly consentRefused: boolean;
  /** The ground (secrecy not asked: the basis) is answered. */
  readonly groundAnswered: boolean;
  readonly withoutConsent: boolean;
  readonly statutory: boolean;
  readonly statutoryDuty: boolean;
  /** Secrecy is asked and a conflict of duties is the ground. */
  readonly inConflict: boolean;
}

/** Reads the facts into the terms that the rules are written in. Pure; the facts are left as they are. */
export function termsOf(facts: Facts): Terms {
  const answers = answersOf(facts);
  const { discloser, recipient, data, grounds, consent } = answers;
  const { confidentiality: ground, lawfulBasis: basis, specialCategory: exception } = grounds;

  const anonymous = data.identifiability === 'anonymous';
  const notForAFile = (data.form === 'oral' || data.form === 'viewing') && data.destinedForFile === false;
  const secrecyAsked = discloser.confidentiality !== 'none' && (!anonymous || data.anonymisedBy === 'third-party');
  const gdprAsked = anonymous ? data.anonymisedBy === 'discloser' || data.anonymisedBy === 'third-party' : !notForAFile;
  const insideCare = isOneOf(INSIDE_CARE, recipient.kind);

  return {
    ...answers,
    anonymous,
    pseudonymous: data.identifiability === 'pseudonymous',
    notForAFile,
    secrecyAsked,
    gdprAsked,
    insideCare,
    outsideCare: recipient.kind !== null && !insideCare,
    privatePerson: isOneOf(PRIVATE_PERSONS, recipient.kind),
    meeting: isOneOf(MEETINGS, recipient.kind),
    onConsent: secrecyAsked ? ground === 'consent' : basis === 'a',
    leaningOnConsent: (secrecyAsked && ground === 'consent') || (gdprAsked && (basis === 'a' || exception === 'a')),
    consentGiven: consent.status === 'given' || consent.status === 'partial',
    consentRefused: consent.status === 'refused' || consent.status === 'withdrawn',
    groundAnswered: secrecyAsked ? ground !== null : basis !== null,
    withoutConsent: secrecyAsked
      ? ground !== null && ground !== 'consent' && ground !== 'direct-involvement' && ground !== 'representation'
      : basis !== null && basis !== 'a',
    statutory: secrecyAsked
      ? ground === 'statutory-duty' || ground === 'statutory-power'
      : basis === 'c' || basis === 'e',
    statutoryDuty: secrecyAsked ? ground === 'statutory-duty' : basis === 'c',
    inConflict: secrecyAsked && ground === 'conflict-of-duties',
  };
}

/** Whether this argument is leaned on. */
export function claims(terms: Answers, claim: Claim): boolean {
  return terms.claims?.includes(claim) ?? false;
}

/** Whether the scope is known and above the other. */
export function scopeAbove(scope: Scope | null, other: Scope): boolean {
  return scope !== null && SCOPES.indexOf(scope) > SCOPES.indexOf(other);
}

/** Diagnosis, treatment and medication: what stands behind what an outsider can see (2014 uitgangspunt 9). */
export const CLINICAL_CATEGORIES = ['diagnosis', 'treatment', 'medication'] as const;

/** Those of the clinical categories that are among the data. */
export function clinicalAmong({ data }: Answers): (typeof CLINICAL_CATEGORIES)[number][] {
  return CLINICAL_CATEGORIES.filter((category) => data.categories?.includes(category));
}

function isOneOf(kinds: readonly RecipientKind[], kind: RecipientKind | null): boolean {
  return kind !== null && kinds.includes(kind);
}

function answersOf(facts: Facts): Answers {
  const { discloser, client, recipient, purpose, data, grounds, consent, conflictOfDuties } = facts;
  return {
    discloser: {
      kind: discloser?.kind ?? null,
      confidentiality: discloser?.confidentiality ?? null,
      forensicCare: discloser?.forensicCare ?? null,
    },
    client: {
      age: client?.age ?? null,
      competent: client?.competent ?? null,
      reachable: client?.reachable ?? null,
    },
    recipient: {
      kind: recipient?.kind ?? null,
      partner: recipient?.partner ?? null,
      participantsNamed: recipient?.participantsNamed ?? null,
      ownBasisConfirmed: recipient?.ownBasisConfirmed ?? null,
    },
    purpose: { description: words(purpose?.description) },
    data: {
      form: data?.form ?? null,
      destinedForFile: data?.destinedForFile ?? null,
      identifiability: data?.identifiability ?? null,
      anonymisedBy: data?.anonymisedBy ?? null,
      reidentifiable: data?.reidentifiable ?? null,
      scope: data?.scope ?? null,
      categories: data?.categories ?? null,
      necessary: data?.necessary ?? null,
      necessityMotivation: words(data?.necessityMotivation),
    },
    grounds: {
      confidentiality: grounds?.confidentiality ?? null,
      lawfulBasis: grounds?.lawfulBasis ?? null,
      specialCategory: grounds?.specialCategory ?? null,
      confidentialityProvision: words(grounds?.confidentialityProvision),
      basisProvision: words(grounds?.basisProvision),
      exceptionProvision: words(grounds?.exceptionProvision),
    },
    consent: {
      status: consent?.status ?? null,
      givenBy: consent?.givenBy ?? null,
      explicit: consent?.explicit ?? null,
      free: consent?.free ?? null,
      informed: consent?.informed ?? null,
      specific: consent?.specific ?? null,
      coversRecipient: consent?.coversRecipient ?? null,
      coversPurpose: consent?.coversPurpose ?? null,
      coversData: consent?.coversData ?? null,
    },
    conflictOfDuties: {
      consentSought: conflictOfDuties?.consentSought ?? null,
      seriousHarm: conflictOfDuties?.seriousHarm ?? null,
      conscience: conflictOfDuties?.conscience ?? null,
      noOtherWay: conflictOfDuties?.noOtherWay ?? null,
      harmAverted: conflictOfDuties?.harmAverted ?? null,
      minimalBreach: conflictOfDuties?.minimalBreach ?? null,
    },
    lessIntrusiveMeans: facts.lessIntrusiveMeans ?? null,
    secureChannel: facts.secureChannel ?? null,
    clientInformed: facts.clientInformed ?? null,
    notInformedReason: words(facts.notInformedReason),
    reEvaluateOn: words(facts.reEvaluateOn),
    collegialConsultation: facts.collegialConsultation ?? null,
    writtenAgreements: facts.writtenAgreements ?? null,
    structural: facts.structural ?? null,
    claims: facts.claims ?? null,
  };
}

/** A blank string counts as absent. */
function words(value: string | null | undefined): string | null {
  return value?.trim() || null;
}
