import { identityToRecipient } from 'age-encryption';
import type { LogDatabase } from '../database.ts';
import { forgetUnlocked, freshKey } from './data-key.ts';
import { changingKeys } from './locks.ts';
import { identityBehind, WrongPassphrase } from './passphrase.ts';
import { rememberAll, turn } from './reading.ts';
import { keepOwnLock, ownLock, type Protector } from './recipients.ts';

/**
 * Opens the log for this run of the browser. Its cost is the passphrase's own stretching; after that, few keys, since
 * what earlier runs left behind is gathered into one.
 * @throws WrongPassphrase, LockDamaged
 */
export async function unlock(db: LogDatabase, passphrase: string): Promise<void> {
  await unlockWith(db, await identityBehind(await ownLock(db), passphrase));
}

/** @param identity her age identity, however it was opened. @throws WrongPassphrase where it is not that of this log. */
export async function unlockWith(db: LogDatabase, identity: string): Promise<void> {
  const recipient = await identityToRecipient(identity);
  await changingKeys(async () => {
    if ((await ownLock(db))?.recipient !== recipient) throw new WrongPassphrase('the identity of another log');
    await rememberAll(db, identity);
    // Last: whoever hears of it finds the keys in memory.
    await turn(db, true);
  });
}

/**
 * From here on reading asks for the passphrase again, also for what this run of the browser wrote: it records on under
 * another key, and forgets all others. Does nothing where there is no passphrase to ask for.
 */
export function lockAgain(db: LogDatabase): Promise<void> {
  return changingKeys(async () => {
    const lock = await ownLock(db);
    if (lock === null || lock.open !== null) return;
    await turn(db, false);
    try {
      await freshKey(db, 'forgotten');
    } finally {
      await forgetUnlocked(db);
      await turn(db, false); // who looked in between, looks again
    }
  });
}

/**
 * Another way to her identity beside the passphrase, which is asked for once more: the identity itself is kept nowhere.
 * @throws WrongPassphrase, LockDamaged
 */
export async function addProtector(
  db: LogDatabase,
  passphrase: string,
  make: (identity: string) => Promise<Pick<Protector, 'name' | 'file' | 'credential'>>,
): Promise<void> {
  const identity = await identityBehind(await ownLock(db), passphrase);
  const recipient = await identityToRecipient(identity);
  const added: Protector = { kind: 'passkey', at: new Date().toISOString(), ...(await make(identity)) };
  await changingKeys(async () => {
    const lock = await ownLock(db);
    if (lock?.recipient !== recipient) throw new WrongPassphrase('another passphrase was set meanwhile');
    await keepOwnLock(db, { ...lock, protectors: [...lock.protectors, added] });
  });
}

/** The one who has it can open the log with it no more; a copy of the disk of before stays open to it. */
export function removePasskey(db: LogDatabase, credential: string): Promise<void> {
  return changingKeys(async () => {
    const lock = await ownLock(db);
    if (lock === null) return;
    const protectors = lock.protectors.filter((one) => one.kind !== 'passkey' || one.credential !== credential);
    await keepOwnLock(db, { ...lock, protectors });
  });
}
