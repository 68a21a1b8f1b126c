import type { LogDatabase } from './database.ts';
import { followOfficers } from './keys/officers.ts';
import { openWithoutLock } from './keys/unlock.ts';
import { compact } from './store/compact.ts';
import { fromPlain } from './store/from-plain.ts';
import { rescue } from './store/rescue.ts';

/** What the log needs when the background starts. Nothing that is recorded waits for it, and nothing of it is fatal. */
export async function readied(db: LogDatabase): Promise<void> {
  for (const step of [rescue, fromPlain, openWithoutLock, followOfficers, compact]) {
    try {
      await step(db);
    } catch (error) {
      console.error('Deelwijzer: log not readied', step.name, error instanceof Error ? error.name : 'error');
    }
  }
}
