import type { LogDatabase } from './database.ts';
import { followOfficers } from './keys/officers.ts';
import { openWithoutLock } from './keys/reading.ts';
import { compact } from './store/compact.ts';
import { fromPlain } from './store/from-plain.ts';
import { rescue } from './store/rescue.ts';
import { reseal } from './store/reseal.ts';

/**
 * What the log needs when the background starts, and once it was unlocked. Nothing that is recorded waits for it, and
 * nothing of it is fatal: what could not be done now is done the next time.
 */
export async function readied(db: LogDatabase): Promise<void> {
  for (const step of [rescue, fromPlain, openWithoutLock, followOfficers, reseal, compact]) {
    try {
      await step(db);
    } catch (error) {
      console.error('Deelwijzer: log not readied', step.name, error instanceof Error ? error.name : 'error');
    }
  }
}
