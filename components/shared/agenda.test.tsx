import { expect, test } from 'vitest';
import { logOf, NOW } from '../../tests/gallery-pages/fixtures/log.ts';
import { openedOf } from '../../tests/gallery-pages/fixtures/source.ts';
import { agendaOf, type Item, MOST } from './agenda.ts';

const said = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'point' ? [`${item.history.disclosure.number} ${item.point.kind}`] : []));

test('what is made of the few that are asked for stands at the top of what is made of all', async () => {
  const histories = logOf(400);
  const all = agendaOf(histories, [], NOW);
  const { points, numbers } = await openedOf(histories, 'nl').source.open(NOW, MOST);
  const few = agendaOf(
    histories.filter(({ disclosure }) => numbers.includes(disclosure.number)),
    [],
    NOW,
  );
  expect(points).toBe(all.length);
  expect(numbers.length).toBeLessThan(5 * MOST);
  expect(new Set(all.map((item) => item.kind === 'point' && item.point.kind)).size).toBeGreaterThan(2);
  expect(said(few).slice(0, MOST)).toEqual(said(all).slice(0, MOST));
});
