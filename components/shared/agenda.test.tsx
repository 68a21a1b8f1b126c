import { expect, test } from 'vitest';
import { consentPoints } from '../../lib/consents/points.ts';
import { registerOf } from '../../lib/consents/register.ts';
import { asked, recorded } from '../../lib/consents/testing.ts';
import { pageTextsFor } from '../../lib/language/pages.ts';
import { logOf, NOW } from '../../tests/gallery-pages/fixtures/log.ts';
import { openedOf } from '../../tests/gallery-pages/fixtures/source.ts';
import { agendaOf, groupOf, type Item, MOST, saidOf } from './agenda.ts';

const said = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'point' ? [`${item.history.disclosure.number} ${item.point.kind}`] : []));

test('what is made of the few that are asked for stands at the top of what is made of all', async () => {
  const histories = logOf(400);
  const all = agendaOf(histories, [], [], NOW);
  const { points, numbers } = await openedOf(histories, 'nl').source.open(NOW, MOST);
  const few = agendaOf(
    histories.filter(({ disclosure }) => numbers.includes(disclosure.number)),
    [],
    [],
    NOW,
  );
  expect(points).toBe(all.length);
  expect(numbers.length).toBeLessThan(5 * MOST);
  expect(new Set(all.map((item) => item.kind === 'point' && item.point.kind)).size).toBeGreaterThan(2);
  expect(said(few).slice(0, MOST)).toEqual(said(all).slice(0, MOST));
});

test('what consents ask stands after tasks, each in words of its own', () => {
  const now = new Date('2026-03-01T10:00:00');
  const entries = [
    asked('2026-02-20T09:00:00.000Z', { consent: crypto.randomUUID(), thinkUntil: '2026-02-25' }),
    recorded('2026-01-05T09:00:00.000Z', { consent: crypto.randomUUID(), until: '2026-03-20' }),
    recorded('2026-01-04T09:00:00.000Z', { consent: crypto.randomUUID(), until: '2026-02-20' }),
  ];
  const task = { id: 'a', at: '2026-02-01T09:00:00.000Z', task: 'x', number: 3, client: null, ready: false };
  const items = agendaOf([], [task], consentPoints(registerOf(entries, '2026-03-01'), now), now);
  expect(items.map(groupOf)).toEqual(['task', 'consent-answer', 'consent-ends', 'consent-ends']);
  const lines = items.slice(1).map((item) => saidOf(item, pageTextsFor('nl'), now));
  expect(lines.map(({ client, number }) => [client, number])).toEqual(lines.map(() => ['A. de Vries', null]));
  expect(lines.map(({ text }) => /vraag het antwoord|liep af op|loopt af op/.exec(text)?.[0])).toEqual([
    'vraag het antwoord',
    'liep af op',
    'loopt af op',
  ]);
});
