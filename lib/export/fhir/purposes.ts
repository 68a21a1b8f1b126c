import { INSIDE_CARE, type RecipientKind } from '../../assessment/facts.ts';
import { termsOf } from '../../assessment/terms.ts';
import type { Disclosure, RecipientAccount } from '../../disclosure/entry.ts';

/** Codes of v3-ActReason under PurposeOfUse that some disclosure of ours can mean. */
export type Purpose = 'TREAT' | 'COC' | 'CAREMGT' | 'HLEGAL' | 'THREAT' | 'PUBHLTH' | 'HPAYMT' | 'FAMRQT' | 'BTG';

/** As HL7 displays them. */
export const PURPOSE_DISPLAY: Readonly<Record<Purpose, string>> = {
  TREAT: 'treatment',
  COC: 'coordination of care',
  CAREMGT: 'care management',
  HLEGAL: 'legal',
  THREAT: 'threat',
  PUBHLTH: 'public health',
  HPAYMT: 'healthcare payment',
  FAMRQT: 'family requested',
  BTG: 'break the glass',
};

/** What the law that is leaned on is for says more than who receives. */
const BY_PROVISION: Readonly<Record<string, Purpose>> = {
  'wpg-melding': 'PUBHLTH', // reporting of notifiable diseases is the very example in the definition
  'jeugdwet-beleid': 'CAREMGT', // policy information: quality and management, not this client's care
  'wmo-2015-beleid': 'CAREMGT',
  'participatiewet-beleid': 'CAREMGT',
  'meldrecht-veilig-thuis': 'THREAT', // prevents injury to who may be the target of violence
  wvggz: 'HLEGAL', // a measure that ends before the court
  'wfz-2.6-6': 'HLEGAL', // the carrying out of a sentence
};

/**
 * By who receives. Left out, because no code says it: `school`, `employer`, `housing-corporation`, `other` (no purpose
 * of use in health care), `police` (only threat or a provision makes it one), `representative` (informed by right, not
 * at anyone's request), `researcher` (HRESCH would fit, but is not in the contract).
 */
const BY_RECIPIENT: Readonly<Partial<Record<RecipientKind, Purpose>>> = {
  'directly-involved-caregiver': 'TREAT', // carries out the same treatment
  'other-caregiver': 'COC', // care by another, to be tuned to this one
  municipality: 'COC', // support that has to fit the care
  'municipal-outreach-desk': 'COC',
  'outreach-team': 'COC',
  'outreach-meeting': 'COC',
  'case-meeting': 'COC',
  'care-and-safety-house': 'COC',
  'informal-carer': 'COC', // helps in daily life beside the treatment
  'public-prosecutor': 'HLEGAL',
  court: 'HLEGAL',
  'probation-service': 'HLEGAL',
  'safe-home': 'THREAT',
  insurer: 'HPAYMT',
};

/**
 * The purposes of use of one disclosure, none where no code fits. Nothing in an entry says that the client herself asked
 * for it, so PATRQT is never claimed.
 */
export function purposesOf({ facts }: RecipientAccount, urgency: Disclosure['urgency']): Purpose[] {
  const { inConflict, onConsent, consentGiven, grounds, recipient } = termsOf(facts);
  const inEmergency = urgency === 'emergency' && INSIDE_CARE.some((kind) => kind === recipient.kind);
  const provision = [grounds.confidentialityProvision, grounds.basisProvision]
    .map((id) => (id === null ? undefined : BY_PROVISION[id.trim()]))
    .find((purpose) => purpose !== undefined);
  const leading = inConflict
    ? 'THREAT' // serious harm that only telling can avert
    : (provision ??
      (recipient.kind === 'family' && onConsent && consentGiven
        ? 'FAMRQT' // a family member whom the client allowed to hear it
        : recipient.kind === null
          ? undefined
          : BY_RECIPIENT[recipient.kind]));
  // Care that could not wait for the whole account: an override, beside the purpose itself.
  return [...(leading === undefined ? [] : [leading]), ...(inEmergency ? (['BTG'] as const) : [])];
}
