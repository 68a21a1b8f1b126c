import type { Organization, Patient, Practitioner, Reference, RelatedPerson } from '@medplum/fhirtypes';
import { PRIVATE_PERSONS } from '../../assessment/facts.ts';
import type { RecipientAccount } from '../../disclosure/entry.ts';
import { fhirText, present } from './clean.ts';
import type { Subject } from './context.ts';

/**
 * Who is who, as references by name and number: no server holds these people, and a log is no register of persons.
 * The number is the EPD's own, so the EPD is its system; whether it is a BSN is not known and not claimed.
 */
export function patientOf({ entry, words }: Subject): Reference<Patient> {
  const { client, epd } = entry;
  const number = fhirText(client.number);
  return present<Reference<Patient>>({
    type: 'Patient',
    identifier: number === null ? null : present({ system: fhirUri(epd?.origin), value: number }),
    display: fhirText(client.name) ?? words.aClient,
  });
}

export function clinicianOf({ entry, words }: Subject): Reference<Practitioner> {
  const { name } = entry.discloser;
  return { type: 'Practitioner', display: fhirText(name) ?? words.someone };
}

/** The organisation that the clinician told for; null where neither entry nor policy names one. */
export function organisationOf({ entry, context }: Subject): Reference<Organization> | null {
  const name = fhirText(entry.discloser.organisation) ?? fhirText(context.organisation);
  return name === null ? null : { type: 'Organization', display: name };
}

export function recipientOf({ texts }: Subject, row: RecipientAccount): Reference<Organization | RelatedPerson> {
  const [organisation, person] = [fhirText(row.organisation), fhirText(row.person)];
  const kind = row.facts.recipient?.kind ?? null;
  const named = organisation !== null && person !== null ? `${organisation} (${person})` : (organisation ?? person);
  const display = named ?? texts.terms.recipientKind[kind ?? 'other'].label;
  const priv = PRIVATE_PERSONS.some((one) => one === kind);
  return priv ? { type: 'RelatedPerson', display } : { type: 'Organization', display };
}

const fhirUri = (uri: string | null | undefined): string | null =>
  uri != null && /^[a-z][a-z\d+.-]*:\S+$/i.test(uri) ? uri : null;
