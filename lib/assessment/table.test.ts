import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import {
  ANONYMOUS,
  BY_LAW,
  IN_CONFLICT,
  INVOLVED,
  REPRESENTED,
  WITH_CONSENT,
  WITHOUT_SECRECY,
} from './example-facts.ts';
import type { Facts } from './facts.ts';
import { FINDING_CODES, type FindingCode, type Severity } from './findings.ts';
import { RULE_FAMILIES } from './rules/all.ts';
import { type Changes, withChanges } from './steps.ts';

type Example = readonly [Facts, Changes?];
interface Row {
  readonly severity: Severity;
  readonly fires: readonly Example[];
  readonly silent: readonly Example[];
}

const ORAL: Changes = { 'data.form': 'oral', 'data.destinedForFile': false };
const UNKNOWN: Changes = { 'data.identifiability': null };
const MEETING: Changes = { 'recipient.kind': 'case-meeting', 'recipient.participantsNamed': true };
const AVG_ONLY: Changes = { 'discloser.confidentiality': 'none', 'grounds.confidentiality': null };

/** Every row of the table in contracts/assessment.md: where it fires, and where it only nearly does. */
const TABLE: { readonly [Code in FindingCode]: Row } = {
  'discloser-missing': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'discloser.kind': null }],
      [ANONYMOUS, { 'discloser.confidentiality': null }],
    ],
    silent: [[WITH_CONSENT, { 'discloser.forensicCare': null }]],
  },
  'recipient-missing': {
    severity: 'question',
    fires: [[WITH_CONSENT, { 'recipient.kind': null }]],
    silent: [[WITH_CONSENT, { 'recipient.partner': null }]],
  },
  'participants-missing': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'recipient.kind': 'outreach-meeting' }],
      [WITH_CONSENT, { ...MEETING, 'recipient.participantsNamed': false }],
      [ANONYMOUS, { 'recipient.kind': 'care-and-safety-house' }],
    ],
    silent: [
      [WITH_CONSENT, MEETING],
      [WITH_CONSENT, { 'recipient.kind': 'outreach-team' }],
    ],
  },
  'form-missing': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'data.form': null }],
      [WITH_CONSENT, { 'data.form': 'oral' }],
      [WITH_CONSENT, { 'data.form': 'viewing', 'data.destinedForFile': null }],
      [ANONYMOUS, { 'data.form': null }],
    ],
    silent: [
      [WITH_CONSENT, ORAL],
      [WITH_CONSENT, { 'data.form': 'viewing', 'data.destinedForFile': true }],
      [WITH_CONSENT, { 'data.form': 'written' }],
    ],
  },
  'identifiability-missing': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, UNKNOWN],
      [ANONYMOUS, { 'data.anonymisedBy': null }],
    ],
    silent: [[WITH_CONSENT, { 'data.anonymisedBy': null }], [ANONYMOUS]],
  },
  'scope-missing': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'data.scope': null }],
      [WITH_CONSENT, { 'data.categories': null }],
      [WITH_CONSENT, { ...UNKNOWN, 'data.scope': null }],
    ],
    silent: [[WITH_CONSENT, { 'data.categories': [] }], [ANONYMOUS]],
  },
  'gdpr-not-applicable-anonymous': {
    severity: 'note',
    fires: [[ANONYMOUS], [ANONYMOUS, { 'data.anonymisedBy': 'third-party' }]],
    silent: [
      [WITH_CONSENT, { 'data.identifiability': 'pseudonymous' }],
      [WITH_CONSENT, UNKNOWN],
    ],
  },
  'anonymity-untested': {
    severity: 'question',
    fires: [[ANONYMOUS, { 'data.reidentifiable': null }]],
    silent: [[ANONYMOUS], [WITH_CONSENT, { 'data.reidentifiable': null }]],
  },
  'not-anonymous': {
    severity: 'blocker',
    fires: [[ANONYMOUS, { 'data.reidentifiable': true }]],
    silent: [
      [ANONYMOUS, { 'data.reidentifiable': null }],
      [WITH_CONSENT, { 'data.reidentifiable': true }],
    ],
  },
  'anonymising-is-processing': {
    severity: 'note',
    fires: [
      [ANONYMOUS, { 'data.anonymisedBy': 'discloser' }],
      [ANONYMOUS, { 'data.anonymisedBy': 'third-party' }],
    ],
    silent: [[ANONYMOUS], [ANONYMOUS, { 'data.anonymisedBy': 'machine' }], [WITH_CONSENT]],
  },
  'third-party-anonymising-is-disclosure': {
    severity: 'note',
    fires: [[ANONYMOUS, { 'data.anonymisedBy': 'third-party' }]],
    silent: [
      [ANONYMOUS, { 'data.anonymisedBy': 'discloser' }],
      [WITH_CONSENT, { 'data.anonymisedBy': 'third-party' }],
    ],
  },
  'gdpr-not-applicable-oral': {
    severity: 'note',
    fires: [
      [WITH_CONSENT, ORAL],
      [WITH_CONSENT, { ...ORAL, 'data.form': 'viewing' }],
      [WITH_CONSENT, { ...ORAL, ...UNKNOWN }],
    ],
    silent: [
      [WITH_CONSENT, { 'data.form': 'oral' }],
      [WITH_CONSENT, { ...ORAL, 'data.destinedForFile': true }],
      [WITH_CONSENT, { 'data.destinedForFile': false }],
      [ANONYMOUS, ORAL],
    ],
  },
  'pseudonymous-is-personal': {
    severity: 'note',
    fires: [[WITH_CONSENT, { 'data.identifiability': 'pseudonymous' }]],
    silent: [[WITH_CONSENT], [ANONYMOUS]],
  },
  'in-care-fact-is-health-data': {
    severity: 'note',
    fires: [[WITH_CONSENT, { 'data.scope': 'in-care-fact' }]],
    silent: [[WITH_CONSENT], [ANONYMOUS, { 'data.scope': 'in-care-fact' }]],
  },
  'criminal-data-other-law': {
    severity: 'condition',
    fires: [[WITH_CONSENT, { 'data.categories': ['criminal'] }]],
    silent: [
      [WITH_CONSENT, { 'data.categories': null }],
      [WITH_CONSENT],
      [ANONYMOUS, { 'data.categories': ['criminal'] }],
    ],
  },
  'bsn-needs-care': {
    severity: 'condition',
    fires: [[WITH_CONSENT, { 'data.categories': ['bsn'] }]],
    silent: [
      [WITH_CONSENT, { 'data.categories': null }],
      [INVOLVED, { 'data.categories': ['bsn'] }],
      [WITH_CONSENT, { 'data.categories': ['bsn'], 'recipient.kind': null }],
      [ANONYMOUS, { 'data.categories': ['bsn'] }],
    ],
  },
  'third-party-data': {
    severity: 'condition',
    fires: [[INVOLVED, { 'data.categories': ['third-party'] }]],
    silent: [
      [WITH_CONSENT, { 'data.categories': null }],
      [INVOLVED],
      [ANONYMOUS, { 'data.categories': ['third-party'] }],
    ],
  },

  'confidentiality-ground-missing': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'grounds.confidentiality': null }],
      [WITH_CONSENT, { 'grounds.confidentiality': null, 'discloser.confidentiality': null }],
      [ANONYMOUS, { 'data.anonymisedBy': 'third-party' }],
    ],
    silent: [[WITHOUT_SECRECY], [ANONYMOUS], [ANONYMOUS, { 'data.anonymisedBy': 'discloser' }]],
  },
  'no-confidentiality-ground': {
    severity: 'blocker',
    fires: [
      [WITH_CONSENT, { 'grounds.confidentiality': 'none' }],
      [WITH_CONSENT, { ...ORAL, 'grounds.confidentiality': 'none' }],
      [WITH_CONSENT, { 'grounds.confidentiality': 'none', 'discloser.confidentiality': 'derived' }],
    ],
    silent: [
      [WITH_CONSENT, { 'grounds.confidentiality': null }],
      [WITHOUT_SECRECY, { 'grounds.confidentiality': 'none' }],
      [ANONYMOUS, { 'grounds.confidentiality': 'none' }],
    ],
  },
  'ground-only-within-care': {
    severity: 'blocker',
    fires: [[WITH_CONSENT, { 'grounds.confidentiality': 'weighty-interest' }]],
    silent: [
      [WITH_CONSENT, { 'grounds.confidentiality': 'weighty-interest', 'recipient.kind': 'other-caregiver' }],
      [WITH_CONSENT, { 'grounds.confidentiality': 'weighty-interest', 'recipient.kind': null }],
    ],
  },
  'not-directly-involved': {
    severity: 'blocker',
    fires: [
      [INVOLVED, { 'recipient.kind': 'other-caregiver' }],
      [INVOLVED, { 'recipient.kind': 'family' }],
    ],
    silent: [[INVOLVED], [INVOLVED, { 'recipient.kind': null }]],
  },
  'not-a-representative': {
    severity: 'blocker',
    fires: [[REPRESENTED, { 'recipient.kind': 'family' }]],
    silent: [[REPRESENTED], [REPRESENTED, { 'recipient.kind': null }]],
  },
  'client-represents-self': {
    severity: 'blocker',
    fires: [
      [REPRESENTED, { 'client.age': 16, 'client.competent': true }],
      [REPRESENTED, { 'client.age': 44, 'client.competent': true }],
    ],
    silent: [
      [REPRESENTED, { 'client.age': 15, 'client.competent': true }],
      [REPRESENTED, { 'client.age': 16, 'client.competent': false }],
      [REPRESENTED, { 'client.age': 16 }],
      [REPRESENTED, { 'client.age': null, 'client.competent': true }],
      [INVOLVED],
    ],
  },
  'confidentiality-provision-missing': {
    severity: 'question',
    fires: [
      [BY_LAW, { 'grounds.confidentialityProvision': null }],
      [BY_LAW, { 'grounds.confidentialityProvision': '  ', 'grounds.confidentiality': 'statutory-power' }],
    ],
    silent: [[BY_LAW], [WITH_CONSENT], [WITHOUT_SECRECY]],
  },
  'weigh-refusal': {
    severity: 'condition',
    fires: [
      [INVOLVED, { 'consent.status': 'refused' }],
      [INVOLVED, { 'consent.status': 'withdrawn' }],
      [BY_LAW, { 'grounds.confidentiality': 'statutory-power', 'consent.status': 'refused' }],
      [INVOLVED, { 'grounds.confidentiality': 'weighty-interest', 'consent.status': 'refused' }],
    ],
    silent: [
      [INVOLVED],
      [INVOLVED, { 'consent.status': 'not-asked' }],
      [BY_LAW, { 'consent.status': 'refused' }],
      [IN_CONFLICT],
    ],
  },

  'conflict-criterion-unmet': {
    severity: 'blocker',
    fires: [
      [IN_CONFLICT, { 'conflictOfDuties.noOtherWay': false }],
      [IN_CONFLICT, { 'conflictOfDuties.consentSought': false }],
      [IN_CONFLICT, { 'conflictOfDuties.minimalBreach': false, 'consent.status': 'not-possible' }],
    ],
    silent: [
      [IN_CONFLICT],
      [IN_CONFLICT, { 'conflictOfDuties.consentSought': false, 'consent.status': 'not-possible' }],
      [IN_CONFLICT, { conflictOfDuties: null } as Changes],
      [WITH_CONSENT, { 'conflictOfDuties.noOtherWay': false }],
      [IN_CONFLICT, { 'conflictOfDuties.noOtherWay': false, 'discloser.confidentiality': 'none' }],
    ],
  },
  'conflict-criterion-unknown': {
    severity: 'question',
    fires: [
      [IN_CONFLICT, { 'conflictOfDuties.conscience': null }],
      [IN_CONFLICT, { conflictOfDuties: null } as Changes],
      [IN_CONFLICT, { conflictOfDuties: null, 'consent.status': 'not-possible' } as Changes],
    ],
    silent: [
      [IN_CONFLICT],
      [IN_CONFLICT, { 'conflictOfDuties.consentSought': null, 'consent.status': 'not-possible' }],
      [WITH_CONSENT],
    ],
  },
  'refusal-alone-is-no-conflict': {
    severity: 'note',
    fires: [[IN_CONFLICT], [IN_CONFLICT, { 'consent.status': 'withdrawn' }]],
    silent: [
      [IN_CONFLICT, { 'consent.status': 'not-possible' }],
      [INVOLVED, { 'consent.status': 'refused' }],
    ],
  },
  'collegial-consultation-advised': {
    severity: 'condition',
    fires: [
      [IN_CONFLICT, { collegialConsultation: null }],
      [IN_CONFLICT, { collegialConsultation: false }],
    ],
    silent: [[IN_CONFLICT], [WITH_CONSENT]],
  },

  'lawful-basis-missing': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'grounds.lawfulBasis': null }],
      [WITH_CONSENT, { 'grounds.lawfulBasis': null, 'data.form': null }],
      [ANONYMOUS, { 'data.anonymisedBy': 'discloser' }],
    ],
    silent: [[WITH_CONSENT, { ...ORAL, 'grounds.lawfulBasis': null }], [ANONYMOUS]],
  },
  'no-lawful-basis': {
    severity: 'blocker',
    fires: [[WITH_CONSENT, { 'grounds.lawfulBasis': 'none' }]],
    silent: [
      [WITH_CONSENT, { 'grounds.lawfulBasis': null }],
      [WITH_CONSENT, { ...ORAL, 'grounds.lawfulBasis': 'none' }],
    ],
  },
  'exception-missing': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'grounds.specialCategory': null }],
      [IN_CONFLICT, { 'discloser.confidentiality': 'none' }],
    ],
    silent: [[IN_CONFLICT], [WITH_CONSENT, { ...ORAL, 'grounds.specialCategory': null }]],
  },
  'no-exception': {
    severity: 'blocker',
    fires: [[WITH_CONSENT, { 'grounds.specialCategory': 'none' }]],
    silent: [
      [IN_CONFLICT, { 'grounds.specialCategory': 'none' }],
      [WITH_CONSENT, { ...ORAL, 'grounds.specialCategory': 'none' }],
    ],
  },
  'exception-unsettled-in-conflict': {
    severity: 'condition',
    fires: [[IN_CONFLICT], [IN_CONFLICT, { 'grounds.specialCategory': 'none' }]],
    silent: [
      [IN_CONFLICT, { 'grounds.specialCategory': 'c', 'client.reachable': false }],
      [IN_CONFLICT, ORAL],
      [IN_CONFLICT, { 'discloser.confidentiality': 'none' }],
      [WITH_CONSENT, { 'grounds.specialCategory': null }],
    ],
  },
  'public-task-not-yours': {
    severity: 'blocker',
    fires: [[WITH_CONSENT, { 'grounds.lawfulBasis': 'e' }]],
    silent: [[WITHOUT_SECRECY], [WITH_CONSENT, { 'grounds.lawfulBasis': 'e', 'discloser.kind': null }]],
  },
  'legitimate-interest-not-for-authority': {
    severity: 'blocker',
    fires: [[WITHOUT_SECRECY, { 'grounds.lawfulBasis': 'f' }]],
    silent: [[WITH_CONSENT, { 'grounds.lawfulBasis': 'f' }], [WITHOUT_SECRECY]],
  },
  'basis-provision-missing': {
    severity: 'question',
    fires: [
      [BY_LAW, { 'grounds.basisProvision': null }],
      [WITHOUT_SECRECY, { 'grounds.basisProvision': ' ' }],
    ],
    silent: [[BY_LAW], [WITH_CONSENT, { 'grounds.lawfulBasis': 'f' }]],
  },
  'exception-provision-missing': {
    severity: 'question',
    fires: [
      [BY_LAW, { 'grounds.exceptionProvision': null }],
      [WITH_CONSENT, { 'grounds.specialCategory': 'b' }],
      [WITH_CONSENT, { 'grounds.specialCategory': 'h' }],
      [WITH_CONSENT, { 'grounds.specialCategory': 'i' }],
      [WITH_CONSENT, { 'grounds.specialCategory': 'j' }],
    ],
    silent: [[BY_LAW], [WITH_CONSENT], [IN_CONFLICT, { 'grounds.specialCategory': 'c' }]],
  },
  'vital-interest-needs-inability': {
    severity: 'blocker',
    fires: [[IN_CONFLICT, { 'grounds.specialCategory': 'c' }]],
    silent: [
      [IN_CONFLICT, { 'grounds.specialCategory': 'c', 'client.competent': null }],
      [IN_CONFLICT, { 'grounds.specialCategory': 'c', 'client.competent': false }],
      [IN_CONFLICT, { 'grounds.specialCategory': 'c', 'client.reachable': null }],
      [IN_CONFLICT],
    ],
  },
  'ability-unknown': {
    severity: 'question',
    fires: [
      [IN_CONFLICT, { 'grounds.specialCategory': 'c', 'client.competent': null }],
      [IN_CONFLICT, { 'grounds.specialCategory': 'c', 'client.competent': null, 'client.reachable': null }],
    ],
    silent: [
      [IN_CONFLICT, { 'grounds.specialCategory': 'c', 'client.competent': null, 'client.reachable': false }],
      [IN_CONFLICT, { 'grounds.specialCategory': 'c' }],
      [IN_CONFLICT, { 'client.competent': null }],
    ],
  },

  'provision-not-in-catalogue': {
    severity: 'condition',
    fires: [
      [BY_LAW, { 'grounds.confidentialityProvision': 'Politiewet' }],
      [BY_LAW, { 'grounds.basisProvision': 'WFZ-2.6-6' }],
      [BY_LAW, { 'grounds.exceptionProvision': 'Wgs' }],
    ],
    silent: [
      [BY_LAW, { 'grounds.confidentialityProvision': ' wfz-2.6-6 ' }],
      [BY_LAW, { 'grounds.basisProvision': ' ' }],
      [WITH_CONSENT, { 'grounds.confidentialityProvision': 'Politiewet' }],
      [WITHOUT_SECRECY, { 'grounds.confidentialityProvision': 'Politiewet' }],
      [BY_LAW, { ...ORAL, 'grounds.basisProvision': 'Politiewet', 'grounds.exceptionProvision': 'Politiewet' }],
    ],
  },
  'wgs-is-no-confidentiality-ground': {
    severity: 'blocker',
    fires: [
      [BY_LAW, { 'grounds.confidentialityProvision': 'wgs-2.29' }],
      [
        BY_LAW,
        { 'grounds.confidentialityProvision': 'artikel 2.29 WGS', 'grounds.confidentiality': 'statutory-power' },
      ],
      [BY_LAW, { 'grounds.confidentialityProvision': 'de wgs.' }],
    ],
    silent: [
      [BY_LAW, { 'grounds.confidentialityProvision': 'de Wgsx' }],
      [BY_LAW, { 'grounds.basisProvision': 'wgs-2.29' }],
      [WITH_CONSENT, { 'grounds.confidentialityProvision': 'wgs-2.29' }],
    ],
  },
  'provision-does-not-cover-this': {
    severity: 'blocker',
    fires: [
      [BY_LAW, { 'grounds.confidentialityProvision': 'uavg-30-3', 'recipient.kind': null }],
      [BY_LAW, { 'grounds.basisProvision': 'uavg-30-3', 'recipient.kind': null }],
      [BY_LAW, { 'recipient.kind': 'municipality' }],
      [BY_LAW, { 'data.categories': ['identity', 'diagnosis'] }],
      [BY_LAW, { 'data.scope': 'partial-record' }],
      [BY_LAW, { 'discloser.forensicCare': false }],
      [BY_LAW, { 'grounds.confidentialityProvision': 'wgs-2.29' }],
    ],
    silent: [
      [WITHOUT_SECRECY, { 'discloser.forensicCare': false }],
      [BY_LAW],
      [BY_LAW, { 'recipient.kind': null }],
      [BY_LAW, { 'data.categories': null, 'data.scope': null }],
      [BY_LAW, { 'data.scope': 'factual-summary', 'data.categories': [] }],
      [BY_LAW, { 'discloser.forensicCare': null }],
      [
        WITH_CONSENT,
        {
          'grounds.confidentiality': 'statutory-power',
          'grounds.confidentialityProvision': 'wgs-2.29',
          'recipient.kind': 'care-and-safety-house',
        },
      ],
      [WITH_CONSENT, { 'grounds.confidentialityProvision': 'wfz-2.6-6' }],
    ],
  },
  'forensic-care-unknown': {
    severity: 'question',
    fires: [[BY_LAW, { 'discloser.forensicCare': null }]],
    silent: [[BY_LAW], [BY_LAW, { 'discloser.forensicCare': false }], [WITHOUT_SECRECY]],
  },

  'consent-status-unknown': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'consent.status': null }],
      [WITH_CONSENT, { consent: null } as Changes],
      [INVOLVED, { 'grounds.specialCategory': 'a' }],
      [ANONYMOUS, { 'data.anonymisedBy': 'discloser', 'grounds.lawfulBasis': 'a' }],
    ],
    silent: [[WITH_CONSENT], [INVOLVED], [INVOLVED, { ...ORAL, 'grounds.lawfulBasis': 'a' }]],
  },
  'consent-not-given': {
    severity: 'blocker',
    fires: [
      [WITH_CONSENT, { 'consent.status': 'refused' }],
      [WITH_CONSENT, { 'consent.status': 'not-asked' }],
      [WITH_CONSENT, { 'consent.status': 'not-possible' }],
    ],
    silent: [[WITH_CONSENT, { 'consent.status': 'withdrawn' }], [IN_CONFLICT], [WITH_CONSENT]],
  },
  'consent-withdrawn': {
    severity: 'blocker',
    fires: [[WITH_CONSENT, { 'consent.status': 'withdrawn' }]],
    silent: [
      [WITH_CONSENT, { 'consent.status': 'refused' }],
      [IN_CONFLICT, { 'consent.status': 'withdrawn' }],
    ],
  },
  'partial-consent': {
    severity: 'note',
    fires: [[WITH_CONSENT, { 'consent.status': 'partial' }]],
    silent: [[WITH_CONSENT], [IN_CONFLICT, { 'consent.status': 'partial' }]],
  },
  'consent-not-explicit': lacking({ 'consent.explicit': false }, { 'consent.explicit': null }),
  'consent-not-free': lacking({ 'consent.free': false }, { 'consent.free': null }),
  'consent-not-informed': lacking({ 'consent.informed': false }, { 'consent.informed': null }),
  'consent-not-specific': lacking({ 'consent.specific': false }, { 'consent.specific': null }),
  'consent-does-not-cover-recipient': lacking(
    { 'consent.coversRecipient': false },
    { 'consent.coversRecipient': null },
  ),
  'consent-does-not-cover-purpose': lacking({ 'consent.coversPurpose': false }, { 'consent.coversPurpose': null }),
  'consent-does-not-cover-data': lacking({ 'consent.coversData': false }, { 'consent.coversData': null }),
  'consent-quality-unknown': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'consent.givenBy': null }],
      [WITH_CONSENT, { 'consent.free': null }],
      [WITH_CONSENT, { 'consent.coversData': null, 'consent.status': 'partial' }],
    ],
    silent: [[WITH_CONSENT], [WITH_CONSENT, { 'consent.free': null, 'consent.status': 'refused' }]],
  },
  'consent-by-wrong-person': {
    severity: 'blocker',
    fires: [
      [WITH_CONSENT, { 'consent.givenBy': ['parent'] }],
      [WITH_CONSENT, { 'client.age': 11, 'client.competent': null }],
    ],
    silent: [
      [WITH_CONSENT, { 'consent.givenBy': ['parent', 'authorised-in-writing'] }],
      [WITH_CONSENT, { 'consent.givenBy': ['parent'], 'client.age': null }],
      [WITH_CONSENT, { 'consent.givenBy': ['parent'], 'client.competent': null }],
      [WITH_CONSENT, { 'consent.givenBy': null }],
      [WITH_CONSENT, { 'consent.givenBy': ['parent'], 'consent.status': 'refused' }],
    ],
  },
  'guardian-consent-under-16': {
    severity: 'condition',
    fires: [
      [WITH_CONSENT, { 'client.age': 12 }],
      [WITH_CONSENT, { 'client.age': 15, 'grounds.lawfulBasis': 'f' }],
      [WITH_CONSENT, { 'client.age': 15, 'consent.givenBy': ['sibling'] }],
    ],
    silent: [
      [WITH_CONSENT, { 'client.age': 11 }],
      [WITH_CONSENT, { 'client.age': 16 }],
      [WITH_CONSENT, { 'client.age': 13, 'client.competent': false }],
      [WITH_CONSENT, { 'client.age': 13, 'client.competent': null }],
      [WITH_CONSENT, { ...ORAL, 'client.age': 13 }],
      [WITH_CONSENT, { 'client.age': 13, 'grounds.lawfulBasis': 'f', 'grounds.specialCategory': 'none' }],
      [WITH_CONSENT, { 'client.age': 13, 'consent.givenBy': ['client', 'parent-or-guardian'] }],
      [WITH_CONSENT, { 'client.age': 13, 'consent.givenBy': null }],
      [WITH_CONSENT, { 'client.age': 13, 'consent.status': 'refused' }],
    ],
  },
  'representative-order': {
    severity: 'note',
    fires: [
      [WITH_CONSENT, { 'client.competent': false, 'consent.givenBy': ['sibling'] }],
      [WITH_CONSENT, { 'client.age': 18, 'client.competent': false }],
    ],
    silent: [
      [WITH_CONSENT],
      [WITH_CONSENT, { 'client.age': 17, 'client.competent': false }],
      [WITH_CONSENT, { 'client.competent': false, 'consent.givenBy': ['curator-or-mentor', 'sibling'] }],
      [WITH_CONSENT, { 'client.competent': false, 'consent.givenBy': null }],
      [WITH_CONSENT, { 'client.competent': null, 'consent.givenBy': ['sibling'] }],
    ],
  },
  'blanket-consent-is-no-consent': {
    severity: 'blocker',
    fires: [
      [WITH_CONSENT, { claims: ['blanket-consent'] }],
      [WITH_CONSENT, { claims: ['blanket-consent'], 'consent.status': null }],
      [WITH_CONSENT, { claims: ['blanket-consent'], consent: null } as Changes],
      [WITH_CONSENT, { claims: ['blanket-consent'], 'consent.status': 'refused' }],
    ],
    silent: [
      [INVOLVED, { claims: ['blanket-consent'] }],
      [WITH_CONSENT, { claims: ['covenant'] }],
    ],
  },

  'age-or-competence-unknown': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'client.age': null }],
      [WITH_CONSENT, { 'client.age': 12, 'client.competent': null }],
      [REPRESENTED, { 'client.age': null }],
      [REPRESENTED, { 'client.age': 13 }],
    ],
    silent: [
      [WITH_CONSENT, { 'client.age': 11, 'client.competent': null }],
      [WITH_CONSENT, { 'client.age': null, 'consent.status': 'refused' }],
      [INVOLVED, { 'client.age': null }],
      [REPRESENTED],
    ],
  },

  'recipient-basis-unconfirmed': {
    severity: 'condition',
    fires: [
      [WITH_CONSENT, { 'recipient.ownBasisConfirmed': null }],
      [INVOLVED, { 'recipient.ownBasisConfirmed': null }],
    ],
    silent: [
      [WITH_CONSENT, { 'recipient.ownBasisConfirmed': null, 'recipient.kind': 'family' }],
      [WITH_CONSENT, { 'recipient.ownBasisConfirmed': null, 'recipient.kind': 'informal-carer' }],
      [REPRESENTED],
      [WITH_CONSENT, { 'recipient.ownBasisConfirmed': null, 'recipient.kind': null }],
      [WITH_CONSENT, { ...ORAL, 'recipient.ownBasisConfirmed': null }],
      [ANONYMOUS, { 'recipient.ownBasisConfirmed': null, 'data.anonymisedBy': 'discloser' }],
    ],
  },
  'recipient-has-no-basis': {
    severity: 'blocker',
    fires: [[WITH_CONSENT, { 'recipient.ownBasisConfirmed': false }]],
    silent: [
      [WITH_CONSENT, { 'recipient.ownBasisConfirmed': null }],
      [WITH_CONSENT, { 'recipient.ownBasisConfirmed': false, 'recipient.kind': 'family' }],
      [WITH_CONSENT, { ...ORAL, 'recipient.ownBasisConfirmed': false }],
      [ANONYMOUS, { 'recipient.ownBasisConfirmed': false }],
    ],
  },
  'every-partner-needs-own-basis': {
    severity: 'note',
    fires: [[WITH_CONSENT, MEETING]],
    silent: [[WITH_CONSENT], [WITH_CONSENT, { ...MEETING, ...ORAL }], [ANONYMOUS, MEETING]],
  },
  'record-access-outside-care': {
    severity: 'blocker',
    fires: [[WITH_CONSENT, { 'data.form': 'system-access' }]],
    silent: [
      [WITH_CONSENT, { 'data.form': 'system-access', 'recipient.kind': 'other-caregiver' }],
      [WITH_CONSENT, { 'data.form': 'system-access', 'recipient.kind': null }],
      [ANONYMOUS, { 'data.form': 'system-access' }],
    ],
  },
  'exchange-system-needs-consent': {
    severity: 'blocker',
    fires: [
      [INVOLVED, { 'data.form': 'system-access', 'recipient.kind': 'other-caregiver' }],
      [WITHOUT_SECRECY, { 'data.form': 'system-access', 'recipient.kind': 'other-caregiver' }],
    ],
    silent: [
      [WITH_CONSENT, { 'data.form': 'system-access', 'recipient.kind': 'other-caregiver' }],
      [INVOLVED, { 'data.form': 'system-access' }],
      [INVOLVED, { 'recipient.kind': 'other-caregiver' }],
      [
        INVOLVED,
        { 'data.form': 'system-access', 'recipient.kind': 'other-caregiver', 'grounds.confidentiality': null },
      ],
    ],
  },

  'covenant-is-no-ground': {
    severity: 'note',
    fires: [
      [WITH_CONSENT, { claims: ['covenant'] }],
      [ANONYMOUS, { claims: ['covenant'] }],
    ],
    silent: [[WITH_CONSENT, { claims: [] }]],
  },
  'recipient-basis-is-not-yours': {
    severity: 'note',
    fires: [[WITH_CONSENT, { claims: ['recipient-has-basis'] }]],
    silent: [[WITH_CONSENT, { claims: ['covenant'] }]],
  },
  'recipient-task-is-no-ground': {
    severity: 'note',
    fires: [[WITH_CONSENT, { claims: ['recipient-statutory-task'] }]],
    silent: [[WITH_CONSENT, { claims: null }]],
  },

  'purpose-missing': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'purpose.description': null }],
      [WITH_CONSENT, { 'purpose.description': ' \n' }],
    ],
    silent: [[WITH_CONSENT], [ANONYMOUS, { 'purpose.description': null }]],
  },
  'more-than-necessary': {
    severity: 'blocker',
    fires: [[WITH_CONSENT, { 'data.necessary': false }]],
    silent: [
      [WITH_CONSENT, { 'data.necessary': null }],
      [ANONYMOUS, { 'data.necessary': false }],
    ],
  },
  'necessity-unmotivated': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { 'data.necessary': null }],
      [WITH_CONSENT, { 'data.necessityMotivation': '' }],
      [WITH_CONSENT, { 'data.necessityMotivation': null, 'data.necessary': false }],
    ],
    silent: [[WITH_CONSENT], [WITH_CONSENT, { 'data.necessary': false }], [ANONYMOUS]],
  },
  'full-record-rarely-necessary': {
    severity: 'condition',
    fires: [[WITH_CONSENT, { 'data.scope': 'full-record' }]],
    silent: [
      [WITH_CONSENT, { 'data.scope': 'partial-record' }],
      [ANONYMOUS, { 'data.scope': 'full-record' }],
    ],
  },
  'prefer-outside-information': {
    severity: 'condition',
    fires: [
      [IN_CONFLICT, { 'data.scope': 'answers-to-questions' }],
      [IN_CONFLICT, { 'data.categories': ['diagnosis'] }],
      [IN_CONFLICT, { 'data.categories': ['treatment'], 'data.scope': null }],
      [IN_CONFLICT, { 'data.categories': ['medication'] }],
      [IN_CONFLICT, { 'data.scope': 'full-record', 'data.categories': null }],
      [WITH_CONSENT, { 'grounds.confidentiality': 'none' }],
      [WITHOUT_SECRECY, { 'grounds.lawfulBasis': 'd' }],
    ],
    silent: [
      [IN_CONFLICT],
      [IN_CONFLICT, { 'data.scope': 'full-record', 'recipient.kind': 'other-caregiver' }],
      [IN_CONFLICT, { 'data.scope': 'full-record', 'recipient.kind': null }],
      [BY_LAW],
      [BY_LAW, { 'grounds.confidentiality': 'statutory-power' }],
      [WITHOUT_SECRECY],
      [WITH_CONSENT],
      [WITH_CONSENT, { 'grounds.confidentiality': null }],
      [INVOLVED, { 'recipient.kind': 'municipality' }],
    ],
  },
  'shell-partner-needs-less': {
    severity: 'condition',
    fires: [[WITH_CONSENT, { 'recipient.partner': 'shell', 'data.categories': ['medication'] }]],
    silent: [
      [WITH_CONSENT, { 'recipient.partner': 'shell' }],
      [WITH_CONSENT, { 'recipient.partner': 'core', 'data.categories': ['medication'] }],
      [ANONYMOUS, { 'recipient.partner': 'shell', 'data.categories': ['medication'] }],
    ],
  },
  'less-intrusive-means-available': {
    severity: 'blocker',
    fires: [
      [IN_CONFLICT, { lessIntrusiveMeans: true }],
      [BY_LAW, { lessIntrusiveMeans: true, 'grounds.confidentiality': 'statutory-power' }],
      [WITHOUT_SECRECY, { lessIntrusiveMeans: true }],
      [WITH_CONSENT, { lessIntrusiveMeans: true, 'grounds.confidentiality': 'none' }],
    ],
    silent: [
      [IN_CONFLICT, { lessIntrusiveMeans: null }],
      [IN_CONFLICT],
      [BY_LAW, { lessIntrusiveMeans: true }],
      [WITH_CONSENT, { lessIntrusiveMeans: true }],
      [INVOLVED, { lessIntrusiveMeans: true }],
      [WITHOUT_SECRECY, { lessIntrusiveMeans: true, 'grounds.lawfulBasis': 'c' }],
      [IN_CONFLICT, { lessIntrusiveMeans: true, 'grounds.confidentiality': null }],
    ],
  },
  'less-intrusive-means-unknown': {
    severity: 'question',
    fires: [
      [IN_CONFLICT, { lessIntrusiveMeans: null }],
      [WITHOUT_SECRECY, { lessIntrusiveMeans: null }],
    ],
    silent: [[IN_CONFLICT], [BY_LAW], [WITH_CONSENT], [INVOLVED], [REPRESENTED], [WITH_CONSENT, AVG_ONLY]],
  },

  'insecure-channel': {
    severity: 'blocker',
    fires: [
      [WITH_CONSENT, { secureChannel: false }],
      [WITH_CONSENT, { secureChannel: false, 'data.form': 'written' }],
      [INVOLVED, { secureChannel: false, 'data.form': 'system-access' }],
    ],
    silent: [
      [WITH_CONSENT, { secureChannel: null }],
      [WITH_CONSENT, { ...ORAL, secureChannel: false }],
      [WITH_CONSENT, { 'data.form': null, secureChannel: false }],
      [ANONYMOUS, { secureChannel: false }],
    ],
  },
  'channel-security-unknown': {
    severity: 'question',
    fires: [[WITH_CONSENT, { secureChannel: null }]],
    silent: [[WITH_CONSENT], [WITH_CONSENT, { ...ORAL, secureChannel: null }], [ANONYMOUS, { secureChannel: null }]],
  },
  'inform-client': {
    severity: 'condition',
    fires: [[WITH_CONSENT, { clientInformed: 'will-be' }]],
    silent: [[WITH_CONSENT], [ANONYMOUS, { clientInformed: 'will-be' }]],
  },
  'inform-client-afterwards': {
    severity: 'condition',
    fires: [[WITH_CONSENT, { clientInformed: 'no', notInformedReason: 'danger' }]],
    silent: [
      [WITH_CONSENT, { clientInformed: 'no', notInformedReason: ' ' }],
      [WITH_CONSENT, { notInformedReason: 'danger' }],
    ],
  },
  'reason-not-informed-missing': {
    severity: 'question',
    fires: [
      [WITH_CONSENT, { clientInformed: 'no' }],
      [WITH_CONSENT, { clientInformed: 'no', notInformedReason: '\t' }],
      [WITH_CONSENT, { clientInformed: null }],
      [WITH_CONSENT, { clientInformed: null, notInformedReason: 'danger' }],
    ],
    silent: [
      [WITH_CONSENT, { clientInformed: 'will-be' }],
      [WITH_CONSENT, { clientInformed: 'no', notInformedReason: 'danger' }],
      [ANONYMOUS, { clientInformed: null }],
    ],
  },
  'set-re-evaluation': {
    severity: 'condition',
    fires: [
      [IN_CONFLICT, { reEvaluateOn: null }],
      [IN_CONFLICT, { reEvaluateOn: ' ' }],
      [WITHOUT_SECRECY, { reEvaluateOn: null }],
      [BY_LAW, { 'grounds.confidentiality': 'statutory-power' }],
    ],
    silent: [[IN_CONFLICT], [BY_LAW], [WITH_CONSENT], [INVOLVED]],
  },
  'outreach-agreements-required': {
    severity: 'condition',
    fires: [
      [WITH_CONSENT, { 'recipient.kind': 'outreach-meeting' }],
      [WITH_CONSENT, { 'recipient.kind': 'outreach-meeting', writtenAgreements: false }],
    ],
    silent: [
      [WITH_CONSENT, { 'recipient.kind': 'outreach-meeting', writtenAgreements: true }],
      [WITH_CONSENT, { 'recipient.kind': 'outreach-team' }],
      [ANONYMOUS, { 'recipient.kind': 'outreach-meeting' }],
    ],
  },
  'written-agreements-advised': {
    severity: 'note',
    fires: [
      [WITH_CONSENT, { structural: true }],
      [WITH_CONSENT, { structural: true, writtenAgreements: false }],
    ],
    silent: [
      [WITH_CONSENT],
      [WITH_CONSENT, { structural: true, writtenAgreements: true }],
      [ANONYMOUS, { structural: true }],
    ],
  },
};

