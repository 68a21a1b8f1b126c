import type { LogDatabase } from './database.ts';
import { NoPasskey, unlockWithPasskey } from './keys/passkey.ts';
import { LockDamaged, WrongPassphrase } from './keys/passphrase.ts';
import { unlock } from './keys/unlock.ts';

/** Why something about the lock did not happen; the texts have a line for each. Nothing has changed then. */
export type LockProblem = 'wrong' | 'damaged' | 'no-passkey' | 'failed';

/** Does it, and says in one word where it did not happen; never throws. */
export async function lockProblem(act: () => Promise<void>): Promise<LockProblem | null> {
  // Stretching a passphrase holds the page for a second: first let it draw that it is at work.
  await new Promise((drawn) => setTimeout(drawn, 50));
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof WrongPassphrase) return 'wrong';
    if (error instanceof LockDamaged) return 'damaged';
    if (error instanceof NoPasskey) return 'no-passkey';
    console.error('Deelwijzer: the lock', error instanceof Error ? error.name : 'error');
    return 'failed';
  }
}

/** What the unlock form of any page does. */
export const unlocking = (db: LogDatabase) => ({
  onPassphrase: (passphrase: string) => lockProblem(() => unlock(db, passphrase)),
  onPasskey: (credential: string) => lockProblem(() => unlockWithPasskey(db, credential)),
});
