import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentPoints } from '../consents/points.ts';
import { registerOf } from '../consents/register.ts';
import { asked, recorded, refused, withdrawn } from '../consents/testing.ts';
import { isoDay } from '../export/open-points.ts';
import { asksOfConsent } from './asks.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
const entry = fc
  .tuple(fc.constantFrom(asked, recorded, refused, withdrawn), fc.nat(60), fc.option(fc.nat(120), { nil: null }))
  .map(([happened, at, more]) => {
    const on = more === null ? null : day(at + more).slice(0, 10);
    return happened(day(at), { thinkUntil: on, until: on });
  });

describe('what calls about a consent', () => {
  test('stands in the list at the moment at which it calls', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), fc.nat(200), (entries, today) => {
        const at = day(today).slice(0, 10);
        for (const consent of registerOf(entries, at)) {
          for (const { kind, times } of asksOfConsent(consent)) {
            for (const time of times) {
              const now = new Date(time);
              const listed = consentPoints(registerOf(entries, isoDay(now)), now);
              expect(listed.map((point) => [point.kind, point.consent.id])).toEqual([[kind, consent.id]]);
            }
          }
        }
      }),
    );
  });

  test('is asked for an answer once the time to think is over, and nothing once it was answered', () => {
    const question = asked('2026-02-01T09:00:00.000Z', { thinkUntil: '2026-02-05' });
    const of = (...entries: (typeof question)[]) => registerOf(entries, '2026-03-01').flatMap(asksOfConsent);
    expect(of(question)).toMatchObject([{ kind: 'consent-answer' }]);
    expect(of(question)[0]?.times[0]).toBe(new Date('2026-02-06T00:00:00').toISOString());
    expect(of(question, recorded('2026-02-07T09:00:00.000Z'))).toEqual([]);
    expect(of(question, refused('2026-02-07T09:00:00.000Z'))).toEqual([]);
  });

  test('ends: a month before and on the last day; given for less than a month, on the last day alone', () => {
    const until = (on: string) =>
      registerOf([recorded('2026-02-01T09:00:00.000Z', { until: on })], '2026-02-01').flatMap(asksOfConsent);
    const midnight = (date: string) => new Date(`${date}T00:00:00`).toISOString();
    expect(until('2026-06-01')).toEqual([
      { kind: 'consent-ends', times: [midnight('2026-05-02'), midnight('2026-06-01')] },
    ]);
    expect(until('2026-02-10')).toEqual([{ kind: 'consent-ends', times: [midnight('2026-02-10')] }]);
    expect(
      registerOf(
        [recorded('2026-02-01T09:00:00.000Z', { until: '2026-06-01' }), withdrawn('2026-03-01T09:00:00.000Z')],
        '2026-03-02',
      ).flatMap(asksOfConsent),
    ).toEqual([]);
  });
});