function lacking(absent: Changes, unknown: Changes): Row {
  return {
    severity: 'blocker',
    fires: [
      [WITH_CONSENT, absent],
      [WITH_CONSENT, { ...absent, 'consent.status': 'partial' }],
      [INVOLVED, { ...absent, 'consent.status': 'given', 'grounds.specialCategory': 'a' }],
    ],
    silent: [
      [WITH_CONSENT, unknown],
      [WITH_CONSENT, { ...absent, 'consent.status': 'refused' }],
      [INVOLVED, { ...absent, 'consent.status': 'given' }],
    ],
  };
}

const factsOf = ([facts, changes]: Example) => withChanges(facts, changes ?? {});
const findingOf = (code: FindingCode, example: Example) =>
  assess(factsOf(example)).findings.find((finding) => finding.code === code);

describe.each(FINDING_CODES)('%s', (code) => {
  const { severity, fires, silent } = TABLE[code];
  test('is said where it holds', () => {
    expect(fires.length).toBeGreaterThan(0);
    for (const example of fires)
      expect(findingOf(code, example), JSON.stringify(example[1])).toMatchObject({ severity });
  });
  test('is not said where it does not', () => {
    expect(silent.length).toBeGreaterThan(0);
    for (const example of silent) expect(findingOf(code, example), JSON.stringify(example[1])).toBeUndefined();
  });
});

