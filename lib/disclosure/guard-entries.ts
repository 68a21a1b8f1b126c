import { z } from 'zod';
import { SINKS } from './action.ts';
import { entryVersionSchema, id, instant, shortText, text } from './primitives.ts';

/** What a net saw go past the guard, and what she said of it afterwards. `about` is the disclosure that it was recorded as. */
export const passedBySchema = z.object({
  schema: entryVersionSchema,
  kind: z.literal('passed-by'),
  id,
  at: instant,
  outcome: z.enum(['recorded', 'no-disclosure']),
  sink: z.enum(SINKS),
  /** Of the EPD that it left. */
  origin: shortText,
  to: shortText.nullable(),
  fileName: shortText.nullable(),
  /** When it was first seen, and how often within that minute. */
  seenAt: instant,
  times: z.number().int().positive(),
  reason: text.nullable(),
  about: z.number().int().positive().nullable(),
});
export type PassedBy = z.infer<typeof passedBySchema>;

export const GUARD_CHANGES = ['prompt-dismissed', 'dismissal-revoked', 'taught', 'taught-removed'] as const;

/**
 * A change by hand of what is asked in one EPD. About no client and no disclosure: it has no number. It must be readable
 * for as long as the log is, so it keeps its own copy of the rule, whatever becomes of the profile's schema.
 */
export const guardChangeSchema = z.object({
  schema: entryVersionSchema,
  kind: z.literal('guard-change'),
  id,
  at: instant,
  by: shortText.nullable(),
  type: z.enum(GUARD_CHANGES),
  /** The same in the entry that made the rule and in the one that took it away. */
  rule: id,
  /** Origin of the EPD that it is bound to. */
  epd: shortText,
  says: z.enum(['shares', 'never-shares']),
  /** What the control was called; the only words of the page that are kept. */
  control: shortText.nullable(),
  matcher: z.object({
    label: shortText.optional(),
    selector: shortText.optional(),
    text: shortText.optional(),
    name: shortText.optional(),
    url: shortText.optional(),
    method: shortText.optional(),
    sink: z.enum(SINKS).optional(),
    hold: z.enum(['click', 'request']),
    exact: z.boolean().optional(),
  }),
});
export type GuardChange = z.infer<typeof guardChangeSchema>;
