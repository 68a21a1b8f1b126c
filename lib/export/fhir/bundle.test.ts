import { createHash } from 'node:crypto';
import type { AuditEvent, Bundle, Consent, DocumentReference } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { event } from '../../../tests/gallery-pages/fixtures/build.ts';
import { variants } from '../../../tests/gallery-pages/fixtures/variants.ts';
import { randomLog } from '../../../tests/support/random-entries.ts';
import type { Disclosure, DisclosureEvent } from '../../disclosure/entry.ts';
import { type History, historiesOf } from '../history.ts';
import { noteFor } from '../note.ts';
import { fhirBatchOf, fhirBundleOf, resourcesOf } from './bundle.ts';
import { OWN_TERMS } from './own-terms.ts';
import { CONTEXT } from './testing.ts';
import { problemsOf } from './validation.ts';

const parsed = (chunks: Iterable<string>): Bundle => JSON.parse([...chunks].join('')) as Bundle;
const histories = historiesOf(randomLog(1_000, 4).map((entry, index) => ({ index, entry })));
const collection = parsed(fhirBundleOf(histories, CONTEXT));
const resources = (collection.entry ?? []).map(({ resource }) => resource as AuditEvent | Consent | DocumentReference);
const ofType = <T extends (typeof resources)[number]>(type: T['resourceType']): T[] =>
  resources.filter((resource): resource is T => resource.resourceType === type);

describe('a bundle of 1,000 random entries', () => {
  it('is valid, and so is everything in it', () => {
    expect(problemsOf({ ...collection, entry: collection.entry?.slice(0, 3) ?? [] })).toEqual([]);
    for (const resource of resources) expect(problemsOf(resource)).toEqual([]);
    expect(ofType<Consent>('Consent').length).toBeGreaterThan(50);
  });

  it('has no nulls and nothing empty, which R4 forbids and the validator does not see', () => {
    expect(emptyIn([{ a: [{ b: '' }, { c: [] }, { d: null }, { e: {} }, { f: false, g: 0 }] }])).toEqual([
      '0.a.0.b',
      '0.a.1.c',
      '0.a.2.d',
      '0.a.3.e',
    ]);
    expect(emptyIn(collection)).toEqual([]);
  });

  it('carries the checkpoint and the rule set in every resource', () => {
    const { log, size, root } = CONTEXT.checkpoint;
    for (const { meta } of resources) {
      expect(meta?.tag).toContainEqual({ system: OWN_TERMS.checkpoint, code: `${log}:${size}:${root}` });
      expect(meta?.tag?.some(({ system, code }) => system === OWN_TERMS.ruleSet && code)).toBe(true);
    }
  });

  it('holds nothing twice, and every consent and note points at an event in it', () => {
    const names = (collection.entry ?? []).map(({ fullUrl }) => fullUrl);
    expect(new Set(names).size).toBe(names.length);
    const events = new Set(ofType<AuditEvent>('AuditEvent').map(({ id }) => `urn:uuid:${id}`));
    for (const { provision } of ofType<Consent>('Consent')) {
      expect(events).toContain(provision?.data?.[0]?.reference.reference);
    }
    for (const { context } of ofType<DocumentReference>('DocumentReference')) {
      expect(context?.related?.length).toBeGreaterThan(0);
      for (const { reference } of context?.related ?? []) expect(events).toContain(reference);
    }
  });

  it('never holds what was written for the log alone', () => {
    const entry = { ...variants.againstAdvice(), againstAdvice: 'ZEGIKNIET' };
    const text = JSON.stringify(resourcesOf({ index: 1, disclosure: entry, events: [] }, CONTEXT)[0]);
    expect(text).not.toContain('ZEGIKNIET');
  });

  it('of nothing is a bundle without entries', () => {
    const empty = parsed(fhirBundleOf([], CONTEXT));
    expect(empty.entry).toBeUndefined();
    expect(problemsOf(empty)).toEqual([]);
  });

  it('comes in pieces, a disclosure at a time', () => {
    const pieces = [...fhirBundleOf(histories, CONTEXT)];
    expect(pieces.length).toBe(histories.length + 2);
  });
});

