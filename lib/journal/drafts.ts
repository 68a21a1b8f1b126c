import type { DraftRow, LogDatabase } from '../log/database.ts';

/** What waits for something to happen in the world first, oldest first. */
export async function tasksWaiting(db: LogDatabase): Promise<DraftRow[]> {
  return (await db.drafts.orderBy('at').toArray()).filter((row) => row.kind === 'task');
}

/** What an emergency left owed, as far as it was filled in; null where nothing is owed on that number. */
export async function owedOn(db: LogDatabase, number: number): Promise<DraftRow | null> {
  return (await db.drafts.filter((row) => row.kind === 'owed' && row.number === number).first()) ?? null;
}
