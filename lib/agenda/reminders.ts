import { z } from 'zod';
import { type Ask, askSchema } from './asks.ts';

/**
 * Reminders that nag no one twice. Each moment of an ask calls once: it counts until she has looked at her list after it,
 * and never again. What she put off is silent until the day that she chose, and then calls once more.
 */

/** About one disclosure or draft: what asks, and until when she put it off. */
export const reminderSchema = z.object({
  id: z.string().max(100),
  asks: z.array(askSchema).max(20),
  /** By kind: not before this instant. */
  later: z.record(z.string(), z.iso.datetime()),
});
export type Reminder = z.infer<typeof reminderSchema>;

/** Later than any clock. */
export const NEVER = '9999-12-31T00:00:00.000Z';

/** The next moment at which this calls her, also one that has passed unseen. @param seenAt when she last looked; null: never. */
export function nextCall({ kind, times }: Ask, later: Reminder['later'], seenAt: string | null): string {
  const until = later[kind] ?? null;
  const moments = until === null ? times : [...times, until];
  const calls = moments.filter((at) => (until === null || at >= until) && (seenAt === null || at > seenAt));
  return calls.sort()[0] ?? NEVER;
}

/** How many things have called since she last looked. */
export const countOf = (reminders: readonly Reminder[], seenAt: string | null, now: string): number =>
  reminders.flatMap(({ asks, later }) => asks.filter((ask) => nextCall(ask, later, seenAt) <= now)).length;

/** When the first of these calls next. */
export const firstCall = ({ asks, later }: Pick<Reminder, 'asks' | 'later'>, seenAt: string | null): string =>
  asks.map((ask) => nextCall(ask, later, seenAt)).sort()[0] ?? NEVER;

/** Is this put off now: then it stands in no list of what is open today. */
export const isLater = (later: Reminder['later'] | undefined, kind: string, now: string): boolean =>
  (later?.[kind] ?? '') > now;
