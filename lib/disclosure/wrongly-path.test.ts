import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DisclosureEvent, eventSchema } from './entry.ts';
import { WRONGLY_TASKS, type WronglyTask } from './sent-wrongly.ts';
import { wronglyPathOf } from './wrongly-path.ts';

const base = {
  schema: 2,
  kind: 'event',
  id: '11111111-1111-4111-8111-111111111111',
  about: 214,
  by: 'M. Jansen',
  at: '2026-11-04T10:00:00.000Z',
} as const;
const begun = (more = {}) =>
  eventSchema.parse({ ...base, type: 'sent-wrongly', what: 'naar het verkeerde adres', told: null, ...more });
const step = (task: WronglyTask, waived = false): DisclosureEvent =>
  eventSchema.parse({
    ...base,
    type: 'sent-wrongly-step',
    step: waived ? 'not-needed' : task,
    waives: waived ? task : null,
    on: '2026-11-04',
    who: null,
    note: null,
  });
const openAfter = (...tasks: WronglyTask[]) => wronglyPathOf([begun(), ...tasks.map((task) => step(task))])?.open;

describe('sent wrongly', () => {
  test('has a path only once it was said', () => {
    expect(wronglyPathOf([])).toBeNull();
    expect(wronglyPathOf([step('officer-told')])).toBeNull();
  });

  test('asks for the officer first, then for what can be undone, then for the client, then to be closed', () => {
    expect(openAfter()).toEqual(['officer-told', 'recipient-asked', 'client-told']);
    expect(openAfter('officer-told', 'recipient-asked')).toEqual(['recipient-confirmed', 'client-told']);
    expect(openAfter('officer-told', 'recalled')).toEqual(['client-told']);
    expect(openAfter('officer-told', 'recalled', 'client-told')).toEqual(['closed']);
    expect(openAfter('officer-told', 'recalled', 'client-told', 'closed')).toEqual([]);
  });

  test('counts the hours from when it was noticed, else from when it was said', () => {
    expect(wronglyPathOf([begun()])?.reportBy).toBe('2026-11-07T10:00:00.000Z');
    expect(wronglyPathOf([begun({ noticedAt: '2026-11-03T22:00:00.000Z' })])?.reportBy).toBe(
      '2026-11-06T22:00:00.000Z',
    );
  });

  test('begins anew where it went wrong again', () => {
    expect(wronglyPathOf([begun(), step('closed'), begun()])?.open).toContain('officer-told');
  });

  test('what is not needed settles as much as what was done, and doing what is open always comes to an end', () => {
    const waived = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(waived, (choices) => {
        const events = [begun()];
        for (const waive of choices) {
          const [next] = wronglyPathOf(events)?.open ?? [];
          if (next !== undefined) events.push(step(next, waive && next !== 'closed'));
        }
        expect(wronglyPathOf(events)).toMatchObject({ closed: true, officerKnows: true, open: [] });
      }),
    );
  });

  test('nothing is open twice, whatever was recorded in whatever order', () => {
    const any = fc.array(fc.tuple(fc.constantFrom(...WRONGLY_TASKS), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(any, (said) => {
        const path = wronglyPathOf([begun(), ...said.map(([task, waived]) => step(task, waived))]);
        expect(new Set(path?.open).size).toBe(path?.open.length);
        for (const [task] of said) expect(path?.open).not.toContain(task);
      }),
    );
  });
});