describe('a batch for an audit repository', () => {
  const batch = parsed(fhirBatchOf(histories, CONTEXT));

  it('posts audit events only, each under the condition that it is not there yet', () => {
    for (const { resource, request } of batch.entry ?? []) {
      expect(resource?.resourceType).toBe('AuditEvent');
      expect(request).toEqual({
        method: 'POST',
        url: 'AuditEvent',
        ifNoneExist: `_tag=urn%3Adeelwijzer%3Aresource%7C${resource?.id}`,
      });
    }
    expect(batch.type).toBe('batch');
    expect(batch.entry).toHaveLength(ofType('AuditEvent').length);
    expect(problemsOf({ ...batch, entry: batch.entry?.slice(0, 3) ?? [] })).toEqual([]);
  });
});

const history = (disclosure: Disclosure, ...events: DisclosureEvent[]): History => ({
  index: 531,
  disclosure,
  events: events.map((entry, place) => ({ index: 532 + place, entry })),
});
const made = <T>(one: History, type: string): T[] =>
  resourcesOf(one, CONTEXT).filter(({ resourceType }) => resourceType === type) as T[];

describe('a consent', () => {
  const withdrawn = event({
    about: 214,
    type: 'consent-withdrawn',
    at: '2025-11-08T08:00:00Z',
    on: '2025-11-07',
    reason: null,
  });

  it('is there only where the ground is consent', () => {
    expect(made<Consent>(history(variants.onConsent()), 'Consent')).toMatchObject([
      {
        status: 'active',
        dateTime: '2025-11-03',
        patient: { display: 'A. de Vries' },
        provision: { type: 'permit', actor: [{ reference: { display: 'gemeente Utrecht, Wmo-loket (K. Bakker)' } }] },
      },
    ]);
    for (const variant of ['byLaw', 'conflict', 'withheld'] as const) {
      expect(made(history(variants[variant]()), 'Consent')).toEqual([]);
    }
  });

  it('that was withdrawn is inactive from that day on', () => {
    expect(made<Consent>(history(variants.onConsent(), withdrawn), 'Consent')).toMatchObject([
      { status: 'inactive', provision: { period: { end: '2025-11-07' } } },
    ]);
  });

  it('of the parents names them', () => {
    const [consent] = made<Consent>(history(variants.parents()), 'Consent');
    expect(consent?.performer?.[0]).toEqual({
      type: 'RelatedPerson',
      display: 'E. Willems (ouder met gezag of voogd)',
    });
  });
});

describe('the note as a document', () => {
  it('holds the text, its size and its SHA-1 in base64', () => {
    const [document] = made<DocumentReference>(history(variants.onConsent()), 'DocumentReference');
    const { data = '', hash, size } = document?.content[0]?.attachment ?? {};
    const bytes = Buffer.from(data, 'base64');
    const options = { index: 531, timeZone: 'Europe/Amsterdam' };
    expect(bytes.toString('utf8')).toBe(noteFor(variants.onConsent(), options));
    expect(size).toBe(bytes.length);
    expect(hash).toBe(createHash('sha1').update(bytes).digest('base64'));
  });

  it('of what was withheld points at the event that says so', () => {
    const all = resourcesOf(history(variants.withheld()), CONTEXT);
    const [document] = made<DocumentReference>(history(variants.withheld()), 'DocumentReference');
    expect(document?.context?.related?.[0]?.reference).toBe(`urn:uuid:${all[0]?.id}`);
  });
});

/** Paths of what is null, blank, or holds nothing. */
function emptyIn(value: unknown, path = ''): string[] {
  if (value === null || value === undefined) return [path];
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (typeof value !== 'object') return [];
  const parts = Object.entries(value);
  return parts.length === 0 ? [path] : parts.flatMap(([key, part]) => emptyIn(part, path ? `${path}.${key}` : key));
}
