import type { Dexie } from 'dexie';

/**
 * The database was written by a later version of Deelwijzer: somebody put an earlier one back. What a later version
 * means by its rows is not known here, so nothing is read and nothing is written; after updating again all is there.
 */
export class NewerLog extends Error {
  override name = 'NewerLog';
}

/**
 * To be called once all versions of `db` are declared. Dexie itself opens a later database as if nothing were wrong:
 * an entry written into it could break what that version relies on.
 */
export function refuseNewer(db: Dexie): void {
  const known = db.verno;
  db.on(
    'ready',
    () => {
      // Dexie counts in tenths.
      const found = Math.floor(db.backendDB().version / 10);
      if (found > known) throw new NewerLog(`database of version ${found}, ${known} is known`);
    },
    true,
  );
}

/** Whether that is what stood in the way, however it was wrapped. */
export function isNewerLog(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner } = error as { inner?: unknown };
  return error.name === 'NewerLog' || isNewerLog(error.cause) || (inner !== error && isNewerLog(inner));
}

/** Asked before a page shows anything: where true, all that it has to say is that an update is needed. */
export async function isNewer(db: Dexie): Promise<boolean> {
  try {
    if (!db.isOpen()) await db.open();
    return false;
  } catch (error) {
    return isNewerLog(error); // anything else is told where the log is read
  }
}
