import { describe, expect, it } from 'vitest';
import { event } from '../../tests/gallery-pages/fixtures/build.ts';
import { variants } from '../../tests/gallery-pages/fixtures/variants.ts';
import type { Disclosure, DisclosureEvent } from '../disclosure/entry.ts';
import { historiesOf, outcomeOf } from './history.ts';
import { openPoints, reEvaluationDue } from './open-points.ts';

const about = 214;
const LATER = new Date('2025-11-20T09:00:00Z');
const history = (disclosure: Disclosure, ...events: DisclosureEvent[]) => {
  const [only] = historiesOf([disclosure, ...events].map((entry, index) => ({ index, entry })));
  if (only === undefined) throw new Error('no history');
  return only;
};
const outcome = (said: 'done' | 'failed' | 'unknown', at = '2025-11-04T13:12:05Z') =>
  event({ about, type: 'outcome', at, outcome: said, reason: null, settledByHand: false });

describe('the history of a disclosure', () => {
  it('takes the newest first, each with its own events', () => {
    const log = [
      { ...variants.onConsent(), number: 1 },
      { ...variants.onConsent(), number: 2 },
      event({ about: 1, type: 'client-informed', at: '2025-11-05T00:00:00Z', on: '2025-11-05', byWhom: null }),
      outcome('done'),
    ].map((entry, index) => ({ index, entry }));
    const folded = historiesOf(log);
    expect(folded.map(({ disclosure, events }) => [disclosure.number, events.length])).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });

  it('does not know an outcome that was not reported, save for what was spoken and what is under way', () => {
    expect(outcomeOf(history(variants.onConsent()), LATER)).toBe('unknown');
    expect(outcomeOf(history(variants.onConsent()), new Date('2025-11-04T13:13:00Z'))).toBe('under-way');
    expect(outcomeOf(history(variants.spoken()), LATER)).toBe('done');
    expect(outcomeOf(history(variants.withheld()), LATER)).toBe('withheld');
    expect(outcomeOf(history(variants.onConsent(), outcome('unknown'), outcome('done')), LATER)).toBe('done');
  });
});

describe('what is open', () => {
  const digest = { algorithm: 'SHA-256', salt: '', value: '' } as const;
  const noted = event({ about, type: 'note-filed', at: '2025-11-04T13:13:00Z', where: 'epd-field', digest });
  const open = (...args: Parameters<typeof history>) => openPoints(history(...args), LATER).map(({ kind }) => kind);
  const kinds = (disclosure: Disclosure, ...events: DisclosureEvent[]) => open(disclosure, noted, ...events);

  it('is a note that is not in the dossier, the last of all, for a month, and not where she needs none', () => {
    const needless = event({ about, type: 'note-not-needed', at: '2025-11-05T08:00:00Z', why: null });
    expect(open(variants.conflict())).toEqual(['re-evaluate', 'note-missing']);
    expect(open(variants.onConsent(), outcome('done'), needless)).toEqual([]);
    expect(open(variants.withheld())).toEqual([]);
    const at = (now: string) => openPoints(history(variants.onConsent(), outcome('done')), new Date(now)).length;
    expect([at('2025-11-04T13:30:00Z'), at('2025-11-04T15:00:00Z'), at('2025-12-20T15:00:00Z')]).toEqual([0, 1, 0]);
  });

  it('is nothing where all is done', () => {
    expect(kinds(variants.onConsent(), outcome('done'))).toEqual([]);
  });

  it('is to tell the client, until she was told; not where nothing left', () => {
    const told = event({ about, type: 'client-informed', at: '2025-11-06T08:00:00Z', on: '2025-11-06', byWhom: null });
    expect(kinds(variants.partial(), outcome('done'))).toEqual(['inform-client']);
    expect(kinds(variants.partial(), outcome('done'), told)).toEqual([]);
    expect(kinds(variants.partial(), outcome('failed'))).toEqual([]);
    expect(kinds(variants.withheld())).toEqual([]);
  });

  it('is to look again from its day on, until it was, and then at the next day', () => {
    const again = (next: string | null) =>
      event({
        about,
        type: 're-evaluated',
        at: '2025-11-19T08:00:00Z',
        on: '2025-11-19',
        stillNeeded: true,
        next,
        why: '',
      });
    expect(kinds(variants.conflict())).toEqual(['re-evaluate']);
    expect(kinds(variants.conflict(), again('2025-12-19'))).toEqual([]);
    expect(reEvaluationDue(history(variants.conflict(), again('2025-12-19')))).toBe('2025-12-19');
  });

  it('is the rest of an emergency until it was completed', () => {
    const { recipients, verdict } = variants.onConsent();
    const completed = event({ about, type: 'completed-afterwards', at: '2025-11-05T08:00:00Z', recipients, verdict });
    expect(kinds(variants.emergency())).toEqual(['emergency-owed']);
    expect(kinds(variants.emergency(), completed)).toEqual([]);
  });
});
