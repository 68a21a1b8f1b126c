import { expect, test } from 'vitest';
import type { Facts } from '../assessment/facts.ts';
import { type Circumstances, disclosureFrom } from './compose.ts';
import type { Decision } from './decision.ts';
import { disclosureSchema } from './entry.ts';

const AT: Circumstances = {
  id: '4b5c1d2e-8f90-4a1b-9c2d-3e4f5a6b7c8d',
  number: 7,
  now: '2026-11-22T10:00:00.000Z',
  action: null,
  context: {
    epd: { name: 'Ypsilon EPD', origin: 'http://127.0.0.1:8713', profile: 'ypsilon-epd' },
    client: { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387' },
    user: { name: 'M. de Boer', function: null },
    takesNote: true,
  },
  digest: null,
  follows: null,
  draftId: null,
  version: '0.1.0',
};

const recipient = (facts: Facts): Decision['recipients'][number] => ({
  organisation: 'gemeente Utrecht',
  person: null,
  address: null,
  channel: 'epd',
  facts,
  details: {},
});

const decision = (patch: Partial<Decision> = {}): Decision => ({
  decision: 'release',
  urgency: 'ordinary',
  discloser: { name: 'M. de Boer', function: null, organisation: null },
  client: { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387', age: 44 },
  recipients: [recipient({})],
  againstAdvice: null,
  hiddenFromClient: null,
  withholding: null,
  ...patch,
});

test('what it makes is an entry of the schema', () => {
  expect(() => disclosureSchema.parse(disclosureFrom(decision(), AT))).not.toThrow();
});

test('assesses by itself: the prompt cannot bring a verdict along', () => {
  const forged = { ...recipient({ grounds: { confidentiality: 'none' } }), assessment: { verdict: 'permitted' } };
  const entry = disclosureFrom(decision({ recipients: [forged as never] }), AT);
  expect(entry.verdict).toBe('not-permitted');
  expect(entry.recipients[0]?.assessment.findings.map(({ code }) => code)).toContain('no-confidentiality-ground');
});

test('the worst of several recipients leads', () => {
  const two = [recipient({}), recipient({ grounds: { confidentiality: 'none' } })];
  expect(disclosureFrom(decision({ recipients: two }), AT).verdict).toBe('not-permitted');
});

test('an emergency owes the rest within 24 hours; withholding owes nothing', () => {
  expect(disclosureFrom(decision({ urgency: 'emergency' }), AT).owedBy).toBe('2026-11-23T10:00:00.000Z');
  expect(disclosureFrom(decision({ urgency: 'emergency', decision: 'withhold' }), AT).owedBy).toBeNull();
});

test('withholding for a task points at the draft that waits', () => {
  const withheld = decision({ decision: 'withhold', withholding: { reason: null, task: 'toestemming vragen' } });
  const entry = disclosureFrom(withheld, { ...AT, draftId: AT.id });
  expect(entry).toMatchObject({ decision: 'withheld', withholding: { task: { what: 'toestemming vragen' } } });
});

test('holds no text of what left: names and sizes only', () => {
  const secret = 'psychotisch toestandsbeeld';
  const entry = disclosureFrom(decision(), {
    ...AT,
    action: {
      id: AT.id,
      sink: 'fetch',
      label: 'Delen',
      control: null,
      bound: false,
      method: 'POST',
      destination: { kind: 'epd-server', url: 'http://127.0.0.1:8713/delen' },
      payload: {
        parts: [{ name: 'toelichting', kind: 'json', text: secret, fileName: null, mediaType: null, bytes: 26 }],
        complete: true,
        fingerprint: 'a'.repeat(64),
      },
      heldAt: AT.now,
    },
  });
  expect(JSON.stringify(entry)).not.toContain(secret);
  expect(entry.action.parts).toEqual([{ name: 'toelichting', kind: 'json', bytes: 26 }]);
});
