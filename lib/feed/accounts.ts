import type { AuditEvent } from '@medplum/fhirtypes';
import type { Disclosure, DisclosureEvent } from '../disclosure/entry.ts';
import { auditEventsFor } from '../export/fhir/audit-event.ts';
import type { FhirContext } from '../export/fhir/context.ts';
import { type Numbered, outcomeOf } from '../export/history.ts';

/**
 * What is told of one entry. A disclosure: what was said when it was decided, whatever was completed since. An account
 * completed afterwards: the whole of it, under ids of its own. So every entry gives the same ids, whenever it is queued.
 */
export interface Account {
  readonly index: number;
  readonly disclosure: Disclosure;
  readonly events: readonly Numbered<DisclosureEvent>[];
}

/** @param completedBy id of the event that completed it; null for the disclosure itself. */
export function eventsOf(
  { index, disclosure, events }: Account,
  completedBy: string | null,
  context: FhirContext,
): AuditEvent[] {
  const heard = events.filter(({ entry }) => entry.type !== 'completed-afterwards' || entry.id === completedBy);
  return auditEventsFor({ index, disclosure, events: heard }, context);
}

/**
 * Is it known what became of the action: then it is told at once. Otherwise it waits a little, since a repository takes
 * an event once, and what it then says of the outcome stays.
 * @returns when it is told at the latest, in milliseconds.
 */
export function toldAt({ index, disclosure, events }: Account, now: Date, graceMs: number): number {
  if (outcomeOf({ index, disclosure, events }, now) !== 'under-way') return 0;
  const at = Date.parse(disclosure.at);
  return at > now.getTime() ? 0 : at + graceMs; // in the future: the clock was put back
}