test('every code has exactly one rule, in the order of the contract', () => {
  expect(RULE_FAMILIES.flatMap(({ rules }) => rules.map(({ code }) => code))).toEqual([...FINDING_CODES]);
});

test('the examples to depart from are what they say', () => {
  const conditions = (facts: Facts) => assess(facts).findings.filter(({ severity }) => severity !== 'note');
  for (const facts of [WITH_CONSENT, BY_LAW, INVOLVED, REPRESENTED, ANONYMOUS, WITHOUT_SECRECY]) {
    expect(conditions(facts)).toEqual([]);
  }
  expect(conditions(IN_CONFLICT).map(({ code }) => code)).toEqual(['exception-unsettled-in-conflict']);
});

test('a finding says which: criteria, lock, missing facts', () => {
  expect(findingOf('conflict-criterion-unmet', [IN_CONFLICT, { 'conflictOfDuties.noOtherWay': false }])).toMatchObject({
    criteria: ['noOtherWay'],
  });
  const facts = withChanges(BY_LAW, { 'recipient.kind': 'school', 'data.categories': ['diagnosis'] });
  const gaps = assess(facts).findings.filter(({ code }) => code === 'provision-does-not-cover-this');
  expect(gaps.map(({ layer }) => layer)).toEqual(['confidentiality', 'basis', 'exception']);
  expect(gaps[0]).toMatchObject({ provision: 'wfz-2.6-6', gaps: ['recipient', 'categories'] });
  expect(findingOf('consent-quality-unknown', [WITH_CONSENT, { 'consent.free': null }])).toMatchObject({
    missing: ['consent.free'],
  });
});
