import type { LogDatabase } from '../database.ts';
import { knownKeys, remember } from './data-key.ts';
import { gather } from './gather.ts';
import { changingKeys } from './locks.ts';
import { ownLock } from './recipients.ts';
import { unwrapWith } from './wrap.ts';

/**
 * Who can read what stands in the log now.
 * `open`: no passphrase was ever set; `locked`: it is asked for once in each run of the browser; `unlocked`: it was
 * given; `officers-only`: content is encrypted for the organisation's officers, and she has set no passphrase.
 */
export type Reading = 'open' | 'locked' | 'unlocked' | 'officers-only';

/** In memory: whether the passphrase was given. */
const GIVEN = 'log:reading';

/** Beside the database: another random word whenever it was given or taken back. `browser-memory.ts` listens to it. */
export const TURNED = 'log:turned';

/** To be called under `changingKeys`: once the keys are in memory, or before they go. */
export async function turn(db: LogDatabase, given: boolean): Promise<void> {
  if (given) await db.memory.set(GIVEN, true);
  else await db.memory.remove(GIVEN);
  await db.beside.set(TURNED, crypto.randomUUID()).catch(() => undefined); // who does not hear of it, looks later
}

export async function readingOf(db: LogDatabase): Promise<Reading> {
  const lock = await ownLock(db);
  if (lock === null) return (await db.officers()).length > 0 ? 'officers-only' : 'open';
  if (lock.open !== null) return 'open';
  return (await db.memory.get(GIVEN)) === true ? 'unlocked' : 'locked';
}

/** Nothing of earlier runs of the browser can be read. */
export const isClosed = (reading: Reading): boolean => reading === 'locked' || reading === 'officers-only';

/** What can be read now, after opening what needs no passphrase: whoever reads asks this first. */
export async function readNow(db: LogDatabase): Promise<Reading> {
  await openWithoutLock(db);
  return readingOf(db);
}

/** In the open state nobody has to give anything: what earlier runs wrote is read as it is. */
export async function openWithoutLock(db: LogDatabase): Promise<void> {
  const [lock, known, rows] = await Promise.all([ownLock(db), knownKeys(db), db.keys.toArray()]);
  if (lock?.open == null || !rows.some(({ members }) => members.some((id) => !(id in known)))) return;
  await changingKeys(async () => {
    const now = await ownLock(db);
    if (now?.open) await rememberAll(db, now.open);
  });
}

/** Opens every key that this identity opens, for this run of the browser; to be called under `changingKeys`. */
export async function rememberAll(db: LogDatabase, identity: string): Promise<void> {
  const known = await knownKeys(db);
  const rows = (await db.keys.toArray()).filter(({ members }) => members.some((id) => !(id in known)));
  for (const keys of await Promise.all(rows.map((row) => unwrapWith(identity, row)))) {
    if (keys) Object.assign(known, keys);
  }
  await remember(db, known);
  await gather(db);
}
