import { z } from 'zod';
import type { LogDatabase } from '../log/database.ts';

/** How far each log has been queued, and how delivery goes: in `meta`, without a word about a client. */

/** Why nothing gets through. The texts have a line for each. */
export const FAILURES = [
  'no-permission',
  'no-answer',
  'too-slow',
  'busy',
  'server-error',
  'not-understood',
  'no-access',
  'not-there',
  'elsewhere',
] as const;
export type Failure = (typeof FAILURES)[number];

const cursorSchema = z.object({
  /** Everything before this place has been queued, or stands in `behind`. */
  next: z.number().int().nonnegative(),
  /** Stretches [from, to) that could not be read: behind the lock. */
  behind: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type Cursor = z.infer<typeof cursorSchema>;
export const cursorsSchema = z.record(z.string(), cursorSchema);
export type Cursors = z.infer<typeof cursorsSchema>;

const progressSchema = z.object({
  delivered: z.number().int(),
  /** When the newest event that was delivered was recorded, and when it was delivered. */
  upTo: z.string().nullable(),
  deliveredAt: z.number().nullable(),
  /** Failures in a row; 0 where it works. */
  failures: z.number().int(),
  /** Of the whole feed; not sooner. */
  nextAt: z.number(),
  failing: z.object({ since: z.number(), reason: z.enum(FAILURES), status: z.number().nullable() }).nullable(),
});
export type Progress = z.infer<typeof progressSchema>;

const AT_FIRST: Progress = {
  delivered: 0,
  upTo: null,
  deliveredAt: null,
  failures: 0,
  nextAt: 0,
  failing: null,
};

export const CURSORS = 'feed:cursors';
export const PROGRESS = 'feed:progress';

/** What is not there or broken begins anew: what is queued twice is still delivered once, by its identifier. */
export async function cursorsOf(db: LogDatabase): Promise<Cursors> {
  const kept = cursorsSchema.safeParse((await db.meta.get(CURSORS))?.value);
  return kept.success ? kept.data : {};
}

export async function progressOf(db: LogDatabase): Promise<Progress> {
  const kept = progressSchema.safeParse((await db.meta.get(PROGRESS))?.value);
  return kept.success ? kept.data : AT_FIRST;
}

export const keepProgress = async (db: LogDatabase, progress: Progress): Promise<void> =>
  void (await db.meta.put({ id: PROGRESS, value: progress }));
