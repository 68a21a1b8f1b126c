import type { AuditEvent } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { variants } from '../../../tests/gallery-pages/fixtures/variants.ts';
import { randomLog } from '../../../tests/support/random-entries.ts';
import type { Disclosure } from '../../disclosure/entry.ts';
import { historiesOf } from '../history.ts';
import { auditEventsFor } from './audit-event.ts';
import { broken, CONTRACT_RULES, PROFILE_RULES, WITHHELD_RULES } from './balp.ts';
import { SYSTEMS } from './own-terms.ts';
import { CONTEXT } from './testing.ts';
import { codesOf, problemsOf } from './validation.ts';

const ENTRIES = 1_000;
const histories = historiesOf(randomLog(ENTRIES, 2025).map((entry, index) => ({ index, entry })));
const eventsOf = (decision: Disclosure['decision']) =>
  histories
    .filter(({ disclosure }) => disclosure.decision === decision)
    .map((history) => ({ history, events: auditEventsFor(history, CONTEXT) }));
const alone = (disclosure: Disclosure) => auditEventsFor({ index: 531, disclosure, events: [] }, CONTEXT);

describe(`the audit events of ${ENTRIES} random entries`, () => {
  it('are valid by the base definition', () => {
    for (const history of histories) {
      for (const event of auditEventsFor(history, CONTEXT)) expect(problemsOf(event)).toEqual([]);
    }
  });

  it('follow the profile and the contract where something was released, one event for each recipient', () => {
    for (const { history, events } of eventsOf('released')) {
      const completed = history.events.findLast(({ entry }) => entry.type === 'completed-afterwards')?.entry;
      const account = completed?.type === 'completed-afterwards' ? completed : history.disclosure;
      expect(events).toHaveLength(account.recipients.length);
      for (const event of events) expect(broken([...PROFILE_RULES, ...CONTRACT_RULES], event)).toEqual([]);
    }
  });

  it('are of a kind of their own where it was withheld, one in all', () => {
    for (const { events } of eventsOf('withheld')) {
      expect(events).toHaveLength(1);
      for (const event of events) expect(broken(WITHHELD_RULES, event)).toEqual([]);
    }
    expect(eventsOf('withheld').length).toBeGreaterThan(30);
  });

  it('use only codes that the code systems hold, displayed as they are there', () => {
    const systems = new Map<string, ReturnType<typeof codesOf>>();
    for (const { system = '', code = '', display } of codingsIn(histories.map((one) => auditEventsFor(one, CONTEXT)))) {
      if (!system.startsWith('http://terminology.hl7.org/') && system !== SYSTEMS.dcm) continue;
      if (!systems.has(system)) systems.set(system, codesOf(system));
      expect([...(systems.get(system)?.keys() ?? [])]).toContain(code);
      if (display !== undefined) expect(systems.get(system)?.get(code)).toBe(display);
    }
    expect(systems.size).toBeGreaterThan(5);
  });

  it('have ids of their own, the same every time', () => {
    const ids = histories.flatMap((history) => auditEventsFor(history, CONTEXT).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(histories.flatMap((history) => auditEventsFor(history, CONTEXT).map(({ id }) => id))).toEqual(ids);
  });
});

const first = (events: AuditEvent[]): AuditEvent => {
  const [event] = events;
  if (event === undefined) throw new Error('no event');
  return structuredClone(event);
};
const mutants: Record<string, (event: AuditEvent) => unknown> = {
  'says which profile it follows': ({ meta }) => delete meta?.profile,
  'has no modifierExtension': (event) =>
    Object.assign(event, { modifierExtension: [{ url: 'urn:x', valueCode: 'x' }] }),
  'is an export': ({ type }) => Object.assign(type, { code: '110107' }),
  'has one subtype, disclose': ({ subtype }) => subtype?.push({ system: SYSTEMS.lifecycle, code: 'transmit' }),
  'is a read': (event) => Object.assign(event, { action: 'C' }),
  'says when it was recorded': (event) => Object.assign(event, { recorded: 'gisteren' }),
  'has an outcome': (event) => delete event.outcome,
  'says the outcome in words': (event) => delete event.outcomeDesc,
  'has one source': (event) => event.agent.splice(0, 1),
  'says who the source is': ({ agent }) => delete agent[0]?.who,
  'has the network of the source': ({ agent }) => delete agent[0]?.network,
  'is reported by its source': ({ source }) => Object.assign(source, { observer: { display: 'another' } }),
  'has one recipient': ({ agent }) => agent.push(...agent.slice(1, 2)),
  'says who the recipient is': ({ agent }) => delete agent[1]?.who,
  'has the network of the recipient': ({ agent }) => Object.assign(agent[1]?.network ?? {}, { type: '6' }),
  'has at most one custodian and one authorizer, each with who it is': ({ agent }) => delete agent[3]?.who,
  'has two entities at least': ({ entity }) => entity?.splice(1),
  'has one patient, in that role': ({ entity }) => Object.assign(entity?.[0]?.role ?? {}, { code: '6' }),
  'points at a Patient': ({ entity }) => Object.assign(entity?.[0]?.what ?? {}, { type: 'Group' }),
  'has a clinician who is the requestor, and nobody else is': ({ agent }) =>
    Object.assign(agent[1] ?? {}, { requestor: true }),
  'names legal bases by IRIs that are known': ({ agent }) => agent[2]?.policy?.push('consent'),
  'has data in that role, described': ({ entity }) => entity?.splice(1, 1),
  'carries the checkpoint': ({ meta }) => meta?.tag?.splice(1, 1),
  'carries the rule-set version': ({ meta }) => meta?.tag?.splice(2, 1),
  'can be found by its id': (event) => Object.assign(event, { id: '00000000-0000-8000-8000-000000000000' }),
  'never holds a salt': (event) => Object.assign(event, { salt: 'x' }),
};

describe('each rule', () => {
  it.each([...PROFILE_RULES, ...CONTRACT_RULES])('can be broken: $name', ({ name }) => {
    const event = first(alone(variants.onConsent()));
    expect(broken([...PROFILE_RULES, ...CONTRACT_RULES], event)).toEqual([]);
    mutants[name]?.(event);
    expect(broken([...PROFILE_RULES, ...CONTRACT_RULES], event)).toContain(name);
  });

  it.each(WITHHELD_RULES)('of what was withheld is broken by a disclosure: $name', ({ name }) => {
    expect(broken(WITHHELD_RULES, first(alone(variants.onConsent())))).toContain(name);
  });

  it('of the base definition can be broken too', () => {
    const event = first(alone(variants.onConsent()));
    expect(problemsOf(event)).toEqual([]);
    expect(problemsOf({ ...event, recorded: undefined } as unknown as AuditEvent)).not.toEqual([]);
    expect(problemsOf({ ...event, agent: [{ who: { display: 'x' } }] } as unknown as AuditEvent)).not.toEqual([]);
    expect(problemsOf({ ...event, outcomes: '0' } as unknown as AuditEvent)).not.toEqual([]);
  });
});

describe('one event', () => {
  it('of a disclosure on consent says all of it', () => {
    const event = first(alone(variants.onConsent()));
    const [source, recipient, clinician, custodian, authorizer] = event.agent;
    expect(source?.network).toEqual({ address: 'https://epd.delinde.example/', type: '5' });
    expect(recipient?.who?.display).toBe('gemeente Utrecht, Wmo-loket (K. Bakker)');
    expect(clinician?.who?.display).toBe('M. Jansen');
    expect(clinician?.role?.[0]?.text).toBe('psychiater');
    expect(clinician?.policy).toEqual([
      'urn:deelwijzer:confidentiality-ground#consent',
      'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a',
      'https://w3id.org/dpv/legal/eu/gdpr#A9-2-a',
    ]);
    expect(custodian?.who?.display).toBe('GGZ De Linde');
    expect(authorizer?.who?.display).toBe('A. de Vries');
    expect(event.purposeOfEvent?.[0]?.coding?.[0]?.code).toBe('COC');
    expect(event.outcomeDesc).toBe('Vrijgegeven; of het aankwam is niet bekend. Oordeel volgens de regels: Mag.');
  });

  it('says where what went against the advice went, and that it did', () => {
    expect(first(alone(variants.againstAdvice())).outcomeDesc).toContain('tegen het advies in');
  });

  it('is told in English where that is asked', () => {
    const history = { index: 1, disclosure: variants.onConsent(), events: [] };
    const [event] = auditEventsFor(history, { ...CONTEXT, language: 'en' });
    expect(event?.outcomeDesc).toContain('Released; whether it arrived is not known.');
  });

  it('warns where the client must not see it yet', () => {
    expect(first(alone(variants.conflict())).meta?.security?.[0]?.code).toBe('NOPAT');
    expect(first(alone(variants.onConsent())).meta?.security).toBeUndefined();
  });

  it('becomes another where the account was completed afterwards', () => {
    const disclosure = variants.emergency();
    const { recipients, verdict } = variants.conflict();
    const completed = {
      schema: 1 as const,
      kind: 'event' as const,
      id: '00000000-0000-4000-8000-000000000009',
      at: '2025-11-05T08:00:00Z',
      about: 214,
      by: null,
      type: 'completed-afterwards' as const,
      recipients,
      verdict,
    };
    const [hasty] = alone(disclosure);
    const [later] = auditEventsFor({ index: 531, disclosure, events: [{ index: 600, entry: completed }] }, CONTEXT);
    expect(later?.id).not.toBe(hasty?.id);
    expect(JSON.stringify(later?.entity)).toContain('completed-by');
  });
});

function codingsIn(value: unknown): { system?: string; code?: string; display?: string }[] {
  if (Array.isArray(value)) return value.flatMap(codingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'system' in value && 'code' in value ? [value as { system: string; code: string }] : [];
  return [...own, ...Object.values(value).flatMap(codingsIn)];
}
