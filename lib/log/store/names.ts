import { z } from 'zod';
import type { Memory } from '../keys/memory.ts';

/**
 * A database that does not open any more is left as it is, and another one begins under another name. Which one is in
 * use stands beside the databases, so that the next run of the browser, and every page, finds the same.
 */
const NAMES = 'log:databases';
const namesSchema = z.array(z.object({ name: z.string().min(1).max(100), why: z.string().max(100).nullable() })).min(1);

/** `why` a database was left: what the browser called its failure; null for the one in use. */
export type DatabaseName = z.infer<typeof namesSchema>[number];

/** All that there have been, oldest first; the last is in use. */
export async function databaseNames(beside: Memory, first: string): Promise<DatabaseName[]> {
  const kept = namesSchema.safeParse(await beside.get(NAMES).catch(() => null));
  return kept.success ? kept.data : [{ name: first, why: null }];
}

/**
 * The name of the database to open. Moves on to a new one only where the one in use does not open or cannot be read,
 * time after time, while another can be made: a full disk or a browser that is closing down is no damage.
 * Never fails: then the name of before is opened, and whoever does so hears what is wrong.
 */
export function nameToOpen(beside: Memory, first: string, mayBeginAnew: boolean): Promise<string> {
  return navigator.locks.request('deelwijzer-log-name', async () => {
    const names = await databaseNames(beside, first);
    const { name } = names.at(-1) as DatabaseName;
    if (!mayBeginAnew) return name;
    const why = await whyUnreadable(name);
    if (why === null) return name;
    const next = `${first}-${names.length + 1}`;
    if (!(await canBeMade(`${first}-probe`))) return name;
    try {
      await beside.set(NAMES, [...names.slice(0, -1), { name, why }, { name: next, why: null }]);
    } catch (error) {
      console.error('Deelwijzer: no other database begun', error instanceof Error ? error.name : 'error');
      return name;
    }
    return next;
  }) as Promise<string>;
}

/** These say nothing of the database itself. */
const PASSING = ['QuotaExceededError', 'AbortError', 'VersionError'];
const TRIES = 3;

async function whyUnreadable(name: string): Promise<string | null> {
  let why = '';
  for (let time = 0; time < TRIES; time += 1) {
    try {
      await readState(name);
      return null;
    } catch (error) {
      why = error instanceof Error ? error.name : 'error';
      if (PASSING.includes(why)) return null;
    }
  }
  return why;
}

/** Opens it without changing anything, and reads what every append begins with. */
async function readState(name: string): Promise<void> {
  const database = await opened(name, null);
  if (database === null) return; // not there yet
  try {
    if (!database.objectStoreNames.contains('logs')) return;
    await settled(database.transaction('logs').objectStore('logs').getAll());
  } finally {
    database.close();
  }
}

/** Is it the one database that fails, or all of them. */
async function canBeMade(name: string): Promise<boolean> {
  try {
    const database = await opened(name, 1);
    database?.close();
    await settled(indexedDB.deleteDatabase(name));
    return database !== null;
  } catch {
    return false; // nothing can be written now: the same answer as before
  }
}

/** @param version null: as it is, and null in return where there is none. */
function opened(name: string, version: number | null): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = version === null ? indexedDB.open(name) : indexedDB.open(name, version);
    let absent = false;
    request.onupgradeneeded = () => {
      if (version === null) {
        absent = true;
        request.transaction?.abort();
      } else request.result.createObjectStore('probe').put(1, 1);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (absent ? resolve(null) : reject(request.error ?? new Error('does not open')));
  });
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('does not read'));
  });
