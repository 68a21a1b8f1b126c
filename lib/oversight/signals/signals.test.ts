import { describe, expect, test } from 'vitest';
import { importedFrom } from '../../../tests/support/organisation/cases.ts';
import { organisationOf, type Planted, SMALL } from '../../../tests/support/organisation.ts';
import { type Case, keyOf } from '../case.ts';
import { localTime } from '../local-time.ts';
import { FAMILIES, signalsOf } from './all.ts';
import type { Family, Signal } from './signal.ts';

const organisation = await organisationOf(SMALL);
const { cases, logs } = await importedFrom(organisation);
const context = { now: new Date('2026-11-29T12:00:00Z'), local: localTime };
const signals = signalsOf(cases, logs, context);

const familyOf = (problem: Planted['problem']): Family =>
  problem === 'forked' || problem === 'truncated' || problem === 'gap' ? `log-${problem}` : problem;

const signalFor = ({ problem, clinician, log, numbers }: Planted): Signal | undefined =>
  signals.find(
    (signal) =>
      signal.family === familyOf(problem) &&
      (numbers.length === 0 ? signal.log === log : signal.clinician === clinician) &&
      numbers.every((number) => signal.entries.some((entry) => entry.log === log && entry.number === number)),
  );

test.each(organisation.planted.map((planted) => [planted.problem, planted] as const))('%s is found', (_, planted) => {
  expect(signalFor(planted)).toBeDefined();
});

test('who has nothing but what is in order raises nothing', () => {
  const withProblems = new Set(
    organisation.planted.filter(({ numbers }) => numbers.length > 0).map(({ clinician }) => clinician),
  );
  const others = signals.filter(({ clinician }) => !withProblems.has(clinician ?? ''));
  // What was cut off is the end of a story: its outcome and its note.
  const cutOff = ['outcome-unsettled', 'note-missing'];
  expect(others.filter(({ family }) => !family.startsWith('log-') && !cutOff.includes(family))).toEqual([]);
  expect(others.length).toBeGreaterThanOrEqual(3);
});

test('every family has its place, and what to look at first stands first', () => {
  expect(new Set(FAMILIES).size).toBe(FAMILIES.length);
  const strengths = signals.map(({ strength }) => strength);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length);
});

describe('borders', () => {
  const plain = cases.find(
    ({ released, rows, spoken }) => released && !spoken && rows[0]?.ground === 'consent',
  ) as Case;
  const row = plain.rows[0]!;
  const found = (family: Family, ...changed: Case[]) =>
    signalsOf(changed, [], context).filter((signal) => signal.family === family);

  test('consent of a year is not old, of a day more it is', () => {
    const consented = (consentOn: string) => ({ ...plain, at: '2026-03-02T10:00:00Z', rows: [{ ...row, consentOn }] });
    expect(found('old-consent', consented('2025-03-02'))).toHaveLength(0);
    expect(found('old-consent', consented('2025-03-01'))).toHaveLength(1);
  });

  test('consent given anew after a withdrawal stands on its own', () => {
    const first = { ...plain, number: 901, withdrawnOn: '2026-02-01', at: '2026-01-20T10:00:00Z' };
    const later = (consentOn: string) => ({
      ...plain,
      number: 902,
      at: '2026-02-03T10:00:00Z',
      rows: [{ ...row, consentOn }],
    });
    expect(found('after-withdrawal', first, later('2026-01-10'))[0]?.entries).toEqual([
      { log: plain.log, number: 902 },
    ]);
    expect(found('after-withdrawal', first, later('2026-02-02'))).toHaveLength(0);
    const other = { ...later('2026-01-10'), client: 'somebody else' };
    expect(found('after-withdrawal', first, other)).toHaveLength(0);
  });

  test('the same words for the same client are not pasted', () => {
    const same = Array.from({ length: 30 }, (_, index) => ({
      ...plain,
      number: 1_000 + index,
      rows: [{ ...row, necessity: 'Steeds dezelfde woorden voor deze ene.' }],
    }));
    expect(found('pasted-motivation', ...same)).toHaveLength(0);
    const others = same.map((one) => ({ ...one, client: keyOf(one) }));
    expect(found('pasted-motivation', ...others)[0]?.figures).toMatchObject({ clients: 30 });
  });

  test('a re-evaluation is overdue from the day after it was due', () => {
    const due = (dueOn: string) => ({ ...plain, stand: { ...plain.stand, dueOn } });
    expect(found('re-evaluation-overdue', due(localTime(context.now.toISOString()).day))).toHaveLength(0);
    expect(found('re-evaluation-overdue', due('2026-11-27'))).toHaveLength(1);
  });

  test('what was withheld raises nothing', () => {
    const withheld = { ...plain, released: false, noted: false, stand: { ...plain.stand, withheld: true } };
    expect(signalsOf([withheld], [], context)).toEqual([]);
  });
});
