import fc from 'fast-check';
import { CATEGORIES, CONSENT_GIVERS, SCOPES } from '../assessment/facts.ts';
import type { ConsentAbout, ConsentEntry } from '../disclosure/consent-entry.ts';

/** Consents for tests; fictional, and few enough that they meet. */
export const ABOUT: ConsentAbout = {
  client: { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387', age: 44 },
  recipient: { organisation: 'gemeente Utrecht', kind: 'municipality', person: null },
  purpose: 'de aanvraag begeleiding',
  scope: 'factual-summary',
  categories: ['attendance', 'diagnosis'],
};

const base = (at: string, consent = CONSENT) =>
  ({
    schema: 2,
    kind: 'consent',
    id: crypto.randomUUID(),
    at,
    by: 'M. de Boer',
    consent,
    on: at.slice(0, 10),
  }) as const;
export const CONSENT = '4b5c1d2e-8f90-4a1b-9c2d-3e4f5a6b7c8d';

export const asked = (at: string, more: object = {}): ConsentEntry =>
  ({ ...base(at), type: 'asked', about: ABOUT, thinkUntil: null, how: 'spoken', ...more }) as ConsentEntry;
export const recorded = (at: string, more: object = {}): ConsentEntry =>
  ({
    ...base(at),
    type: 'recorded',
    about: ABOUT,
    status: 'given',
    givenBy: ['client'],
    byName: null,
    footing: null,
    how: 'written',
    until: null,
    covers: null,
    explicit: true,
    free: true,
    informed: true,
    specific: true,
    ...more,
  }) as ConsentEntry;
export const refused = (at: string, more: object = {}): ConsentEntry =>
  ({ ...base(at), type: 'refused', about: ABOUT, reason: null, ...more }) as ConsentEntry;
export const withdrawn = (at: string, more: object = {}): ConsentEntry =>
  ({ ...base(at), type: 'withdrawn', byName: null, reason: null, ...more }) as ConsentEntry;

const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString());
const iso = day.map((at) => at.slice(0, 10));
const about: fc.Arbitrary<ConsentAbout> = fc.record({
  client: fc.constant(ABOUT.client),
  recipient: fc.record({
    organisation: fc.constantFrom('gemeente Utrecht', 'politie', null),
    kind: fc.constantFrom('municipality', 'police', null),
    person: fc.constantFrom('T. Maas', null),
  }),
  purpose: fc.constantFrom('de aanvraag begeleiding', 'iets anders', null),
  scope: fc.option(fc.constantFrom(...SCOPES)),
  categories: fc.option(fc.subarray([...CATEGORIES])),
});

/** What happened to one of three consents, in any order and at any time. */
export const happening: fc.Arbitrary<ConsentEntry> = fc
  .record({
    make: fc.constantFrom(asked, recorded, refused, withdrawn),
    at: day,
    consent: fc.constantFrom('a', 'b', 'c').map((letter) => CONSENT.replace(/^./, letter)),
    about,
    until: fc.option(iso),
    thinkUntil: fc.option(iso),
    givenBy: fc.subarray([...CONSENT_GIVERS], { minLength: 1 }),
  })
  .map(({ make, at, consent, about, until, thinkUntil, givenBy }) => {
    const more =
      make === recorded
        ? { about, until, givenBy }
        : make === asked
          ? { about, thinkUntil }
          : make === refused
            ? { about }
            : {};
    return make(at, { consent, ...more });
  });
export const today = iso;
