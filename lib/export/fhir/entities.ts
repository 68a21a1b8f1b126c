import type { AuditEventEntity, AuditEventEntityDetail, Coding } from '@medplum/fhirtypes';
import type { RecipientAccount } from '../../disclosure/entry.ts';
import { fhirText, present } from './clean.ts';
import type { Subject } from './context.ts';
import { SYSTEMS } from './own-terms.ts';
import { patientOf } from './people.ts';

const coding = (system: string, code: string, display: string): Coding => ({ system, code, display });

const PERSON = coding(SYSTEMS.entityType, '1', 'Person');
const SYSTEM_OBJECT = coding(SYSTEMS.entityType, '2', 'System Object');
const PATIENT = coding(SYSTEMS.objectRole, '1', 'Patient');
const REPORT = coding(SYSTEMS.objectRole, '3', 'Report');
const REPOSITORY = coding(SYSTEMS.objectRole, '17', 'Data Repository');
const DISCLOSED = coding(SYSTEMS.dataLifecycle, '11', 'Disclosure');

export const patientEntity = (subject: Subject): AuditEventEntity => ({
  what: patientOf(subject),
  type: PERSON,
  role: PATIENT,
});

/**
 * What was approved, in kind and never in content. Of the salted digest only the value: with the salt, which stays in
 * the log, a short answer could be guessed.
 */
export function dataEntity(subject: Subject, { facts }: RecipientAccount): AuditEventEntity {
  const { terms } = subject.texts;
  const { scope, categories, identifiability } = facts.data ?? {};
  const { parts, digest, payloadComplete } = subject.entry.action;
  const kinds = (categories ?? []).map((category) => terms.category[category].label);
  const name = [scope == null ? null : terms.scope[scope].label, ...kinds].filter(Boolean).join(', ');
  const approved = parts
    .map(({ name: part, bytes }) => (bytes === null ? part : `${part} (${bytes} bytes)`))
    .join('\n');
  return dataOf(subject, name, [
    ['scope', scope],
    ['categories', categories?.join(' ')],
    ['identifiability', identifiability],
    ['approved-parts', approved],
    ['approved-complete', String(payloadComplete)],
    ['approved-salted-sha256', digest?.value],
  ]);
}

/** Each thing that was seen to leave afterwards. */
export function leftEntities(subject: Subject): AuditEventEntity[] {
  return subject.history.events.flatMap(({ entry }) =>
    entry.type === 'left'
      ? [
          dataOf(subject, entry.fileName, [
            ['left-at', entry.at],
            ['left-by', entry.sink],
            ['left-bytes', entry.bytes?.toString()],
            ['left-salted-sha256', entry.digest?.value],
          ]),
        ]
      : [],
  );
}

/** Place in the log and state of the log, so that who has this event can hold it against the log itself. */
export function logEntity({ history, entry, context, accountId }: Subject, ruleSet: string | null): AuditEventEntity {
  const { log, size, root } = context.checkpoint;
  return {
    type: SYSTEM_OBJECT,
    role: REPOSITORY,
    name: `Deelwijzer ${log}`,
    detail: details([
      ['log', log],
      ['index', String(history.index)],
      ['number', String(entry.number)],
      ['entry', history.disclosure.id],
      ['completed-by', accountId === history.disclosure.id ? null : accountId],
      ['checkpoint-size', String(size)],
      ['checkpoint-root', root],
      ['stamp', context.stamp],
      ['rule-set', ruleSet],
      ['software', entry.software.version],
    ]),
  };
}

function dataOf(subject: Subject, name: string | null, said: readonly Said[]): AuditEventEntity {
  return present<AuditEventEntity>({
    type: SYSTEM_OBJECT,
    role: REPORT,
    lifecycle: subject.entry.decision === 'released' ? DISCLOSED : null,
    name: fhirText(name) ?? subject.words.data,
    detail: details(said),
  });
}

type Said = readonly [type: string, value: string | null | undefined];

const details = (said: readonly Said[]): AuditEventEntityDetail[] =>
  said.flatMap(([type, value]) => {
    const valueString = fhirText(value);
    return valueString === null ? [] : [{ type, valueString }];
  });
