import { z } from 'zod';
import { date, shortText, text } from './primitives.ts';

/** How the talk with the client about the signals went (2014 uitgangspunt 3, stap 3). */
export const TALKS = ['worries-remain', 'worries-gone', 'closed-off', 'not-possible', 'unsafe', 'not-yet'] as const;
export type Talk = (typeof TALKS)[number];

/** What is feared, in the order of items 3b1 to 3b5 of the form (2014 bijlage VI). */
export const DANGERS = ['circumstances', 'nuisance', 'to-self', 'to-others', 'services'] as const;
export type Danger = (typeof DANGERS)[number];

/** What might do instead of sharing in the meeting (2014 uitgangspunt 7; the last: 2025 voorbeeld 4). */
export const OTHER_WAYS = ['anonymous', 'one-to-one', 'fewer', 'compulsory-care'] as const;
export type OtherWay = (typeof OTHER_WAYS)[number];

export const signalSchema = z.object({ what: text, by: shortText, since: shortText });
export const otherWaySchema = z.object({ would: z.boolean().nullable(), why: text });
export const dangersSchema = z.partialRecord(z.enum(DANGERS), z.boolean());
export const otherWaysSchema = z.partialRecord(z.enum(OTHER_WAYS), otherWaySchema);

/** What she thought before a meeting, as the entry holds it: nothing of it is asked by the rules, all of it by the step plan. */
export const preparationDetailsSchema = z.object({
  signals: z.array(signalSchema).max(50).optional(),
  talk: z
    .object({ outcome: z.enum(TALKS), on: date.nullable(), account: text.nullable() })
    .nullable()
    .optional(),
  dangers: dangersSchema.optional(),
  /** Nature and seriousness of what is feared, in her words. */
  weighing: text.nullable().optional(),
  otherWays: otherWaysSchema.optional(),
  meeting: z
    .object({
      on: date.nullable(),
      generalInformation: z.boolean().nullable(),
      reporter: shortText.nullable(),
      reportCoded: z.boolean().nullable(),
    })
    .optional(),
  /** When and how it is looked at whether taking part is still needed (2014 uitgangspunt 8). */
  evaluation: text.nullable().optional(),
});
export type PreparationDetails = z.infer<typeof preparationDetailsSchema>;
