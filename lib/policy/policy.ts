import { z } from 'zod';
import { CONFIDENTIALITY_KINDS, DISCLOSER_KINDS, RECIPIENT_KINDS } from '../assessment/facts.ts';
import { FINDING_CODES } from '../assessment/findings.ts';
import { officerSchema } from '../log/keys/officer.ts';
import { feedSchema, WHERE_LOGS_LIVE } from './feed.ts';

/** A partner that the organisation knows: picked in the sentence with two keys. */
export const partnerSchema = z.object({
  organisation: z.string().min(1).max(300),
  kind: z.enum(RECIPIENT_KINDS),
  person: z.string().max(300).nullable().default(null),
  address: z.string().max(500).nullable().default(null),
  channel: z
    .enum(['epd', 'secure-mail', 'mail', 'portal', 'phone', 'meeting', 'paper', 'file', 'print'])
    .nullable()
    .default(null),
  /** The organisation checked that this partner has its own art. 6 basis and art. 9 exception. */
  ownBasisConfirmed: z.boolean().nullable().default(null),
  /** What this partner usually asks data for: suggestions, never filled in by themselves. */
  purposes: z.array(z.string().max(500)).max(20).default([]),
});
export type Partner = z.infer<typeof partnerSchema>;

/** What an organisation sets by managed storage; every key has a default that suits a single clinician. */
export const policySchema = z.object({
  organisation: z.string().max(300).nullable().default(null),
  discloser: z
    .object({
      name: z.string().max(300).nullable().default(null),
      function: z.string().max(300).nullable().default(null),
      kind: z.enum(DISCLOSER_KINDS).nullable().default(null),
      confidentiality: z.enum(CONFIDENTIALITY_KINDS).nullable().default(null),
    })
    .prefault({}),
  partners: z.array(partnerSchema).max(2000).default([]),
  /** Findings that cannot be passed with a motivation, save in an emergency. */
  bindingFindings: z.array(z.enum(FINDING_CODES)).default([]),
  language: z.enum(['nl', 'en']).nullable().default(null),
  log: z
    .object({
      /** On a non-persistent desktop the log here is a buffer for the feed, and says so. */
      where: z.enum(WHERE_LOGS_LIVE).default('personal'),
      /** Officers who may read: content is encrypted for them too. */
      officers: z.array(officerSchema).max(20).default([]),
      /** Years after which the content of an entry is erased, unless its own term says otherwise. */
      retentionYears: z.number().int().min(1).max(115).default(20),
      /** Years after the end of a trajectory of outreach care (2014 uitgangspunt 2). */
      outreachYears: z.number().int().min(1).max(115).default(2),
      /** After so many entries without a backup she is reminded; null: never. */
      remindEvery: z.number().int().positive().nullable().default(250),
    })
    .prefault({}),
  /** May a clinician say that something is no disclosure, so that it is never asked again? */
  mayDismiss: z.boolean().default(true),
  /** Where every disclosure is told of besides; null: nowhere. */
  feed: feedSchema.nullable().default(null),
});

/** What a clinician sets for herself; the organisation's word goes before it. */
export const settingsSchema = z.object({
  name: z.string().max(300).nullable().default(null),
  function: z.string().max(300).nullable().default(null),
  organisation: z.string().max(300).nullable().default(null),
  kind: z.enum(DISCLOSER_KINDS).nullable().default(null),
  confidentiality: z.enum(CONFIDENTIALITY_KINDS).nullable().default(null),
  language: z.enum(['nl', 'en']).nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;

export type Policy = z.infer<typeof policySchema>;
export type PolicyInput = z.input<typeof policySchema>;

/** The policy without what no page needs to know. */
export const withoutSecrets = (policy: Policy): Policy => ({
  ...policy,
  feed: policy.feed && { ...policy.feed, authorization: null },
});
