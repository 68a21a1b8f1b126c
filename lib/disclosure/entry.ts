import { z } from 'zod';
import { factsSchema } from '../assessment/facts.ts';
import { FINDING_CODES, SEVERITIES, VERDICTS } from '../assessment/findings.ts';
import { destinationSchema, SINKS } from './action.ts';
import { consentEntrySchema } from './consent-entry.ts';
import { type GuardChange, guardChangeSchema, type PassedBy, passedBySchema } from './guard-entries.ts';
import { type LogChange, logChangeSchema } from './log-change-entry.ts';
import { oversightSchema } from './oversight-entry.ts';
import { preparationDetailsSchema } from './preparation.ts';
import {
  clientSchema,
  date,
  ENTRY_SCHEMA_VERSION,
  entryVersionSchema,
  eventBase,
  id,
  instant,
  type LogState,
  logIdSchema,
  logStateSchema,
  shortText,
  text,
} from './primitives.ts';
import { noteNotNeededSchema, sentWronglySchema, sentWronglyStepSchema } from './sent-wrongly.ts';

export {
  ENTRY_SCHEMA_VERSION,
  entryVersionSchema,
  type GuardChange,
  guardChangeSchema,
  type LogChange,
  type LogState,
  logChangeSchema,
  logIdSchema,
  logStateSchema,
  type PassedBy,
  passedBySchema,
};

export const personSchema = z.object({
  name: shortText,
  function: shortText.nullable(),
  organisation: shortText.nullable(),
});

/** Salted, because an unsalted hash of a short answer can be guessed. All base64. */
export const saltedDigestSchema = z.object({ algorithm: z.literal('SHA-256'), salt: z.string(), value: z.string() });

export const assessmentSchema = z.object({
  verdict: z.enum(VERDICTS),
  ruleSet: z.string(),
  findings: z.array(z.looseObject({ code: z.enum(FINDING_CODES), severity: z.enum(SEVERITIES), citation: z.string() })),
});

/** What the rules do not ask but the record must hold (2014 uitgangspunt 10, bijlage VI; 2025 deel IV). */
export const accountDetailsSchema = z.object({
  consent: z
    .object({
      /** Date on which it was given. */
      on: date.nullable(),
      how: z.enum(['spoken', 'written']).nullable(),
      /** Name of who gave it where that is not the client. */
      byName: shortText.nullable(),
      whyNotAsked: text.nullable(),
      /** What a partial consent covers. */
      covers: text.nullable(),
      /** The consent in the register that the disclosure rests on. */
      register: id,
    })
    .partial()
    .optional(),
  /** A motivation for each criterion of a conflict of duties (2014 bijlage II.4.3). */
  criteria: z.record(z.string(), text).optional(),
  /** What the clinician leans on where the guide names no exception (2025 voorbeeld 6). */
  exceptionLeansOn: text.nullable().optional(),
  lessIntrusiveMeansConsidered: text.nullable().optional(),
  colleague: z.object({ who: shortText, on: date.nullable() }).nullable().optional(),
  informed: z.object({ on: date.nullable(), byWhom: shortText.nullable() }).nullable().optional(),
  participants: z
    .array(
      z.object({
        name: shortText,
        organisation: shortText.nullable(),
        partner: z.enum(['core', 'shell']).nullable(),
        basis: shortText.nullable(),
      }),
    )
    .optional(),
  /** "Discuss without consent": in force until what situation, from and to which date. */
  withoutConsent: z
    .object({ untilSituation: text.nullable(), from: date.nullable(), to: date.nullable() })
    .nullable()
    .optional(),
  leftOut: z.array(shortText).optional(),
  /** What could not be read by the software and went all the same: she says that she looked at it. */
  lookedAt: z.array(shortText).optional(),
  /** Kinds of data that were found in it and that, by her word, are not in it. */
  saidNotIn: z.array(shortText).optional(),
  /** The answers themselves where the disclosure was spoken and the clinician wrote them down. */
  spokenContent: text.nullable().optional(),
  trajectoryEndsOn: date.nullable().optional(),
  /** What was weighed before a meeting; since version 2. */
  preparation: preparationDetailsSchema.optional(),
});
export type AccountDetails = z.infer<typeof accountDetailsSchema>;

/** One recipient with its own ground, basis and data: what was decided and what the rules said of it. */
export const recipientAccountSchema = z.object({
  organisation: shortText.nullable(),
  person: shortText.nullable(),
  address: shortText.nullable(),
  channel: z.enum([
    'epd',
    'secure-mail',
    'mail',
    'portal',
    'phone',
    'meeting',
    'paper',
    'file',
    'print',
    'clipboard',
    'screen',
    'other',
  ]),
  facts: factsSchema,
  details: accountDetailsSchema,
  assessment: assessmentSchema,
});
export type RecipientAccount = z.infer<typeof recipientAccountSchema>;

