import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { factsOf } from './facts.ts';
import { ageOn, draftFrom } from './start.ts';
import { briefingWith, POLICY } from './testing.ts';

describe('a new draft', () => {
  test('is filled in with what the page and the settings say, and nothing else', () => {
    const draft = draftFrom(briefingWith(), POLICY);
    expect(draft.client).toEqual({ name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387', age: 44 });
    expect(draft.discloser).toEqual({ name: 'S. Yılmaz', function: 'psychiater', organisation: 'GGZ De Linde' });
    expect(factsOf(draft.recipients[0] as never)).toEqual({
      discloser: { kind: 'care-provider', confidentiality: 'professional' },
      client: { age: 44 },
      data: { form: 'electronic' },
    });
  });

  test('of something spoken guesses neither form nor channel', () => {
    const draft = draftFrom(briefingWith({ action: null }), POLICY);
    expect(draft.spoken).toBe(true);
    expect(draft.recipients[0]?.channel).toBeNull();
    expect(factsOf(draft.recipients[0] as never).data).toBeUndefined();
  });

  test('takes up the one that waited, and refuses what is no draft', () => {
    const waited = answer(draftFrom(briefingWith(), POLICY), 0, { facts: { secureChannel: true } });
    const stored = JSON.parse(JSON.stringify({ ...waited, task: 'vraag toestemming' })) as unknown;
    expect(draftFrom(briefingWith({ draft: stored }), POLICY)).toEqual({ ...waited, task: 'vraag toestemming' });
    expect(draftFrom(briefingWith({ draft: { version: 9 } }), POLICY).task).toBeNull();
  });
});

test.each([
  ['1982-03-12', '2026-03-11', 43],
  ['1982-03-12', '2026-03-12', 44],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2027-01-01', '2026-11-22', null],
])('born %s is on %s %s years old', (born, today, age) => {
  expect(ageOn(born, today)).toBe(age);
});
