import type { AuditEvent, Bundle, BundleEntry, Consent, DocumentReference } from '@medplum/fhirtypes';
import type { History } from '../history.ts';
import { auditEventsFor, auditEventsOf } from './audit-event.ts';
import { consentsOf } from './consent.ts';
import { type FhirContext, subjectOf } from './context.ts';
import { urnOf } from './ids.ts';
import { onlyOnce } from './meta.ts';
import { noteDocumentOf } from './note-document.ts';
import { OWN_TERMS } from './own-terms.ts';

/** Everything that FHIR has a place for: what was told, the consent that it rests on, and the note about it. */
export function resourcesOf(history: History, context: FhirContext): (AuditEvent | Consent | DocumentReference)[] {
  const subject = subjectOf(history, context);
  return [...auditEventsOf(subject), ...consentsOf(subject), noteDocumentOf(subject)];
}

/** A Bundle of type collection for a file, a disclosure at a time: text in pieces, together one JSON document. */
export function* fhirBundleOf(histories: Iterable<History>, context: FhirContext): Generator<string, void> {
  yield* bundleText('collection', histories, context, (history) =>
    resourcesOf(history, context).map((resource) => ({ fullUrl: urnOf(resource.id ?? ''), resource })),
  );
}

/**
 * A Bundle of type batch for an audit repository (RESTful ATNA, ITI-20). Each event is created only where that server
 * does not have it yet, so that a batch whose answer was lost can be sent again.
 */
export function* fhirBatchOf(histories: Iterable<History>, context: FhirContext): Generator<string, void> {
  yield* bundleText('batch', histories, context, (history) => auditEventsFor(history, context).map(batchEntry));
}

/** One entry of a batch; for a single POST the same `ifNoneExist` goes into the header If-None-Exist. */
export function batchEntry(resource: AuditEvent): BundleEntry<AuditEvent> {
  const id = resource.id ?? '';
  return {
    fullUrl: urnOf(id),
    resource,
    request: { method: 'POST', url: 'AuditEvent', ifNoneExist: onlyOnce(id) },
  };
}

function* bundleText(
  type: Bundle['type'],
  histories: Iterable<History>,
  { checkpoint: { log, size, root }, now }: FhirContext,
  entriesOf: (history: History) => BundleEntry[],
): Generator<string, void> {
  const head: Bundle = {
    resourceType: 'Bundle',
    meta: { tag: [{ system: OWN_TERMS.checkpoint, code: `${log}:${size}:${root}` }] },
    type,
    timestamp: now.toISOString(),
  };
  yield JSON.stringify(head).slice(0, -1);
  let first = true;
  for (const history of histories) {
    const texts = entriesOf(history).map((entry) => JSON.stringify(entry));
    if (texts.length === 0) continue;
    // R4 has no empty lists: a bundle of nothing has no `entry` at all.
    yield `${first ? ',"entry":[' : ','}\n${texts.join(',\n')}`;
    first = false;
  }
  yield first ? '}\n' : '\n]}\n';
}
