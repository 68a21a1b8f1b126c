import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRecipient, answer, begin, change, leaveOut, undo } from './answer.ts';
import type { Answers, AnswerValue, Draft } from './draft.ts';
import { answersOf } from './facts.ts';
import { FACT_KEYS, type FactKey, FIELDS } from './keys.ts';
import { draftFrom } from './start.ts';
import { briefingWith, POLICY } from './testing.ts';

const fresh = () => draftFrom(briefingWith(), POLICY);

function aValueOf(key: FactKey): fc.Arbitrary<AnswerValue> {
  const field = FIELDS[key];
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.values);
    case 'list':
      return fc.uniqueArray(fc.constantFrom(...(field.values as readonly string[])), { minLength: 1 });
    case 'flag':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 0, max: 110 });
    case 'date':
      return fc.constant('2027-01-31');
    case 'text':
      return fc.string({ minLength: 1 });
  }
}
const anAnswer: fc.Arbitrary<Answers> = fc
  .constantFrom(...FACT_KEYS)
  .chain((key) => aValueOf(key).map((value) => ({ [key]: value })));
const someAnswers = fc.array(anAnswer, { minLength: 1, maxLength: 12 });

function afterAnswers(answers: readonly Answers[]): Draft {
  return answers.reduce((draft, facts) => answer(draft, 0, { facts }), fresh());
}

describe('answering', () => {
  test('never clears or changes another answer of hers', () => {
    fc.assert(
      fc.property(someAnswers, anAnswer, (before, facts) => {
        const draft = afterAnswers(before);
        const was = draft.recipients[0]?.answers ?? {};
        const is = answer(draft, 0, { facts }).recipients[0]?.answers ?? {};
        for (const key of Object.keys(was) as FactKey[]) if (!(key in facts)) expect(is[key]).toEqual(was[key]);
      }),
    );
  });

  test('always goes before what is known and what follows', () => {
    fc.assert(
      fc.property(someAnswers, anAnswer, (before, facts) => {
        const after = answer(afterAnswers(before), 0, { facts, known: { secureChannel: true } });
        const [row] = after.recipients;
        if (row === undefined) throw new Error('no recipient');
        for (const key of Object.keys(facts) as FactKey[]) expect(answersOf(row)[key]).toEqual(facts[key]);
      }),
    );
  });

  test('leaves the draft that it came from as it was', () => {
    const draft = fresh();
    const copy = structuredClone(draft);
    answer(draft, 0, {
      facts: { secureChannel: false },
      client: { name: 'B' },
      details: { consent: { how: 'spoken' } },
    });
    expect(draft).toEqual(copy);
  });

  test('about the client holds for every recipient, about the ground only for one', () => {
    const draft = answer(addRecipient(fresh()), 1, {
      facts: { 'client.competent': true, 'grounds.confidentiality': 'none' },
    });
    expect(draft.recipients.map(({ answers }) => answers['client.competent'])).toEqual([true, true]);
    expect(draft.recipients.map(({ answers }) => answers['grounds.confidentiality'])).toEqual([undefined, 'none']);
  });
});

describe('undo', () => {
  test('gives back the draft as it was, step by step', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const drafts = [fresh()];
        let editing = begin(drafts[0] as Draft);
        for (const facts of answers) {
          const next = answer(editing.draft, 0, { facts });
          drafts.push(next);
          editing = change(editing, next);
        }
        for (const draft of drafts.toReversed()) {
          expect(editing.draft).toEqual(draft);
          editing = undo(editing);
        }
        expect(undo(begin(fresh())).draft).toEqual(fresh());
      }),
    );
  });
});

describe('several recipients', () => {
  test('a further one takes over what leaves and why, and nothing of ground or consent', () => {
    const draft = addRecipient(
      answer(fresh(), 0, {
        facts: {
          'data.scope': 'in-care-fact',
          'purpose.description': 'x',
          'grounds.confidentiality': 'consent',
          'consent.status': 'given',
        },
        recipient: { organisation: 'A' },
      }),
    );
    const added = draft.recipients[1];
    expect(added?.organisation).toBeNull();
    expect(added?.answers).toEqual({ 'data.scope': 'in-care-fact', 'purpose.description': 'x' });
    expect(added?.known).toMatchObject({ 'discloser.kind': 'care-provider', 'client.age': 44 });
  });

  test('a row can be left out, the last one not', () => {
    const two = answer(addRecipient(fresh()), 1, { recipient: { organisation: 'B' } });
    expect(leaveOut(two, 0).recipients.map(({ organisation }) => organisation)).toEqual(['B']);
    expect(leaveOut(leaveOut(two, 0), 0).recipients).toHaveLength(1);
  });
});
