import { describe, expect, test } from 'vitest';
import { factsSchema } from '../assessment/facts.ts';
import { missingOf, REQUIREMENTS } from './requirements.ts';

const recipient = (facts: object, rest: object = {}) => ({
  person: null,
  address: null,
  details: {},
  ...rest,
  facts: factsSchema.parse(facts),
});
const missing = (facts: object, rest?: object) => missingOf(recipient(facts, rest), REQUIREMENTS);
const municipality = { recipient: { kind: 'municipality' } };

describe('what an organisation requires', () => {
  test('is asked only where the disclosure has a place for it', () => expect(missing({})).toEqual([]));

  test('who receives it and where', () => {
    expect(missing(municipality)).toEqual(['recipient-person', 'recipient-address']);
    expect(missing(municipality, { person: ' ', address: 'wmo@utrecht.example' })).toEqual(['recipient-person']);
  });

  test('at a meeting: of each participant the organisation, and somebody at all', () => {
    const meeting = { recipient: { kind: 'case-meeting' } };
    const seated = (organisation: string | null) => ({
      details: { participants: [{ name: 'P. Smit', organisation, partner: null, basis: null }] },
    });
    expect(missing(meeting)).toEqual(['participants-organisation']);
    expect(missing(meeting, seated(null))).toEqual(['participants-organisation']);
    expect(missing(meeting, seated('politie'))).toEqual([]);
  });

  test('without consent: which colleague', () => {
    const conflict = { grounds: { confidentiality: 'conflict-of-duties' } };
    expect(missing(conflict)).toEqual(['colleague']);
    expect(missing(conflict, { details: { colleague: { who: 'B. Visser', on: null } } })).toEqual([]);
    expect(missing({ grounds: { confidentiality: 'consent' } })).toEqual([]);
  });

  test('when she was told, or will be', () => {
    expect(missing({ clientInformed: 'will-be' })).toEqual(['informed-on']);
    expect(missing({ clientInformed: 'yes' }, { details: { informed: { on: '2026-11-03', byWhom: null } } })).toEqual(
      [],
    );
    expect(missing({ clientInformed: 'no' })).toEqual([]);
  });

  test('and nothing that it did not name', () => {
    expect(missingOf(recipient(municipality), ['colleague'])).toEqual([]);
  });
});
