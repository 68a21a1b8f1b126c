import { asOnlyWriter } from './append.ts';
import type { LogDatabase } from './database.ts';
import { followOfficers } from './keys/officers.ts';
import { openWithoutLock } from './keys/reading.ts';
import { isNewer } from './newer.ts';
import { compact } from './store/compact.ts';
import { copyMissing } from './store/copies.ts';
import { fromPlain } from './store/from-plain.ts';
import { rescue } from './store/rescue.ts';
import { reseal } from './store/reseal.ts';
import { restoreFromCopies } from './store/restore.ts';

/**
 * What the log needs when the background starts, and once it was unlocked. Nothing that is recorded waits for it, and
 * nothing of it is fatal: what could not be done now is done the next time.
 */
export async function readied(db: LogDatabase): Promise<void> {
  if (await isNewer(db)) return; // left alone until that version is back
  for (const step of [restored, rescue, fromPlain, openWithoutLock, followOfficers, reseal, compact]) {
    try {
      await step(db);
    } catch (error) {
      console.error('Deelwijzer: log not readied', step.name, error instanceof Error ? error.name : 'error');
    }
  }
}

/** A database that came back empty has its rows again before anybody looks for them. */
async function restored(db: LogDatabase): Promise<void> {
  await asOnlyWriter(async () => {
    if ((await db.logs.count()) === 0) await restoreFromCopies(db);
    else await copyMissing(db, db.copies, new Set(Object.keys(await db.copies.all())));
  });
}
