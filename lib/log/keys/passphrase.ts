import { Decrypter, Encrypter } from 'age-encryption';
import type { LogDatabase } from '../database.ts';
import { adopt, currentKey, knownKeys, newRawKey } from './data-key.ts';
import { gathered, putGathered } from './gather.ts';
import { changingKeys } from './locks.ts';
import { rememberAll, turn } from './reading.ts';
import { type Lock, newIdentity, ownLock, ownLockRow } from './recipients.ts';
import { resealMark } from './reseal-mark.ts';

/** Shorter ones are guessed from a copy of the disk, however slow one guess is. */
export const SHORTEST_PASSPHRASE = 12;

/** The passphrase is not the one that this log was locked with. */
export class WrongPassphrase extends Error {
  override name = 'WrongPassphrase';
}

/** What stands behind the passphrase is no age file any more: no passphrase opens it. */
export class LockDamaged extends Error {
  override name = 'LockDamaged';
}

/**
 * Sets the passphrase, for the first time or another one. The identity behind it is a new one, and so is the data key
 * from here on: what an open identity could read must not depend on whether its bytes still stand on the disk. Passkeys
 * opened the identity of before, and end with it. The caller seals everything anew afterwards (`lib/log/store/reseal.ts`);
 * where it is killed before that, it is marked to be done.
 * @param current the passphrase that holds now; ignored where there is none.
 * @throws WrongPassphrase, LockDamaged, RangeError where `next` is too short; nothing has changed then.
 */
export async function setPassphrase(db: LogDatabase, current: string, next: string): Promise<void> {
  const lock = await ownLock(db);
  const identity = lock && (lock.open ?? (await identityBehind(lock, current)));
  await replaceLock(db, lock, identity, next);
}

/**
 * She has lost her passphrase. What it locked stays closed to her (officers read it on); a new passphrase holds for
 * what this run of the browser wrote and for all that comes. The lock of before is kept: it might come back to her.
 */
export async function beginAnew(db: LogDatabase, next: string): Promise<void> {
  await replaceLock(db, await ownLock(db), null, next);
}

async function replaceLock(db: LogDatabase, before: Lock | null, identity: string | null, next: string): Promise<void> {
  if ([...next].length < SHORTEST_PASSPHRASE) throw new RangeError('passphrase too short');
  const own = await newIdentity();
  const file = await encryptedWith(next, own.identity);
  await changingKeys(async () => {
    const now = await ownLock(db);
    if (before ? now?.recipient !== before.recipient : now && now.open === null) {
      throw new WrongPassphrase('another passphrase was set meanwhile');
    }
    if (identity ?? now?.open) await rememberAll(db, identity ?? now?.open ?? '');
    await currentKey(db); // from here on every key that seals is known, and replaced below
    const former = now && now.open === null && identity === null ? [...now.former, asFormer(now)] : (now?.former ?? []);
    const at = new Date().toISOString();
    const lock: Lock = {
      recipient: own.recipient,
      open: null,
      protectors: [{ kind: 'passphrase', name: '', at, file, credential: null }],
      former,
    };
    const key = newRawKey();
    const recipients = [own.recipient, ...(await db.officers()).map(({ recipient }) => recipient)];
    const all = await gathered(db, recipients, { [key.id]: key.raw });
    const old = Object.keys(await knownKeys(db));
    // In one go: with the new lock and the old keys, or the old lock and the new keys, nobody could read any more.
    await db.transaction('rw', db.meta, db.keys, async () => {
      if (all) await putGathered(db, all);
      await db.meta.put(ownLockRow(lock));
      await resealMark(db).add(old);
    });
    await adopt(db, key);
    await turn(db, true);
  });
}

const asFormer = ({ recipient, protectors }: Lock): Lock['former'][number] => ({ recipient, protectors });

/** Her age identity. @throws WrongPassphrase, LockDamaged */
export async function identityBehind(lock: Lock | null, passphrase: string): Promise<string> {
  const protector = lock?.protectors.find(({ kind }) => kind === 'passphrase');
  if (!protector) throw new WrongPassphrase('no passphrase was set');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  try {
    return await decrypter.decrypt(protector.file, 'text');
  } catch (error) {
    // age tells by its words alone that a sound file did not open.
    const sound = error instanceof Error && error.message.startsWith('no identity matched');
    if (sound) throw new WrongPassphrase('not the passphrase of this log', { cause: error });
    throw new LockDamaged('the lock is damaged', { cause: error });
  }
}

async function encryptedWith(passphrase: string, identity: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  return encrypter.encrypt(identity);
}

/** One keyboard gives é as one sign, another as two: they are the same passphrase. */
const asTyped = (passphrase: string): string => passphrase.normalize('NFKC');
