import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evalFhirPath } from '@medplum/core';
import { describe, expect, it } from 'vitest';
import { variants } from '../../../tests/gallery-pages/fixtures/variants.ts';
import { auditEventsFor } from './audit-event.ts';
import { NEN_7513 } from './nen7513.ts';
import { CONTEXT } from './testing.ts';

const [event] = auditEventsFor({ index: 531, disclosure: variants.onConsent(), events: [] }, CONTEXT);
const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

describe('the fields of NEN 7513', () => {
  it.each(NEN_7513)('are in an audit event: $field', ({ fhir }) => {
    const found = evalFhirPath(fhir, event);
    expect(found.length).toBeGreaterThan(0);
    for (const value of found) expect(value).toBeTruthy();
    expect(evalFhirPath(fhir, { resourceType: 'AuditEvent' })).toEqual([]);
  });

  it('are in the README as they are here', () => {
    for (const { field, entry, fhir, remark } of NEN_7513) {
      expect(readme).toContain(
        `| ${field} | ${code(entry)} | \`${fhir.replace('AuditEvent.', '')}\` | ${remark ?? ''} |`,
      );
    }
  });
});

const code = (paths: string): string =>
  paths
    .split(', ')
    .map((path) => `\`${path}\``)
    .join(', ');
