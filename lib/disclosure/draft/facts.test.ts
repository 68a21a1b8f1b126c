import { describe, expect, test } from 'vitest';
import { factsSchema } from '../../assessment/facts.ts';
import { answer } from './answer.ts';
import { confirmedConsent } from './consent.ts';
import { emptyRecipient } from './draft.ts';
import { answersOf, changedBy, factsOf, flatten, nest } from './facts.ts';
import { draftFrom } from './start.ts';
import { briefingWith, POLICY } from './testing.ts';

const fresh = () => draftFrom(briefingWith(), POLICY);

describe('facts of a recipient', () => {
  test('are nested as the contract has them, and leave out what is not answered', () => {
    const facts = nest({ 'client.age': 44, secureChannel: false, 'consent.status': null, claims: ['covenant'] });
    expect(facts).toEqual({ client: { age: 44 }, secureChannel: false, claims: ['covenant'] });
    expect(flatten(facts)).toEqual({ 'client.age': 44, secureChannel: false, claims: ['covenant'] });
  });

  test('take along what follows from the ground', () => {
    const row = { ...emptyRecipient(), answers: { 'grounds.confidentiality': 'consent' } };
    expect(answersOf(row)).toMatchObject({ 'grounds.lawfulBasis': 'a', 'grounds.specialCategory': 'a' });
  });

  test('drop what followed from a ground that was changed, and keep what she changed herself', () => {
    const consent = answer(fresh(), 0, { facts: { 'grounds.confidentiality': 'consent', 'grounds.lawfulBasis': 'b' } });
    const changed = answer(consent, 0, { facts: { 'grounds.confidentiality': 'none' } });
    expect(factsOf(changed.recipients[0] as never).grounds).toEqual({ confidentiality: 'none', lawfulBasis: 'b' });
  });

  test('an answer taken back hides what was known', () => {
    const draft = answer(fresh(), 0, { facts: { 'client.age': null } });
    expect(factsOf(draft.recipients[0] as never).client).toBeUndefined();
  });

  test('always parse', () => {
    const draft = answer(fresh(), 0, { facts: confirmedConsent(['client']) });
    expect(factsSchema.safeParse(factsOf(draft.recipients[0] as never)).success).toBe(true);
  });

  test('an edit gives only what it changed, as answers', () => {
    expect(changedBy({ secureChannel: false, client: { age: 4 } }, { secureChannel: true })).toEqual({
      secureChannel: true,
      'client.age': null,
    });
  });
});

describe('a confirmed consent', () => {
  const what = { 'data.scope': 'answers-to-questions', 'data.categories': ['attendance', 'diagnosis'] };
  const confirmed = answer(
    answer(fresh(), 0, { facts: { ...what, 'purpose.description': 'a' }, recipient: { organisation: 'W' } }),
    0,
    { facts: confirmedConsent(['client']), confirmsConsent: true },
  );
  const coverage = (draft: typeof confirmed) => factsOf(draft.recipients[0] as never).consent;

  test('holds for what it was about, and for less', () => {
    const less = answer(confirmed, 0, { facts: { 'data.scope': 'in-care-fact', 'data.categories': ['attendance'] } });
    expect(coverage(less)).toMatchObject({ coversData: true, coversRecipient: true, coversPurpose: true });
  });

  test('is asked again for more data, another purpose or another recipient, and comes back with what it was about', () => {
    const more = answer(confirmed, 0, { facts: { 'data.categories': ['attendance', 'bsn'] } });
    expect(coverage(more)?.coversData).toBeUndefined();
    expect(coverage(answer(confirmed, 0, { facts: { 'data.scope': 'full-record' } }))?.coversData).toBeUndefined();
    expect(coverage(answer(confirmed, 0, { facts: { 'purpose.description': 'b' } }))?.coversPurpose).toBeUndefined();
    expect(coverage(answer(confirmed, 0, { recipient: { organisation: 'X' } }))?.coversRecipient).toBeUndefined();
    expect(coverage(answer(more, 0, { facts: what }))?.coversData).toBe(true);
  });
});
