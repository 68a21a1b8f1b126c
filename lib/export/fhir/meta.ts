import type { Meta } from '@medplum/fhirtypes';
import { present } from './clean.ts';
import type { Subject } from './context.ts';
import { OWN_TERMS, SYSTEMS } from './own-terms.ts';

/**
 * Where a resource comes from, the same way in every kind of resource. In tags, because each kind has them, every server
 * can search by them (`_tag`), they carry no meaning that a reader must understand, and AuditEvent has no identifier of
 * its own that a conditional create could go by.
 */
export function metaOf(subject: Subject, id: string, ruleSets: readonly string[], profile?: string): Meta {
  const { log, size, root } = subject.context.checkpoint;
  return present<Meta>({
    profile: profile === undefined ? null : [profile],
    security: hiddenNow(subject) ? [{ system: SYSTEMS.actCode, code: 'NOPAT' }] : null,
    tag: [
      { system: OWN_TERMS.resource, code: id },
      { system: OWN_TERMS.checkpoint, code: `${log}:${size}:${root}` },
      ...[...new Set(ruleSets)].map((code) => ({ system: OWN_TERMS.ruleSet, code })),
    ],
  });
}

/** What a conditional create asks for, so that the same resource is not taken twice. */
export const onlyOnce = (id: string): string => `_tag=${encodeURIComponent(`${OWN_TERMS.resource}|${id}`)}`;

/** A place that the client reads must be told that she must not see this yet. */
function hiddenNow({ entry, context }: Subject): boolean {
  const hidden = entry.hiddenFromClient;
  return hidden !== null && (hidden.until === null || hidden.until > context.now.toISOString().slice(0, 10));
}
