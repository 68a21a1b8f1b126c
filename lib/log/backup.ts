import type { CheckpointRow, LogDatabase, LogRow } from './database.ts';
import { allLogs } from './read.ts';

/** What is known of backups without unlocking anything. */
export interface BackupState {
  /** Entries over all logs that stand in no bundle that was handed over. */
  readonly since: number;
  /** When the last bundle was; null where there never was one. */
  readonly lastAt: string | null;
}

/** @param bundles of each log the states that a bundle was made of. */
export function backupState(
  logs: readonly Pick<LogRow, 'id' | 'size'>[],
  bundles: readonly Pick<CheckpointRow, 'log' | 'size' | 'where' | 'at'>[],
): BackupState {
  const made = bundles.filter(({ where }) => where === 'bundle');
  const kept = ({ id, size }: Pick<LogRow, 'id' | 'size'>) => {
    const sizes = made.filter(({ log }) => log === id).map((one) => one.size);
    // The entry that says that it was handed over comes after it: it alone makes no new backup due.
    return sizes.length === 0 ? 0 : Math.min(size, Math.max(...sizes) + 1);
  };
  return {
    since: logs.reduce((sum, log) => sum + log.size - kept(log), 0),
    lastAt:
      made
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? null,
  };
}

/** @param remindEvery `policy.log.remindEvery`. @returns after how many entries without a backup she is reminded; null where not now. */
export const backupDue = ({ since }: BackupState, remindEvery: number | null): number | null =>
  remindEvery !== null && since >= remindEvery ? since : null;

export async function backupStateOf(db: LogDatabase): Promise<BackupState> {
  const [logs, bundles] = await Promise.all([
    allLogs(db),
    db.checkpoints.filter(({ where }) => where === 'bundle').toArray(),
  ]);
  return backupState(logs, bundles);
}
