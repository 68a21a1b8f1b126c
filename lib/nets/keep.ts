import type { PageContext } from '../disclosure/action.ts';
import type { LogDatabase } from '../log/database.ts';
import { dropSealed, putSealed, sealedRows } from '../log/store/sealed-rows.ts';
import { originOf, type Passing } from './passing.ts';
import { type PassedByRow, passedByRowSchema } from './row.ts';

/** A page that floods fills nothing: one row a minute for each tab, kind and destination, and no more rows than this. */
const WINDOW_MS = 60_000;
const MOST_KEPT = 300;

/**
 * Keeps what passed, or counts it with the same of that minute. One at a time: two at once make one row.
 * @returns the row where it is a new one: its context is still to be found.
 */
export function keepPassing(db: LogDatabase, passing: Passing, session: string): Promise<PassedByRow | null> {
  return oneAtATime(async () => {
    const same = (await allPassedBy(db)).filter((row) => isSame(row, passing, session));
    const recent = same.find((row) => passing.at - Date.parse(row.at) < WINDOW_MS);
    const counted = recent ?? ((await db.passedBy.count()) >= MOST_KEPT ? same[0] : undefined);
    const at = new Date(passing.at).toISOString();
    if (counted) {
      await putSealed(db, 'passedBy', {
        ...counted,
        times: counted.times + 1,
        lastAt: [at, counted.lastAt].sort().at(-1) ?? at,
        bytes: sum(counted.bytes, passing.bytes),
      });
      return null;
    }
    const row = { ...passing, id: crypto.randomUUID(), at, lastAt: at, times: 1, session, context: null };
    await putSealed(db, 'passedBy', row);
    return row;
  });
}

export function rememberWhose(db: LogDatabase, id: string, context: PageContext): Promise<void> {
  return oneAtATime(async () => {
    const row = await passedByOf(db, id);
    if (row) await putSealed(db, 'passedBy', { ...row, context });
  });
}

/** Newest first, as far as they can be read here and now; `locked` counts the others. */
export async function passedByAsFar(db: LogDatabase): Promise<{ rows: PassedByRow[]; locked: number }> {
  const { rows, locked } = await sealedRows(db, 'passedBy', (value) => passedByRowSchema.parse(value));
  return { rows: rows.reverse(), locked };
}

export const allPassedBy = async (db: LogDatabase): Promise<PassedByRow[]> => (await passedByAsFar(db)).rows;

export async function passedByOf(db: LogDatabase, id: string): Promise<PassedByRow | null> {
  return (await allPassedBy(db)).find((row) => row.id === id) ?? null;
}

export const dropPassedBy = (db: LogDatabase, id: string): Promise<void> => dropSealed(db, 'passedBy', id);

const oneAtATime = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request('deelwijzer-passed-by', act) as Promise<T>;

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
