import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentEntrySchema } from '../disclosure/consent-entry.ts';
import { registerOf } from './register.ts';
import { asked, happening, recorded, refused, today, withdrawn } from './testing.ts';

const stateOf = (entries: Parameters<typeof registerOf>[0], on = '2026-06-01') => registerOf(entries, on)[0]?.state;

describe('one consent', () => {
  test.each([
    ['asked', [asked('2026-05-01T10:00:00.000Z')]],
    ['stands', [asked('2026-05-01T10:00:00.000Z'), recorded('2026-05-03T10:00:00.000Z')]],
    ['stands', [recorded('2026-05-03T10:00:00.000Z', { until: '2026-06-01' })]],
    ['expired', [recorded('2026-05-03T10:00:00.000Z', { until: '2026-05-31' })]],
    ['refused', [recorded('2026-05-03T10:00:00.000Z'), refused('2026-05-04T10:00:00.000Z')]],
    ['stands', [refused('2026-05-03T10:00:00.000Z'), recorded('2026-05-04T10:00:00.000Z')]],
    ['withdrawn', [recorded('2026-05-03T10:00:00.000Z'), withdrawn('2026-05-04T10:00:00.000Z')]],
    ['stands', [recorded('2026-05-03T10:00:00.000Z'), asked('2026-05-04T10:00:00.000Z')]],
  ])('%s', (state, entries) => expect(stateOf(entries)).toBe(state));

  test('of which only the withdrawal is left is nothing that can be told', () => {
    expect(registerOf([withdrawn('2026-05-04T10:00:00.000Z')], '2026-06-01')).toEqual([]);
  });
});

describe('laws', () => {
  const log = fc.array(happening, { maxLength: 14 });

  test('what happens is an entry of the schema', () => {
    fc.assert(
      fc.property(happening, (entry) => {
        expect(consentEntrySchema.parse(entry)).toEqual(entry);
      }),
    );
  });

  test('withdrawn once, it never stands again, whatever comes after', () => {
    fc.assert(
      fc.property(log, log, today, (before, after, on) => {
        const gone = registerOf(before, on).filter(({ state }) => state === 'withdrawn');
        const now = registerOf([...before, ...after], on);
        for (const { id } of gone) expect(now.find((one) => one.id === id)?.state).toBe('withdrawn');
      }),
    );
  });

  test('in what order the entries come makes no difference, and twice is once', () => {
    fc.assert(
      fc.property(log, today, fc.infiniteStream(fc.nat()), (entries, on, order) => {
        const keys = entries.map(() => order.next().value);
        const shuffled = entries
          .map((_, i) => i)
          .sort((a, b) => keys[a] - keys[b] || a - b)
          .map((i) => entries[i]!);
        expect(registerOf([...shuffled, ...entries], on)).toEqual(registerOf(entries, on));
      }),
    );
  });

  test('past its last day it does not stand, and what has ended does not come back as time goes on', () => {
    fc.assert(
      fc.property(log, today, today, (entries, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        for (const consent of registerOf(entries, late)) {
          if (consent.state !== 'stands') continue;
          expect((consent.recorded?.until ?? late) >= late).toBe(true);
          expect(registerOf(entries, early).find(({ id }) => id === consent.id)?.state).toBe('stands');
        }
      }),
    );
  });

  test('only what was recorded can stand', () => {
    fc.assert(
      fc.property(log, today, (entries, on) => {
        for (const { state, id } of registerOf(entries, on)) {
          if (state === 'stands') expect(entries.some((e) => e.type === 'recorded' && e.consent === id)).toBe(true);
        }
      }),
    );
  });
});
