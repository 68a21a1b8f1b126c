import type { DocumentReference } from '@medplum/fhirtypes';
import { sha1 } from '@noble/hashes/legacy.js';
import { noteFor } from '../note.ts';
import { auditEventId } from './audit-event.ts';
import { base64Of } from './base64.ts';
import { present } from './clean.ts';
import { type Subject, toldTo } from './context.ts';
import { referenceTo, resourceId, urnOf } from './ids.ts';
import { metaOf } from './meta.ts';
import { SYSTEMS } from './own-terms.ts';
import { clinicianOf, organisationOf, patientOf } from './people.ts';

const encoder = new TextEncoder();

/**
 * The dossier note as a document, with its text, size, and hash. R4 asks for SHA-1 there: it shows that the text came
 * over whole; that it was not changed is for the log to prove.
 */
export function noteDocumentOf(subject: Subject): DocumentReference {
  const { history, entry, context, language, words } = subject;
  const id = resourceId(subject, 'DocumentReference', null);
  const bytes = encoder.encode(noteOf(subject));
  const organisation = organisationOf(subject);
  const events = entry.decision === 'withheld' ? [0] : toldTo(subject).map(({ place }) => place);
  return present<DocumentReference>({
    resourceType: 'DocumentReference',
    id,
    meta: metaOf(
      subject,
      id,
      entry.recipients.map(({ assessment }) => assessment.ruleSet),
    ),
    language,
    masterIdentifier: { system: SYSTEMS.uri, value: urnOf(id) },
    status: 'current',
    type: { text: words.note },
    subject: patientOf(subject),
    date: (history.events.at(-1)?.entry ?? entry).at,
    author: [clinicianOf(subject)],
    custodian: organisation,
    description: words.noteOf(entry.number),
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          language,
          data: base64Of(bytes),
          size: bytes.length,
          hash: base64Of(sha1(bytes)),
          title: words.noteOf(entry.number),
          creation: context.now.toISOString(),
        },
      },
    ],
    context: { related: events.map((place) => referenceTo('AuditEvent', auditEventId(subject, place))) },
  });
}

function noteOf({ history, context, language }: Subject): string {
  const { disclosure, index, events } = history;
  return noteFor(
    disclosure,
    {
      index,
      events: events.map(({ entry }) => entry),
      ...(context.timeZone === undefined ? {} : { timeZone: context.timeZone }),
    },
    language,
  );
}
