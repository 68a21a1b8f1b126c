import type { CodeableConcept, Consent } from '@medplum/fhirtypes';
import { termsOf } from '../../assessment/terms.ts';
import type { RecipientAccount } from '../../disclosure/entry.ts';
import { lastOf } from '../history.ts';
import { consentersOf } from './agents.ts';
import { auditEventId } from './audit-event.ts';
import { present } from './clean.ts';
import { type Subject, type Told, toldTo } from './context.ts';
import { referenceTo, resourceId } from './ids.ts';
import { metaOf } from './meta.ts';
import { OWN_TERMS, SYSTEMS } from './own-terms.ts';
import { organisationOf, patientOf, recipientOf } from './people.ts';
import { PURPOSE_DISPLAY, purposesOf } from './purposes.ts';

/** One consent for each recipient who was told on consent; none where the ground is another, or where nobody answered. */
export function consentsOf(subject: Subject): Consent[] {
  if (subject.entry.decision === 'withheld') return [];
  return toldTo(subject).flatMap((told) => {
    const status = statusOf(subject, told.row);
    return status === null ? [] : [consentOf(subject, told, status)];
  });
}

/** Withdrawn afterwards counts; what left before stays lawful, and the event that it points to stays. */
function statusOf({ history }: Subject, { facts }: RecipientAccount): Consent['status'] | null {
  const { onConsent, consent } = termsOf(facts);
  if (!onConsent) return null;
  if (consent.status === 'refused') return 'rejected';
  if (consent.status === 'withdrawn') return 'inactive';
  if (consent.status !== 'given' && consent.status !== 'partial') return null;
  return lastOf(history.events, 'consent-withdrawn') === undefined ? 'active' : 'inactive';
}

function consentOf(subject: Subject, { row, place }: Told, status: Consent['status']): Consent {
  const id = resourceId(subject, 'Consent', place);
  const organisation = organisationOf(subject);
  const withdrawn = lastOf(subject.history.events, 'consent-withdrawn');
  return present<Consent>({
    resourceType: 'Consent',
    id,
    meta: metaOf(subject, id, [row.assessment.ruleSet]),
    language: subject.language,
    status,
    scope: concept(SYSTEMS.consentScope, 'patient-privacy', 'Privacy Consent'),
    category: [concept(SYSTEMS.loinc, '64292-6', 'Release of information consent')],
    patient: patientOf(subject),
    dateTime: row.details.consent?.on,
    performer: consentersOf(subject, row),
    organization: organisation === null ? null : [organisation],
    policyRule: concept(OWN_TERMS.confidentialityGround, 'consent', subject.texts.grounds.consent.label),
    provision: present<NonNullable<Consent['provision']>>({
      type: status === 'rejected' ? 'deny' : 'permit',
      period: withdrawn === undefined ? null : { end: withdrawn.on },
      actor: [
        {
          role: concept(SYSTEMS.participation, 'IRCP', 'information recipient'),
          reference: recipientOf(subject, row),
        },
      ],
      action: [concept(SYSTEMS.consentAction, 'disclose', 'Disclose')],
      purpose: purposesOf(row, subject.entry.urgency).map((code) => ({
        system: SYSTEMS.actReason,
        code,
        display: PURPOSE_DISPLAY[code],
      })),
      data: [{ meaning: 'related', reference: referenceTo('AuditEvent', auditEventId(subject, place)) }],
    }),
  });
}

const concept = (system: string, code: string, display: string): CodeableConcept => ({
  coding: [{ system, code, display }],
});
