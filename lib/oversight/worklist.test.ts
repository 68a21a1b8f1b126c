import { expect, test } from 'vitest';
import type { Oversight } from '../disclosure/oversight-entry.ts';
import type { Case } from './case.ts';
import { BY_HAND, BY_ITSELF, nextOpen, worklistOf } from './worklist.ts';

const [log, other] = ['a'.repeat(32), 'b'.repeat(32)];
let clock = 0;
const base = () => {
  clock += 1;
  return {
    schema: 2,
    kind: 'oversight',
    id: crypto.randomUUID(),
    at: new Date(clock * 1_000).toISOString(),
    by: 'F. Gegevens',
  } as const;
};
const sampled = (sample: string, numbers: number[]): Oversight => ({
  ...base(),
  type: 'sampled',
  sample,
  method: 'random',
  seed: '1',
  size: numbers.length,
  of: 90,
  from: null,
  to: null,
  entries: numbers.map((number) => ({ log, number })),
});
const judged = (of: string, number: number, finding: 'in-order' | 'question' | 'incident'): Oversight => ({
  ...base(),
  type: 'judged',
  sample: null,
  log: of,
  number,
  entry: crypto.randomUUID(),
  finding,
  note: null,
});
const wrong = (number: number, closed: boolean) =>
  ({ log, number, wrong: { at: '2026-01-01T00:00:00Z', told: false, closed } }) as unknown as Case;

test('the last judgement counts, and the ones before stay', () => {
  const [group] = worklistOf(
    [sampled('s1', [1, 2, 3]), judged(log, 2, 'incident'), judged(log, 2, 'in-order'), judged(other, 3, 'question')],
    [],
  );
  expect(group).toMatchObject({ id: 's1', done: 1, counts: { 'in-order': 1, question: 0, incident: 0 } });
  expect(group?.tasks[1]?.judged).toHaveLength(2);
  expect(group?.tasks[2]?.standing).toBeNull();
});

test('a disclosure in two samples is judged once', () => {
  const groups = worklistOf([sampled('s1', [1, 2]), sampled('s2', [2, 5]), judged(log, 2, 'question')], []);
  expect(groups.map(({ id, done }) => [id, done])).toEqual([
    ['s2', 1],
    ['s1', 1],
  ]);
});

test('what was sent wrongly stands there by itself until it is closed, once for all branches', () => {
  const groups = worklistOf([], [wrong(7, false), wrong(7, false), wrong(8, true)]);
  expect(groups).toMatchObject([{ id: BY_ITSELF, tasks: [{ number: 7 }] }]);
});

test('what was put there by hand says why', () => {
  const listed: Oversight = {
    ...base(),
    type: 'listed',
    because: 'dezelfde motivering',
    entries: [{ log, number: 4 }],
  };
  expect(worklistOf([listed, listed], [])).toMatchObject([
    { id: BY_HAND, tasks: [{ number: 4, because: 'dezelfde motivering' }] },
  ]);
});

test('the next one to look at goes round', () => {
  const [group] = worklistOf([sampled('s1', [1, 2, 3]), judged(log, 3, 'in-order')], []);
  expect(nextOpen(group!.tasks, 1)).toBe(0);
  expect(nextOpen(group!.tasks, 0)).toBe(1);
  expect(nextOpen(group!.tasks.slice(2), 0)).toBe(0);
});
