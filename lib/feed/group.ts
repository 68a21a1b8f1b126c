import type { LogDatabase } from '../log/database.ts';
import { knownKeys } from '../log/keys/data-key.ts';
import { isDue } from './back-off.ts';
import { type Item, opened, rowsInTurn } from './queue.ts';

/** What a repository takes in one request. */
const MOST_IN_BATCH = 50;
const MOST_BYTES = 1_000_000;

export interface Due {
  readonly id: string;
  readonly failures: number;
}

/** What is due and can be opened, in order. */
export async function dueNow(db: LogDatabase, now: number): Promise<Due[]> {
  const known = await knownKeys(db);
  return (await rowsInTurn(db))
    .filter(({ content, nextAt }) => content.key in known && isDue(nextAt, now))
    .map(({ id, failures }) => ({ id, failures }));
}

export interface Group {
  /** One, or what goes into one batch. */
  readonly items: Item[];
  /** Gone meanwhile (erased, locked again), or damaged. */
  readonly without: string[];
  readonly damaged: number;
}

/** The first of what is due. @param together as many as go into one batch. */
export async function nextGroup(db: LogDatabase, due: readonly Due[], together: boolean): Promise<Group> {
  const ids = (together ? firstTogether(due) : due.slice(0, 1)).map(({ id }) => id);
  const rows = (await db.feed.bulkGet(ids)).filter((row) => row !== undefined);
  const { items, damaged } = await opened(db, rows);
  const there = new Set(items.map(({ id }) => id));
  return { items: withinBytes(items), without: ids.filter((id) => !there.has(id)), damaged };
}

/** An event that failed before goes alone: it must not take others down with it. */
function firstTogether(due: readonly Due[]): readonly Due[] {
  const upTo = due.findIndex(({ failures }) => failures > 0);
  return due.slice(0, upTo === -1 ? MOST_IN_BATCH : Math.min(MOST_IN_BATCH, Math.max(1, upTo)));
}

function withinBytes(items: readonly Item[]): Item[] {
  let bytes = 0;
  const upTo = items.findIndex(({ event }) => {
    bytes += JSON.stringify(event).length;
    return bytes > MOST_BYTES;
  });
  return items.slice(0, upTo === -1 ? items.length : Math.max(1, upTo));
}
