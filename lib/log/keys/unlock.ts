import { Decrypter, Encrypter } from 'age-encryption';
import type { LogDatabase } from '../database.ts';
import { currentKey, forgetUnlocked, freshKey, knownKeys, remember } from './data-key.ts';
import { keepOwnLock, newIdentity, ownLock, recipientsOf } from './recipients.ts';
import { type RawKeys, unwrapWith, wrapFor } from './wrap.ts';

/**
 * Who can read what stands in the log now.
 * `open`: no passphrase was ever set; `locked`: it is asked for once in each run of the browser; `unlocked`: it was
 * given; `officers-only`: content is encrypted for the organisation's officers, and she has set no passphrase.
 */
export type Reading = 'open' | 'locked' | 'unlocked' | 'officers-only';

const GIVEN = 'log:reading';

export async function readingOf(db: LogDatabase): Promise<Reading> {
  const lock = await ownLock(db);
  if (lock === null) return (await db.officers()).length > 0 ? 'officers-only' : 'open';
  if (lock.open !== null) return 'open';
  return (await db.memory.get(GIVEN)) === true ? 'unlocked' : 'locked';
}

/** The passphrase is not the one that this log was locked with. */
export class WrongPassphrase extends Error {
  override name = 'WrongPassphrase';
}

/**
 * Opens the log for this run of the browser. Its cost is the passphrase's own stretching; after that, few keys, since
 * what earlier runs left behind is gathered into one.
 * @throws WrongPassphrase
 */
export async function unlock(db: LogDatabase, passphrase: string): Promise<void> {
  await unlockWith(db, await identityBehind(db, passphrase));
}

/** @param identity her age identity, however it was opened. @throws WrongPassphrase where it is not that of this log. */
export async function unlockWith(db: LogDatabase, identity: string): Promise<void> {
  await rememberAll(db, identity);
  await db.memory.set(GIVEN, true);
}

/** From here on reading asks for the passphrase again. */
export async function lockAgain(db: LogDatabase): Promise<void> {
  await db.memory.remove(GIVEN);
  await forgetUnlocked(db);
}

/** In the open state nobody has to give anything: what earlier runs wrote is read as it is. */
export async function openWithoutLock(db: LogDatabase): Promise<void> {
  const lock = await ownLock(db);
  if (lock?.open) await rememberAll(db, lock.open);
}

/**
 * Sets the passphrase, for the first time or another one. The identity behind it is a new one, and so are the data keys
 * from here on: what an open identity could read must not depend on whether its bytes still stand on the disk.
 * The caller seals everything anew afterwards (`lib/log/store/reseal.ts`).
 * @param current the passphrase that holds now; ignored where there is none.
 * @throws WrongPassphrase
 */
export async function setPassphrase(db: LogDatabase, current: string, next: string): Promise<void> {
  const lock = await ownLock(db);
  if (lock?.open) await rememberAll(db, lock.open);
  else if (lock) await rememberAll(db, await identityBehind(db, current));
  const { identity, recipient } = await newIdentity();
  const file = await encryptedWith(next, identity);
  const at = new Date().toISOString();
  await currentKey(db);
  await keepOwnLock(db, { recipient, open: null, protectors: [{ kind: 'passphrase', name: '', at, file }] });
  await db.memory.set(GIVEN, true);
  await freshKey(db);
  await gather(db);
}

/** Another way to her identity beside the passphrase. The log is unlocked already: the passphrase is asked for once more. */
export async function addProtector(
  db: LogDatabase,
  passphrase: string,
  protector: { name: string; encrypt: (identity: string) => Promise<Uint8Array> },
): Promise<void> {
  const identity = await identityBehind(db, passphrase);
  const lock = await ownLock(db);
  if (!lock) return;
  const file = await protector.encrypt(identity);
  const added = { kind: 'passkey' as const, name: protector.name, at: new Date().toISOString(), file };
  await keepOwnLock(db, { ...lock, protectors: [...lock.protectors, added] });
}

/** Wraps every known key anew for who may read now, in one piece; who may no longer loses the copies that stand here. */
export async function gather(db: LogDatabase): Promise<void> {
  const [known, rows, recipients] = await Promise.all([knownKeys(db), db.keys.toArray(), recipientsOf(db)]);
  const gathered = rows.filter(({ members }) => members.every((id) => id in known));
  const keys: RawKeys = {};
  for (const { members } of gathered) for (const id of members) keys[id] = known[id] as Uint8Array<ArrayBuffer>;
  if (gathered.length === 0) return;
  const wraps = await wrapFor(recipients, keys);
  const row = { id: crypto.randomUUID(), at: new Date().toISOString(), members: Object.keys(keys), wraps };
  await db.transaction('rw', db.keys, async () => {
    await db.keys.bulkDelete(gathered.map(({ id }) => id));
    await db.keys.add(row);
  });
}

async function rememberAll(db: LogDatabase, identity: string): Promise<void> {
  const known = await knownKeys(db);
  const rows = (await db.keys.toArray()).filter(({ members }) => members.some((id) => !(id in known)));
  for (const keys of await Promise.all(rows.map((row) => unwrapWith(identity, row)))) {
    if (keys) Object.assign(known, keys);
  }
  await remember(db, known);
  if (rows.length > GATHERED_FROM) await gather(db);
}

/** So many runs of the browser later, their keys are gathered into one. */
const GATHERED_FROM = 8;

async function identityBehind(db: LogDatabase, passphrase: string): Promise<string> {
  const lock = await ownLock(db);
  for (const { kind, file } of lock?.protectors ?? []) {
    if (kind !== 'passphrase') continue;
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    try {
      return await decrypter.decrypt(file, 'text');
    } catch (error) {
      throw new WrongPassphrase('not the passphrase of this log', { cause: error });
    }
  }
  throw new WrongPassphrase('no passphrase was set');
}

async function encryptedWith(passphrase: string, identity: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(identity);
}
