import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { WITH_CONSENT } from './example-facts.ts';
import { CONSENT_GIVERS, type ConsentGiver } from './facts.ts';
import { withChanges } from './steps.ts';
import { whoMayConsent } from './who-may-consent.ts';

const ADULT_UNABLE: ConsentGiver[] = [
  'curator-or-mentor',
  'authorised-in-writing',
  'spouse-or-partner',
  'parent',
  'child',
  'sibling',
];

/** The table of the contract, with the ages at its edges. */
const TABLE: { ages: number[]; competent: (boolean | null)[]; valid: ConsentGiver[] }[] = [
  { ages: [0, 11], competent: [true, false, null], valid: ['parent-or-guardian'] },
  { ages: [12, 15], competent: [true], valid: ['client'] },
  { ages: [12, 15], competent: [false], valid: ['parent-or-guardian'] },
  { ages: [16, 17], competent: [true], valid: ['client'] },
  { ages: [16, 17], competent: [false], valid: ['parent-or-guardian'] },
  { ages: [18, 44, 99], competent: [true], valid: ['client', 'authorised-in-writing'] },
  { ages: [18, 44, 99], competent: [false], valid: ADULT_UNABLE },
];
const rows = TABLE.flatMap(({ ages, competent, valid }) =>
  ages.flatMap((age) => competent.map((able) => ({ age, competent: able, valid }))),
);

describe.each(rows)('a client of $age, competent: $competent', ({ age, competent, valid }) => {
  const verdictOnGivers = (givenBy: ConsentGiver[]) =>
    assess(
      withChanges(WITH_CONSENT, {
        'client.age': age,
        'client.competent': competent,
        'consent.givenBy': givenBy,
      }),
    ).findings.some(({ code }) => code === 'consent-by-wrong-person');

  test.each(CONSENT_GIVERS)('%s', (giver) => {
    expect(verdictOnGivers([giver])).toBe(!valid.includes(giver));
  });
  test('one valid giver among others is enough', () => {
    expect(verdictOnGivers([...CONSENT_GIVERS])).toBe(false);
    expect(verdictOnGivers(CONSENT_GIVERS.filter((giver) => !valid.includes(giver)))).toBe(true);
  });
  test('the table says so', () => {
    expect([...(whoMayConsent(age, competent) ?? [])].sort()).toEqual([...valid].sort());
  });
});

test('without age, or from 12 without competence, nobody is wrong yet', () => {
  expect(whoMayConsent(null, true)).toBeNull();
  expect(whoMayConsent(12, null)).toBeNull();
  expect(whoMayConsent(44, null)).toBeNull();
});
