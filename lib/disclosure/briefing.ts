import { z } from 'zod';
import { heldActionSchema, pageContextSchema, SINKS } from './action.ts';
import { decidedRecipientSchema } from './decision.ts';
import { accountDetailsSchema } from './entry.ts';

/** A consent that an earlier entry about this client rests on: offered, never taken silently. */
export const earlierConsentSchema = z.object({
  fromNumber: z.number().int().positive(),
  on: z.string().nullable(),
  organisation: z.string().nullable(),
  recipient: decidedRecipientSchema,
  details: accountDetailsSchema,
});

/** An earlier disclosure to a partner (any client): what makes "the same as last time" a suggestion. */
export const earlierRecipientSchema = z.object({
  organisation: z.string().nullable(),
  kind: z.string().nullable(),
  person: z.string().nullable(),
  channel: z.string(),
  purpose: z.string().nullable(),
  times: z.number().int().positive(),
  lastAt: z.string(),
});

/** What would never be asked again if she dismissed this prompt: enough to say it in one line. */
export const dismissibleSchema = z.object({
  control: z.string().nullable(),
  sink: z.enum(SINKS),
  /** Host and path; null where the control alone says which action it is. */
  where: z.string().nullable(),
});
export type Dismissible = z.infer<typeof dismissibleSchema>;

/** All that a prompt is told when it opens. */
export const briefingSchema = z.object({
  /** What is held; null when a disclosure is recorded that no computer saw. */
  action: heldActionSchema.nullable(),
  /** The other actions held in this tab, so that she knows that they wait. */
  alsoHeld: z.number().int().nonnegative(),
  context: pageContextSchema,
  earlierConsents: z.array(earlierConsentSchema),
  earlierRecipients: z.array(earlierRecipientSchema),
  /** A draft that waited for a task, taken up again. */
  draft: z.unknown().nullable(),
  /** The number of the emergency whose account this completes: nothing leaves any more, it left then. */
  completes: z.number().int().positive().nullable().default(null),
  /** Without a policy of the organisation and without settings these are all null. */
  discloser: z.object({
    name: z.string().nullable(),
    function: z.string().nullable(),
    organisation: z.string().nullable(),
    kind: z.string().nullable(),
    confidentiality: z.string().nullable(),
  }),
  /** True while earlier entries cannot be read: nothing is prefilled, and the prompt says so. */
  locked: z.boolean(),
  /** Whether she has a passphrase that unlocks them; else only the organisation's officers can read them. */
  canUnlock: z.boolean().default(true),
  /** Null where it cannot be dismissed: too little is known of it, the profile holds it, or the organisation forbids it. */
  dismissible: dismissibleSchema.nullable().default(null),
  /** ISO date of today, by the clock of this computer. */
  today: z.iso.date(),
});
export type Briefing = z.infer<typeof briefingSchema>;
export type EarlierConsent = z.infer<typeof earlierConsentSchema>;
export type EarlierRecipient = z.infer<typeof earlierRecipientSchema>;