export const withholdingSchema = z.object({
  reason: text.nullable(),
  /** What has to happen in the world first; the draft waits for it. */
  task: z.object({ what: shortText, draftId: id }).nullable(),
});

/** The numbered, immutable entry that one decision makes, released or withheld. */
export const disclosureSchema = z.object({
  schema: entryVersionSchema,
  kind: z.literal('disclosure'),
  id,
  /** 1, 2, 3 … within one log; the number a person sees everywhere. */
  number: z.number().int().positive(),
  /** When the decision was recorded; `heldAt` when the action was. */
  at: instant,
  heldAt: instant.nullable(),
  /** When it was told, where no computer saw it and she recorded it later; by her clock. Since version 2. */
  tookPlace: z.object({ on: date, at: z.iso.time({ precision: -1 }).nullable() }).optional(),
  decision: z.enum(['released', 'withheld']),
  urgency: z.enum(['ordinary', 'emergency']),
  discloser: personSchema,
  client: clientSchema,
  epd: z.object({ name: shortText, origin: shortText, profile: shortText.nullable() }).nullable(),
  action: z.object({
    sink: z.enum(SINKS),
    label: shortText.nullable(),
    method: shortText.nullable(),
    destination: destinationSchema,
    /** What the prompt showed as about to leave: names and sizes, never the text. */
    parts: z.array(z.object({ name: shortText, kind: z.string(), bytes: z.number().nullable() })),
    payloadComplete: z.boolean(),
    /** Salted digest of what was approved, null where it could not be known beforehand. */
    digest: saltedDigestSchema.nullable(),
  }),
  recipients: z.array(recipientAccountSchema).min(1).max(50),
  /** Worst of the recipients' verdicts. */
  verdict: z.enum(VERDICTS),
  /** Her motivation where she went on against the advice. */
  againstAdvice: text.nullable(),
  withholding: withholdingSchema.nullable(),
  /** This entry and its note must not reach a place that the client reads before this reason has passed. */
  hiddenFromClient: z.object({ reason: text, until: date.nullable() }).nullable(),
  /** An emergency leaves the rest of the account owed until this instant. */
  owedBy: instant.nullable(),
  /** The disclosure whose waiting draft this decision came from. */
  follows: z.number().int().positive().nullable(),
  software: z.object({ version: shortText }),
});
export type Disclosure = z.infer<typeof disclosureSchema>;

/** Something that happened to a disclosure afterwards. Immutable too; a correction is an event. */
export const eventSchema = z.discriminatedUnion('type', [
  eventBase.extend({
    type: z.literal('left'),
    sink: z.enum(SINKS),
    destination: destinationSchema,
    bytes: z.number().nullable(),
    digest: saltedDigestSchema.nullable(),
    fileName: shortText.nullable(),
  }),
  eventBase.extend({
    type: z.literal('outcome'),
    outcome: z.enum(['done', 'failed', 'abandoned', 'unknown']),
    reason: text.nullable(),
    /** True where the clinician said so herself afterwards. */
    settledByHand: z.boolean(),
  }),
  eventBase.extend({
    type: z.literal('note-filed'),
    where: z.enum(['epd-field', 'clipboard']),
    digest: saltedDigestSchema,
  }),
  eventBase.extend({ type: z.literal('client-informed'), on: date, byWhom: shortText.nullable() }),
  eventBase.extend({ type: z.literal('consent-withdrawn'), on: date, reason: text.nullable() }),
  eventBase.extend({ type: z.literal('correction'), what: text, corrected: text }),
  eventBase.extend({
    type: z.literal('re-evaluated'),
    on: date,
    stillNeeded: z.boolean(),
    next: date.nullable(),
    why: text,
  }),
  sentWronglySchema,
  sentWronglyStepSchema,
  noteNotNeededSchema,
  eventBase.extend({
    type: z.literal('completed-afterwards'),
    recipients: z.array(recipientAccountSchema).min(1).max(50),
    verdict: z.enum(VERDICTS),
  }),
]);
export type DisclosureEvent = z.infer<typeof eventSchema>;

export const entrySchema = z.discriminatedUnion('kind', [
  disclosureSchema,
  eventSchema,
  passedBySchema,
  guardChangeSchema,
  logChangeSchema,
  oversightSchema,
  consentEntrySchema,
]);
export type Entry = z.infer<typeof entrySchema>;
