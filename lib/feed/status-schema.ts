import { z } from 'zod';
import { WHERE_LOGS_LIVE } from '../policy/feed.ts';
import { FAILURES } from './state.ts';

/** How the feed is doing, for the options, the popup and the log page. No word about a client. */
export const feedStatusSchema = z.object({
  where: z.enum(WHERE_LOGS_LIVE),
  /** Address of the audit repository; null where there is no feed. */
  to: z.string().nullable(),
  delivered: z.number().int(),
  /** When the newest delivered event was recorded. */
  upTo: z.string().nullable(),
  /** Disclosures and events that are still to be delivered and can be read. */
  waiting: z.number().int(),
  /** The same, behind the lock. */
  locked: z.number().int(),
  /** What the repository refused, by what it answered. */
  aside: z.array(z.object({ status: z.number().nullable(), count: z.number().int() })),
  failing: z.object({ since: z.iso.datetime(), reason: z.enum(FAILURES), status: z.number().nullable() }).nullable(),
});
export type FeedStatus = z.infer<typeof feedStatusSchema>;
