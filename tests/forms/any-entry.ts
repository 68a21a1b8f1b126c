import fc from 'fast-check';
import { arbitraryFacts } from '../../lib/assessment/arbitrary-facts.ts';
import { CONFLICT_CRITERIA } from '../../lib/assessment/facts.ts';
import { VERDICTS } from '../../lib/assessment/findings.ts';
import { type Disclosure, type DisclosureEvent, disclosureSchema, eventSchema } from '../../lib/disclosure/entry.ts';
import { WRONGLY_TASKS } from '../../lib/disclosure/sent-wrongly.ts';
import type { History } from '../../lib/export/history.ts';
import { disclosure, uuid } from '../gallery-pages/fixtures/build.ts';
import { historyOf } from './fixtures.ts';

/** For tests: any history that the schema allows, answered about as often as in practice. */

const WORDS = [
  '',
  '  ',
  'omdat het moet',
  'A. de Vries',
  'Ĳ ë € – “x”',
  'regel één\nregel twee',
  'woord'.repeat(90),
  '{client} <b> {{x}} \\',
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constant('Een lange toelichting die doorgaat. '.repeat(120)) },
);
const shortText = text.map((words) => words.slice(0, 500));
const maybe = <V>(value: fc.Arbitrary<V>) => fc.option(value, { nil: null, freq: 4 });
const day = fc.constantFrom('2025-01-31', '2024-02-29', '2031-12-01');
const when = fc.constantFrom('2025-11-04T13:12:00Z', '2024-02-29T23:59:59Z');

const details = fc.record(
  {
    consent: fc.record(
      {
        on: maybe(day),
        how: maybe(fc.constantFrom('spoken', 'written')),
        byName: maybe(shortText),
        whyNotAsked: maybe(text),
        covers: maybe(text),
      },
      { requiredKeys: [] },
    ),
    criteria: fc.dictionary(fc.constantFrom(...CONFLICT_CRITERIA), text),
    exceptionLeansOn: maybe(text),
    lessIntrusiveMeansConsidered: maybe(text),
    colleague: maybe(fc.record({ who: shortText, on: maybe(day) })),
    informed: maybe(fc.record({ on: maybe(day), byWhom: maybe(shortText) })),
    participants: fc.array(
      fc.record({
        name: shortText,
        organisation: maybe(shortText),
        partner: maybe(fc.constantFrom('core', 'shell')),
        basis: maybe(shortText),
      }),
      { maxLength: 12 },
    ),
    withoutConsent: maybe(fc.record({ untilSituation: maybe(text), from: maybe(day), to: maybe(day) })),
    leftOut: fc.array(shortText, { maxLength: 4 }),
    spokenContent: maybe(text),
    trajectoryEndsOn: maybe(day),
  },
  { requiredKeys: [] },
);

const recipient = fc.record({
  organisation: maybe(shortText),
  person: maybe(shortText),
  address: maybe(shortText),
  channel: fc.constantFrom('epd', 'secure-mail', 'mail', 'phone', 'meeting', 'paper', 'file', 'clipboard', 'other'),
  facts: arbitraryFacts,
  details,
  assessment: fc.record({
    verdict: fc.constantFrom(...VERDICTS),
    ruleSet: fc.constantFrom('2025-08.1', '2025-08.2'),
    findings: fc.constant([]),
  }),
});

const entry: fc.Arbitrary<Disclosure> = fc
  .record({
    at: when,
    decision: fc.constantFrom('released', 'withheld'),
    urgency: fc.constantFrom('ordinary', 'emergency'),
    discloser: fc.record({ name: shortText, function: maybe(shortText), organisation: maybe(shortText) }),
    client: fc.record({
      name: maybe(shortText),
      birthDate: maybe(day),
      number: maybe(fc.constantFrom('1042387', '')),
      age: maybe(fc.integer({ min: 0, max: 100 })),
    }),
    recipients: fc.array(recipient, { minLength: 1, maxLength: 4 }),
    againstAdvice: maybe(text),
    withholding: maybe(
      fc.record({ reason: maybe(text), task: maybe(fc.record({ what: shortText, draftId: fc.constant(uuid(5)) })) }),
    ),
    hiddenFromClient: maybe(fc.record({ reason: text, until: maybe(day) })),
    owedBy: maybe(when),
  })
  .map((change) =>
    disclosureSchema.parse({ ...disclosure(), ...change, verdict: change.recipients[0]?.assessment.verdict }),
  );

const base = { schema: 1, kind: 'event', id: uuid(9), about: 214 } as const;
const event: fc.Arbitrary<DisclosureEvent> = fc
  .record({
    at: when,
    by: maybe(shortText),
    rest: fc.oneof(
      fc.record({
        type: fc.constant('outcome'),
        outcome: fc.constantFrom('done', 'failed', 'abandoned', 'unknown'),
        reason: maybe(text),
        settledByHand: fc.boolean(),
      }),
      fc.record({ type: fc.constant('client-informed'), on: day, byWhom: maybe(shortText) }),
      fc.record({ type: fc.constant('consent-withdrawn'), on: day, reason: maybe(text) }),
      fc.record({ type: fc.constant('correction'), what: text, corrected: text }),
      fc.record({ type: fc.constant('re-evaluated'), on: day, stillNeeded: fc.boolean(), next: maybe(day), why: text }),
      fc.record({ type: fc.constant('sent-wrongly'), what: text, told: maybe(text) }),
      fc.record({
        type: fc.constant('sent-wrongly-step'),
        step: fc.constantFrom(...WRONGLY_TASKS, 'not-needed'),
        waives: maybe(fc.constantFrom(...WRONGLY_TASKS)),
        on: day,
        who: maybe(shortText),
        note: maybe(text),
      }),
      fc.record({
        type: fc.constant('completed-afterwards'),
        recipients: fc.array(recipient, { minLength: 1, maxLength: 2 }),
        verdict: fc.constantFrom('permitted', 'not-permitted'),
      }),
    ),
  })
  .map(({ at, by, rest }) => eventSchema.parse({ ...base, at, by, ...rest }));

export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(entry, fc.array(event, { maxLength: 4 }))
  .map(([disclosed, events]) => historyOf(disclosed, ...events));
