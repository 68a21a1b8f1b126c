import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { event } from '../../tests/gallery-pages/fixtures/build.ts';
import { variants } from '../../tests/gallery-pages/fixtures/variants.ts';
import { standAfter, standAtFirst } from '../export/stand.ts';
import { type Ask, askOfTask, asksOf } from './asks.ts';
import { countOf, firstCall, isLater, NEVER, nextCall, type Reminder } from './reminders.ts';

const FROM = Date.parse('2026-11-01T00:00:00Z');
const at = (hour: number) => new Date(FROM + hour * 3_600_000).toISOString();
const hour = fc.integer({ min: 0, max: 500 });
const ask = fc
  .tuple(fc.constantFrom('inform-client', 're-evaluate', 'task'), fc.uniqueArray(hour, { minLength: 1, maxLength: 3 }))
  .map(([kind, times]): Ask => ({ kind, times: times.sort((a, b) => a - b).map(at) }));
const reminder = fc
  .tuple(ask, fc.option(hour, { nil: null }))
  .map(([one, until]): Reminder => ({ id: 'n1', asks: [one], later: until === null ? {} : { [one.kind]: at(until) } }));

describe('reminders', () => {
  test('nothing is counted twice: once she has looked, only what calls later counts', () => {
    fc.assert(
      fc.property(reminder, fc.array(hour, { minLength: 1, maxLength: 12 }), (one, looks) => {
        let seenAt: string | null = null;
        let counted = 0;
        for (const now of looks.sort((a, b) => a - b).map(at)) {
          counted += countOf([one], seenAt, now);
          expect(countOf([one], now, now)).toBe(0);
          seenAt = now;
        }
        const moments = new Set([...(one.asks[0]?.times ?? []), ...Object.values(one.later)]);
        expect(counted).toBeLessThanOrEqual(moments.size);
      }),
    );
  });

  test('nothing is missed: what calls is counted at the first look after it', () => {
    fc.assert(
      fc.property(ask, hour, hour, (one, before, after) => {
        const [seenAt, now] = [at(Math.min(before, after)), at(Math.max(before, after))];
        const called = one.times.some((time) => time > seenAt && time <= now);
        expect(countOf([{ id: 'n1', asks: [one], later: {} }], seenAt, now)).toBe(called ? 1 : 0);
      }),
    );
  });

  test('what was put off is silent until its day, and then calls once, also where it had been seen', () => {
    fc.assert(
      fc.property(ask, hour, hour, (one, putOffAt, days) => {
        const until = at(putOffAt + 24 * (1 + (days % 7)));
        const put: Reminder = { id: 'n1', asks: [one], later: { [one.kind]: until } };
        const justBefore = new Date(Date.parse(until) - 1).toISOString();
        expect(countOf([put], at(putOffAt), justBefore)).toBe(0);
        expect(isLater(put.later, one.kind, justBefore)).toBe(true);
        expect(countOf([put], at(putOffAt), until)).toBe(1);
        expect(isLater(put.later, one.kind, until)).toBe(false);
      }),
    );
  });

  test('a new date calls anew', () => {
    const due = (day: string): Ask => ({ kind: 're-evaluate', times: [`${day}T00:00:00.000Z`] });
    const seenAt = '2026-11-05T09:00:00.000Z';
    expect(nextCall(due('2026-11-04'), {}, seenAt)).toBe(NEVER);
    expect(nextCall(due('2026-12-04'), {}, seenAt)).toBe('2026-12-04T00:00:00.000Z');
  });

  test('the moment that stands unsealed is the one at which something counts', () => {
    fc.assert(
      fc.property(reminder, fc.option(hour, { nil: null }), hour, (one, looked, hourNow) => {
        const seenAt = looked === null ? null : at(looked);
        expect(firstCall(one, seenAt) <= at(hourNow)).toBe(countOf([one], seenAt, at(hourNow)) > 0);
      }),
    );
  });
});

describe('what calls', () => {
  const kinds = (asks: readonly Ask[]) => asks.map(({ kind }) => kind);
  const about = 214;
  const when = '2025-11-04T13:12:05Z';
  const done = event({ about, type: 'outcome', at: when, outcome: 'done', reason: null, settledByHand: false });

  test('is nothing where all is done, though its note is missing', () => {
    expect(kinds(asksOf(standAtFirst(variants.onConsent())))).toEqual(['outcome-unknown']);
    expect(asksOf(standAfter(standAtFirst(variants.onConsent()), done))).toEqual([]);
  });

  test('is a client who must not know yet only from the day on which she may', () => {
    const hidden = { ...standAfter(standAtFirst(variants.partial()), done), hiddenUntil: '2026-03-01' };
    const [first] = asksOf(hidden).find(({ kind }) => kind === 'inform-client')?.times ?? [];
    expect(first).toBe(new Date('2026-03-01T00:00:00').toISOString());
  });

  test('is what went wrong, again a day before the hours are over, until the officer knows', () => {
    const wrongly = event({ about, type: 'sent-wrongly', at: when, what: 'te veel', told: null });
    const stand = standAfter(standAfter(standAtFirst(variants.onConsent()), done), wrongly);
    expect(asksOf(stand)).toEqual([
      { kind: 'sent-wrongly', times: ['2025-11-04T14:12:00.000Z', '2025-11-06T13:12:05.000Z'] },
    ]);
    const step = { type: 'sent-wrongly-step', waives: null, on: '2025-11-04', who: null, note: null } as const;
    const told = standAfter(stand, event({ about, at: when, ...step, step: 'officer-told' }));
    expect(asksOf(told)[0]?.times).toHaveLength(1);
    expect(asksOf(standAfter(told, event({ about, at: when, ...step, step: 'closed' })))).toEqual([]);
  });

  test('is a draft after a few days of thinking', () => {
    expect(askOfTask('2026-11-01T10:00:00.000Z').times[0]).toBe('2026-11-04T10:00:00.000Z');
  });
});
