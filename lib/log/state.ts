import type { LogState } from '../disclosure/entry.ts';
import { parseCheckpoint } from './checkpoint/checkpoint.ts';
import { signedCheckpointOf, stampFor, stampsIn } from './checkpoint/stamp.ts';
import type { CheckpointRow, LogDatabase } from './database.ts';

/** The signed state of a log as it is now; null where it has no entries. */
export async function signedStateOf(db: LogDatabase, log: string): Promise<{ note: string; state: LogState } | null> {
  const row = await db.logs.get(log);
  const parsed = row && parseCheckpoint(row.checkpoint);
  return parsed ? { note: row.checkpoint, state: parsed.checkpoint } : null;
}

/** For the end of a note about the entry at this place; null where the log is not there. */
export async function stampOf(db: LogDatabase, log: string, index: number): Promise<string | null> {
  const signed = await signedStateOf(db, log);
  return signed && stampFor(index, signed.note);
}

/** Somebody outside holds the states in this text now: kept, so that it is known where the witnesses are. */
export async function handedOut(db: LogDatabase, text: string, where: CheckpointRow['where']): Promise<void> {
  for (const stamp of stampsIn(text)) {
    const { log, size } = stamp.checkpoint;
    await db.checkpoints.put({ log, size, where, at: new Date().toISOString(), note: signedCheckpointOf(stamp) });
  }
}
