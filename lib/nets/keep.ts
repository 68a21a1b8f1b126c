import type { PageContext } from '../disclosure/action.ts';
import type { LogDatabase, PassedByRow } from '../log/database.ts';
import { originOf, type Passing } from './passing.ts';

/** A page that floods fills nothing: one row a minute for each tab, kind and destination, and no more rows than this. */
const WINDOW_MS = 60_000;
const MOST_KEPT = 300;

/**
 * Keeps what passed, or counts it with the same of that minute. In one transaction: two at once make one row.
 * @returns the row where it is a new one: its context is still to be found.
 */
export function keepPassing(db: LogDatabase, passing: Passing, session: string): Promise<PassedByRow | null> {
  return db.transaction('rw', db.passedBy, async () => {
    const same = await db.passedBy
      .filter((row) => isSame(row, passing, session))
      .reverse()
      .sortBy('at');
    const recent = same.find((row) => passing.at - Date.parse(row.at) < WINDOW_MS);
    const counted = recent ?? ((await db.passedBy.count()) >= MOST_KEPT ? same[0] : undefined);
    const at = new Date(passing.at).toISOString();
    if (counted) {
      await db.passedBy.update(counted.id, {
        times: counted.times + 1,
        lastAt: [at, counted.lastAt].sort().at(-1) ?? at,
        bytes: sum(counted.bytes, passing.bytes),
      });
      return null;
    }
    const row = { ...passing, id: crypto.randomUUID(), at, lastAt: at, times: 1, session, context: null };
    await db.passedBy.add(row);
    return row;
  });
}

export async function rememberWhose(db: LogDatabase, id: string, context: PageContext): Promise<void> {
  await db.passedBy.update(id, { context });
}

/** Newest first. */
export async function allPassedBy(db: LogDatabase): Promise<PassedByRow[]> {
  return db.passedBy.orderBy('at').reverse().toArray();
}

function isSame(row: PassedByRow, passing: Passing, session: string): boolean {
  return (
    row.sink === passing.sink &&
    row.tabId === passing.tabId &&
    row.session === session &&
    row.from === passing.from &&
    // Two files are two things; a thousand pieces to one server are one.
    (passing.sink === 'download' ? row.fileName === passing.fileName : originOf(row.to) === originOf(passing.to))
  );
}

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
