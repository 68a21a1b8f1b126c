import type { AuditEventAgent, CodeableConcept, Device, Patient, Reference, RelatedPerson } from '@medplum/fhirtypes';
import { termsOf } from '../../assessment/terms.ts';
import type { RecipientAccount } from '../../disclosure/entry.ts';
import { fhirText, present } from './clean.ts';
import type { Subject } from './context.ts';
import { placeOf, recipientNetwork, sourceNetwork } from './network.ts';
import { OWN_TERMS, SYSTEMS } from './own-terms.ts';
import { clinicianOf, organisationOf, patientOf, recipientOf } from './people.ts';
import { policiesOf } from './policies.ts';

const roleOf = (system: string, code: string, display: string): CodeableConcept => ({
  coding: [{ system, code, display }],
});

const SOURCE = roleOf(SYSTEMS.dcm, '110153', 'Source Role ID');
const RECIPIENT = roleOf(SYSTEMS.dcm, '110152', 'Destination Role ID');
const USER = roleOf(SYSTEMS.securityRole, 'humanuser', 'human user');
const CUSTODIAN = roleOf(SYSTEMS.snomed, '159541003', 'Record keeping/library clerk');
const AUTHORIZER = roleOf(SYSTEMS.snomed, '429577009', 'Patient Advocate');
const INTENDED = roleOf(OWN_TERMS.agentType, 'intended-recipient', 'Intended recipient, got nothing');
const PAPER = { system: SYSTEMS.dcm, code: '110038', display: 'Paper Document' };

/** The installation that saw and recorded it: the source of the data, and the one that reports. */
export const observerOf = ({ entry, context }: Subject): Reference<Device> => ({
  type: 'Device',
  identifier: { system: OWN_TERMS.log, value: context.checkpoint.log },
  display: `Deelwijzer ${fhirText(entry.software.version) ?? ''}`.trim(),
});

export const sourceAgent = (subject: Subject): AuditEventAgent => ({
  type: SOURCE,
  who: observerOf(subject),
  requestor: false,
  network: sourceNetwork(subject.entry, subject.context.checkpoint.log),
});

export const recipientAgent = (subject: Subject, row: RecipientAccount): AuditEventAgent =>
  present<AuditEventAgent>({
    ...toWhom(subject, row),
    type: RECIPIENT,
    media: row.channel === 'paper' || row.channel === 'print' ? PAPER : null,
    network: recipientNetwork(row, subject.entry),
  });

/** Of what was withheld: not the role that says that somebody received something. */
export const intendedAgent = (subject: Subject, row: RecipientAccount): AuditEventAgent => ({
  ...toWhom(subject, row),
  type: INTENDED,
});

function toWhom(subject: Subject, row: RecipientAccount): Omit<AuditEventAgent, 'type'> {
  const place = placeOf(row);
  return present<Omit<AuditEventAgent, 'type'>>({
    who: recipientOf(subject, row),
    name: fhirText(row.person),
    requestor: false,
    location: place === null ? null : { type: 'Location', display: place },
  });
}

/** The clinician: the user whose decision it was, on the legal bases that she gave. */
export function clinicianAgent(subject: Subject, bases: RecipientAccount | null): AuditEventAgent {
  const { discloser } = subject.entry;
  const role = fhirText(discloser.function);
  return present<AuditEventAgent>({
    type: USER,
    role: role === null ? null : [{ text: role }],
    who: clinicianOf(subject),
    name: fhirText(discloser.name),
    requestor: true,
    policy: bases === null ? null : policiesOf(bases),
  });
}

/** The organisation that answers for the record; R4 has no better place for who is responsible. */
export function custodianAgent(subject: Subject): AuditEventAgent[] {
  const who = organisationOf(subject);
  return who === null ? [] : [{ type: CUSTODIAN, who, requestor: false }];
}

/** Who said yes, where it rests on consent that was given. */
export function authorizerAgent(subject: Subject, row: RecipientAccount): AuditEventAgent[] {
  const { onConsent, consentGiven } = termsOf(row.facts);
  const [who] = onConsent && consentGiven ? consentersOf(subject, row) : [];
  return who === undefined ? [] : [{ type: AUTHORIZER, who, requestor: false }];
}

/** Everyone who gave the consent: the client, or in what capacity another did. */
export function consentersOf(subject: Subject, row: RecipientAccount): Reference<Patient | RelatedPerson>[] {
  const byName = fhirText(row.details.consent?.byName);
  return (row.facts.consent?.givenBy ?? []).map((giver) => {
    if (giver === 'client') return patientOf(subject);
    const capacity = subject.texts.terms.consentGiver[giver].label;
    return { type: 'RelatedPerson', display: byName === null ? capacity : `${byName} (${capacity})` };
  });
}
