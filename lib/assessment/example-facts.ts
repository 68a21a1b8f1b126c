import type { Facts } from './facts.ts';

/** For tests: facts to depart from, each `permitted` or close to it. */

/** The municipality gets three answers, with consent: permitted without conditions. */
export const WITH_CONSENT: Facts = {
  discloser: { kind: 'care-provider', confidentiality: 'professional' },
  client: { age: 44, competent: true, reachable: true },
  recipient: { kind: 'municipality', ownBasisConfirmed: true },
  purpose: { description: 'de aanvraag om begeleiding beoordelen' },
  data: {
    form: 'electronic',
    identifiability: 'personal',
    scope: 'answers-to-questions',
    categories: ['attendance'],
    necessary: true,
    necessityMotivation: 'deze antwoorden zijn daarvoor beslissend',
  },
  grounds: { confidentiality: 'consent', lawfulBasis: 'a', specialCategory: 'a' },
  consent: {
    status: 'given',
    givenBy: ['client'],
    explicit: true,
    free: true,
    informed: true,
    specific: true,
    coversRecipient: true,
    coversPurpose: true,
    coversData: true,
  },
  secureChannel: true,
  clientInformed: 'yes',
};

/** The police are warned, for want of another way: the open exception is the one condition. */
export const IN_CONFLICT: Facts = {
  ...WITH_CONSENT,
  recipient: { kind: 'police', ownBasisConfirmed: true },
  data: { ...WITH_CONSENT.data, scope: 'outside-information', categories: ['risk', 'behaviour'] },
  grounds: { confidentiality: 'conflict-of-duties', lawfulBasis: 'd', specialCategory: null },
  consent: { status: 'refused' },
  conflictOfDuties: {
    consentSought: true,
    seriousHarm: true,
    conscience: true,
    noOtherWay: true,
    harmAverted: true,
    minimalBreach: true,
  },
  lessIntrusiveMeans: false,
  collegialConsultation: true,
  reEvaluateOn: '2026-12-24',
};

/** A forensic institution tells the probation service of treatment adherence: permitted without conditions. */
export const BY_LAW: Facts = {
  ...WITH_CONSENT,
  discloser: { kind: 'care-provider', confidentiality: 'professional', forensicCare: true },
  recipient: { kind: 'probation-service', ownBasisConfirmed: true },
  data: { ...WITH_CONSENT.data, categories: ['identity', 'treatment-adherence'] },
  grounds: {
    confidentiality: 'statutory-duty',
    lawfulBasis: 'c',
    specialCategory: 'g',
    confidentialityProvision: 'wfz-2.6-6',
    basisProvision: 'wfz-2.6-6',
    exceptionProvision: 'wfz-2.6-6',
  },
  consent: null,
};

/** A nurse of the same team: permitted without conditions. */
export const INVOLVED: Facts = {
  ...WITH_CONSENT,
  recipient: { kind: 'directly-involved-caregiver', ownBasisConfirmed: true },
  grounds: {
    confidentiality: 'direct-involvement',
    lawfulBasis: 'b',
    specialCategory: 'h',
    exceptionProvision: 'uavg-30-3',
  },
  consent: null,
};

/** The parents of a child of ten: permitted without conditions. */
export const REPRESENTED: Facts = {
  ...INVOLVED,
  client: { age: 10, competent: null, reachable: true },
  recipient: { kind: 'representative' },
  grounds: { ...INVOLVED.grounds, confidentiality: 'representation' },
};

/** Figures that were anonymous already: permitted, with a note. */
export const ANONYMOUS: Facts = {
  ...WITH_CONSENT,
  data: {
    form: 'electronic',
    identifiability: 'anonymous',
    anonymisedBy: 'nobody',
    reidentifiable: false,
  },
  grounds: null,
  consent: null,
};

/** A public authority without professional secrecy, for its own task: permitted but for the date to look back. */
export const WITHOUT_SECRECY: Facts = {
  ...WITH_CONSENT,
  discloser: { kind: 'public-authority', confidentiality: 'none' },
  recipient: { kind: 'police', ownBasisConfirmed: true },
  grounds: {
    lawfulBasis: 'e',
    specialCategory: 'g',
    basisProvision: 'wvggz',
    exceptionProvision: 'wvggz',
  },
  consent: null,
  lessIntrusiveMeans: false,
  reEvaluateOn: '2026-12-24',
};
