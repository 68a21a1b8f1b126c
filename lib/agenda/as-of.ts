import { z } from 'zod';
import type { LogDatabase } from '../log/database.ts';
import { allLogs } from '../log/read.ts';

/**
 * How many entries the reminders know of. While that is all there are, nobody has to read the log through for them: in a
 * log of years that costs seconds.
 */
const asOfSchema = z.object({ entries: z.number().int(), software: z.string() });
const AS_OF = 'agenda:as-of';

const entriesIn = async (db: LogDatabase): Promise<number> =>
  (await allLogs(db)).reduce((sum, { size }) => sum + size, 0);

async function asOf(db: LogDatabase): Promise<z.infer<typeof asOfSchema> | null> {
  return asOfSchema.safeParse((await db.meta.get(AS_OF))?.value).data ?? null;
}

/** Another version may ask other things of the same entries: then all of it is looked at anew. */
export async function isAsOfNow(db: LogDatabase, software: string): Promise<boolean> {
  const known = await asOf(db);
  return known !== null && known.software === software && known.entries === (await entriesIn(db));
}

/** The log was read, and the reminders put right by it. */
export async function isPutRight(db: LogDatabase, software: string): Promise<void> {
  await db.meta.put({ id: AS_OF, value: { entries: await entriesIn(db), software } });
}

/** One more entry was followed. What was missed is found out by the count: killed in between, it stays behind for good. */
export const followedOne = (db: LogDatabase): Promise<void> =>
  db.transaction('rw', db.meta, async () => {
    const known = await asOf(db);
    if (known !== null) await db.meta.put({ id: AS_OF, value: { ...known, entries: known.entries + 1 } });
  });
