import { z } from 'zod';
import type { LogState } from '../../disclosure/entry.ts';
import { parseCheckpoint } from '../checkpoint/checkpoint.ts';
import type { LogDatabase, LogRow } from '../database.ts';
import { type LogHeader, logHeaderSchema, logIdOf } from '../header.ts';

/** Beside the database: how far the log had come, by its own signed word; what a damaged database is held against. */
const LAST_KNOWN = 'log:last-state';
const knownSchema = z.object({
  checkpoint: z.string(),
  header: logHeaderSchema,
  lastNumber: z.number().int().nonnegative(),
});

export interface Known {
  readonly state: LogState;
  readonly checkpoint: string;
  /** null where it is not the one of this log. */
  readonly header: LogHeader | null;
  readonly lastNumber: number;
}

/** Where it fails a little less is known later, never something wrong: the entry itself is on disk. */
export async function rememberState(
  db: LogDatabase,
  { checkpoint, header, lastNumber }: Pick<LogRow, 'checkpoint' | 'header' | 'lastNumber'>,
): Promise<void> {
  await db.beside.set(LAST_KNOWN, { checkpoint, header, lastNumber }).catch((error: unknown) => {
    console.error('Deelwijzer: state not remembered', error instanceof Error ? error.name : 'error');
  });
}

/** null where nothing is known, or what is kept makes no sense. */
export async function lastKnown(db: LogDatabase): Promise<Known | null> {
  const kept = await db.beside.get(LAST_KNOWN).catch(() => null);
  // As it was first kept: the checkpoint alone.
  if (typeof kept === 'string') return known({ checkpoint: kept, header: null, lastNumber: 0 });
  const parsed = knownSchema.safeParse(kept);
  return parsed.success ? known(parsed.data) : null;
}

function known({ checkpoint, header, lastNumber }: Omit<Known, 'state'>): Known | null {
  const state = parseCheckpoint(checkpoint)?.checkpoint;
  if (!state) return null;
  return { state, checkpoint, lastNumber, header: header && logIdOf(header) === state.log ? header : null };
}
