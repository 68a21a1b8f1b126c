import { expect, test } from 'vitest';
import type { Draft } from '../disclosure/draft/draft.ts';
import { paperText, provisionalNumber } from '../disclosure/draft/paper.ts';
import { screenFor } from './screens.ts';

const ID = '3f2a9c1b-0000-4000-8000-000000000000';

test('the number is no number of the log, and the same for the same action', () => {
  expect(provisionalNumber('2026-11-22', ID)).toBe('N20261122-3F2A9C');
  expect(provisionalNumber('2026-11-22', ID)).toBe(provisionalNumber('2026-11-22', ID));
  expect(Number(provisionalNumber('2026-11-22', null))).toBeNaN();
});

test.each(['nl', 'en'] as const)(
  'the paper has all that the record needs, and a line to write on for what is not known (%s)',
  (language) => {
    const { paper } = screenFor(language);
    const draft = {
      emergency: { who: 'politie, meldkamer', kind: null, what: 'waar zij is', danger: '' },
      client: { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387', age: 44 },
      discloser: { name: 'M. de Boer', function: null, organisation: null },
    } as unknown as Draft;
    const text = paperText(
      draft,
      { number: 'N20261122-3F2A9C', at: '22 november 2026 14:05', sentence: 'De zin.' },
      paper,
    );
    for (const words of [
      'N20261122-3F2A9C',
      '14:05',
      'A. de Vries',
      '1042387',
      'M. de Boer',
      'politie',
      'waar zij is',
      'De zin.',
    ])
      expect(text).toContain(words);
    expect(text).toMatch(new RegExp(`${paper.lines.danger}: _{10}`));
  },
);
