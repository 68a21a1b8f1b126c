import type { AuditEvent, CodeableConcept } from '@medplum/fhirtypes';
import type { RecipientAccount } from '../../disclosure/entry.ts';
import type { History } from '../history.ts';
import {
  authorizerAgent,
  clinicianAgent,
  custodianAgent,
  intendedAgent,
  observerOf,
  recipientAgent,
  sourceAgent,
} from './agents.ts';
import { fhirText, present } from './clean.ts';
import { type FhirContext, type Subject, subjectOf, type Told, toldTo } from './context.ts';
import { dataEntity, leftEntities, logEntity, patientEntity } from './entities.ts';
import { resourceId } from './ids.ts';
import { metaOf } from './meta.ts';
import { outcomeFor, withheldOutcome } from './outcome.ts';
import { OWN_TERMS, PRIVACY_DISCLOSURE_SOURCE, SYSTEMS } from './own-terms.ts';
import { PURPOSE_DISPLAY, purposesOf } from './purposes.ts';

/**
 * The audit events of one disclosure: one for each recipient of what was released, after IHE BALP
 * PrivacyDisclosure.Source; one in all, of a kind of its own, for what was withheld.
 */
export function auditEventsFor(history: History, context: FhirContext): AuditEvent[] {
  return auditEventsOf(subjectOf(history, context));
}

export function auditEventsOf(subject: Subject): AuditEvent[] {
  if (subject.entry.decision === 'withheld') return [withheldEvent(subject)];
  return toldTo(subject).map((told) => disclosureEvent(subject, told));
}

/** The event that tells of one recipient; of what was withheld there is one for all. */
export const auditEventId = (subject: Subject, place: number): string =>
  resourceId(subject, 'AuditEvent', subject.entry.decision === 'withheld' ? null : place);

function disclosureEvent(subject: Subject, told: Told): AuditEvent {
  const { row, place } = told;
  const id = auditEventId(subject, place);
  return present<AuditEvent>({
    ...base(subject, id, [row], PRIVACY_DISCLOSURE_SOURCE),
    type: { system: SYSTEMS.dcm, code: '110106', display: 'Export' },
    subtype: [{ system: SYSTEMS.lifecycle, code: 'disclose', display: 'Disclose Record Lifecycle Event' }],
    action: 'R',
    ...outcomeFor(subject, told),
    purposeOfEvent: purposeOf(subject, row),
    agent: [
      sourceAgent(subject),
      recipientAgent(subject, row),
      clinicianAgent(subject, row),
      ...custodianAgent(subject),
      ...authorizerAgent(subject, row),
    ],
    entity: [
      patientEntity(subject),
      dataEntity(subject, row),
      ...leftEntities(subject),
      logEntity(subject, row.assessment.ruleSet),
    ],
  });
}

/**
 * Nothing was disclosed, so nothing in this event may be read as if it were: no Export, no lifecycle event, nobody in
 * the role of a receiver. `action` E: a decision was carried out, no record was read.
 */
function withheldEvent(subject: Subject): AuditEvent {
  const { recipients } = subject.entry;
  const id = auditEventId(subject, 0);
  const [first] = recipients;
  return present<AuditEvent>({
    ...base(subject, id, recipients),
    type: { system: OWN_TERMS.auditEventType, code: 'withheld', display: 'Disclosure withheld' },
    action: 'E',
    ...withheldOutcome(subject),
    agent: [
      clinicianAgent(subject, null),
      ...recipients.map((row) => intendedAgent(subject, row)),
      ...custodianAgent(subject),
    ],
    entity: [
      patientEntity(subject),
      ...recipients.map((row) => dataEntity(subject, row)),
      logEntity(subject, first?.assessment.ruleSet ?? null),
    ],
  });
}

function base(
  subject: Subject,
  id: string,
  rows: readonly RecipientAccount[],
  profile?: string,
): Pick<AuditEvent, 'resourceType' | 'id' | 'meta' | 'language' | 'recorded' | 'source'> {
  const { entry, context, language } = subject;
  const ruleSets = rows.map(({ assessment }) => assessment.ruleSet);
  return {
    resourceType: 'AuditEvent',
    id,
    meta: metaOf(subject, id, ruleSets, profile),
    language,
    recorded: entry.at,
    source: present<AuditEvent['source']>({
      site: fhirText(entry.discloser.organisation) ?? fhirText(context.organisation),
      observer: observerOf(subject),
      type: [{ system: SYSTEMS.sourceType, code: '1', display: 'User Device' }],
    }),
  };
}

/** The codes that fit, each with her own words for it; her words alone where none fits. */
function purposeOf({ entry }: Subject, row: RecipientAccount): CodeableConcept[] {
  const text = fhirText(row.facts.purpose?.description);
  const codes = purposesOf(row, entry.urgency);
  if (codes.length === 0) return text === null ? [] : [{ text }];
  return codes.map((code) =>
    present<CodeableConcept>({
      coding: [{ system: SYSTEMS.actReason, code, display: PURPOSE_DISPLAY[code] }],
      text,
    }),
  );
}
