import { z } from 'zod';
import { RECIPIENT_KINDS } from '../assessment/facts.ts';
import { heldActionSchema, pageContextSchema, SINKS, SPOKEN_CHANNELS } from './action.ts';
import { decidedRecipientSchema } from './decision.ts';
import { accountDetailsSchema } from './entry.ts';
import { presetSchema } from './preset.ts';

/** A consent of this client: from the register, or that an earlier entry rests on. The first fills in what it covers, the second is only offered. */
export const earlierConsentSchema = z.object({
  /** The entry that rests on it; null where it comes from the register. */
  fromNumber: z.number().int().positive().nullable(),
  /** Its id in the register. */
  register: z.uuid().optional(),
  /** The last day on which it stands. */
  until: z.string().nullable().optional(),
  on: z.string().nullable(),
  organisation: z.string().nullable(),
  recipient: decidedRecipientSchema,
  details: accountDetailsSchema,
});

/** A consent of this client that stands no more, or was never given: told where consent is asked. */
export const endedConsentSchema = z.object({
  how: z.enum(['refused', 'withdrawn', 'expired']),
  on: z.string(),
  at: z.string(),
  partner: z.object({
    organisation: z.string().nullable(),
    person: z.string().nullable(),
    kind: z.enum(RECIPIENT_KINDS).nullable(),
  }),
  purpose: z.string().nullable(),
  consent: z.string().nullable(),
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
  /** Instant at which the log was looked at for it. */
  at: z.iso.datetime().nullable().default(null),
  /** What is held; null when a disclosure is recorded that no computer saw. */
  action: heldActionSchema.nullable(),
  /** The other actions held in this tab, so that she knows that they wait. */
  alsoHeld: z.number().int().nonnegative(),
  context: pageContextSchema,
  earlierConsents: z.array(earlierConsentSchema),
  endedConsents: z.array(endedConsentSchema).default([]),
  earlierRecipients: z.array(earlierRecipientSchema),
  /** Hers and the organisation's, in that order. */
  presets: z.array(presetSchema).default([]),
  /** Chosen before the prompt opened: how something was told that no computer saw. */
  channel: z.enum(SPOKEN_CHANNELS).nullable().optional(),
  /** Whom she told of before, newest first: to choose from where no page says whom it is about. */
  earlierClients: z.array(pageContextSchema.shape.client).optional(),
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
