import { CONSENT_QUALITIES, type ConsentGiver } from './facts.ts';
import type { Layer } from './findings.ts';
import { provisionById, provisionsFor } from './provisions.ts';
import type { Changes, TaskStep } from './steps.ts';
import type { Terms } from './terms.ts';
import { whoMayConsent } from './who-may-consent.ts';

/** The tasks that a route can hold: what has to happen first, and what must come of it. */

export const testAnonymity = task('test-anonymity', { 'data.reidentifiable': false });
export const anonymiseFurther = task('anonymise-further', { 'data.reidentifiable': false });
/** Figures that are anonymous without anyone working on them (2025 §2.5.1, the question before the checklist). */
export const findAnonymousSource = task('find-anonymous-source', { 'data.anonymisedBy': 'nobody' });
export const consultColleague = task('consult-colleague', { collegialConsultation: true });
export const informClient = task('inform-client', { clientInformed: 'yes' });
export const confirmRecipientBasis = task('confirm-recipient-basis', { 'recipient.ownBasisConfirmed': true });
export const makeAgreements = task('make-agreements', { writtenAgreements: true });
/** Leaves the facts as they are: what the officer will say is not known. */
export const askPrivacyOfficer = task('ask-privacy-officer', {});

/** One partner at a time instead of the whole table; a new recipient, whose basis is still to be asked. */
const talkWithOnePartner = task('talk-with-one-partner', {
  'recipient.kind': 'other',
  'recipient.ownBasisConfirmed': null,
  lessIntrusiveMeans: false,
});
const useLessIntrusiveMeans = task('use-less-intrusive-means', { lessIntrusiveMeans: false });

/** What intrudes less is done instead of this (2014 uitgangspunt 7). */
export function intrudeLess({ meeting }: Terms): TaskStep {
  return meeting ? talkWithOnePartner : useLessIntrusiveMeans;
}

/** Explicit, free, informed, specific consent for this recipient, purpose and data, of whoever may give it. */
export function askConsent(terms: Terms): TaskStep {
  const whom = consentersFor(terms);
  const parentsOnly = whom.length === 1 && whom[0] === 'parent-or-guardian';
  return {
    ...task(whom.includes('client') ? 'ask-consent' : parentsOnly ? 'let-parents-decide' : 'ask-representative', {
      'consent.status': 'given',
      'consent.givenBy': [...whom],
      ...Object.fromEntries(CONSENT_QUALITIES.map((quality) => [`consent.${quality}`, true])),
      'grounds.confidentiality': 'consent',
      'grounds.lawfulBasis': 'a',
      'grounds.specialCategory': 'a',
    }),
    whom,
    ...(terms.consentRefused && { again: true }),
  };
}

/** The parents' signature beside that of the child of 12 to 15 (2025 deel IV). */
export function askParentsToo({ consent }: Terms): TaskStep {
  return {
    ...task('ask-parents-too', { 'consent.givenBy': [...(consent.givenBy ?? []), 'parent-or-guardian'] }),
    whom: ['parent-or-guardian'],
  };
}

/**
 * Whose consent to ask: the most fitting by the table, with the parents of a child of 12 to 15. Where the age is not
 * known, an adult's.
 */
export function consentersFor({ client: { age, competent } }: Terms): ConsentGiver[] {
  const supposed = whoMayConsent(age ?? 18, competent ?? true) ?? [];
  const first = supposed.slice(0, 1);
  return first[0] === 'client' && age !== null && age < 16 ? [...first, 'parent-or-guardian'] : first;
}

const WVGGZ = 'wvggz';

/** Compulsory care is another way (2025 voorbeeld 4); its procedure brings a duty of its own (2021). */
export function startWvggz({ recipient }: Terms): TaskStep {
  const recipients = provisionById(WVGGZ)?.recipients ?? [];
  const served = recipient.kind !== null && recipients.includes(recipient.kind);
  return task('start-wvggz', {
    'grounds.confidentiality': 'statutory-duty',
    'grounds.lawfulBasis': 'c',
    'grounds.specialCategory': 'g',
    'grounds.confidentialityProvision': WVGGZ,
    'grounds.basisProvision': WVGGZ,
    'grounds.exceptionProvision': WVGGZ,
    ...(!served && { 'recipient.kind': 'public-prosecutor', 'recipient.ownBasisConfirmed': null }),
  });
}

const PROVISION_KEY = {
  confidentiality: 'grounds.confidentialityProvision',
  basis: 'grounds.basisProvision',
  exception: 'grounds.exceptionProvision',
} as const satisfies Record<Layer, keyof Changes>;

/**
 * Find out which provision of law it is. The catalogue's candidates are named; that one of them holds is for the
 * clinician to establish. `null` where the catalogue has none: then there is no law to be expected.
 */
export function findProvision({ recipient, discloser }: Terms, layer: Layer): TaskStep | null {
  const candidates = provisionsFor(recipient.kind, layer, discloser.forensicCare).map(({ id }) => id);
  const [first] = candidates;
  return first === undefined
    ? null
    : { ...task('find-provision', { [PROVISION_KEY[layer]]: first }), layer, candidates };
}

function task(what: TaskStep['what'], provided: Changes): TaskStep {
  return { kind: 'task', what, provided };
}
