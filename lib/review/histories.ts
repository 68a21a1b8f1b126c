import type { History } from '../export/history.ts';
import { keptAt } from '../log/backwards.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Kept } from '../log/store/kept.ts';
import { indexAt, logAt } from './places.ts';

/**
 * One disclosure whole, with what happened to it. null where it could be read before, and no more.
 * @param idOf the id of the log that a place is in. @param places of what happened to it.
 */
export async function historyAt(
  db: LogDatabase,
  idOf: (place: number) => string,
  place: number,
  places: readonly number[],
): Promise<History | null> {
  const kept = await keptIn(db, idOf, [place, ...places]);
  const own = kept.find(({ entry }) => entry?.kind === 'disclosure');
  if (own?.entry?.kind !== 'disclosure') return null;
  const events = kept.flatMap(({ index, entry }) => (entry?.kind === 'event' ? [{ index, entry }] : []));
  return { index: own.index, disclosure: own.entry, events };
}

/** Entries of any logs, in the order of their places. */
export async function keptIn(
  db: LogDatabase,
  idOf: (place: number) => string,
  places: readonly number[],
): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const order of new Set(places.map(logAt).sort((a, b) => a - b))) {
    const here = places.filter((place) => logAt(place) === order);
    kept.push(...(await keptAt(db, idOf(here[0] ?? 0), here.map(indexAt))));
  }
  return kept;
}
