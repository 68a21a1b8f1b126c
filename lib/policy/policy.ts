import { z } from 'zod';
import { CONFIDENTIALITY_KINDS, DISCLOSER_KINDS } from '../assessment/facts.ts';
import { FINDING_CODES } from '../assessment/findings.ts';
import { presetSchema } from '../disclosure/preset.ts';
import { REQUIREMENTS } from '../disclosure/requirements.ts';
import { officerSchema } from '../log/keys/officer.ts';
import { originSchema, siteProfileSchema } from '../sites/profile.ts';
import { contactSchema } from './contact.ts';
import { feedSchema, WHERE_LOGS_LIVE } from './feed.ts';
import { partnerSchema } from './partner.ts';

export { type Partner, partnerSchema } from './partner.ts';

/**
 * What an organisation sets by managed storage, or has built into its package; every key has a default that suits a
 * single clinician. The descriptions are what an application manager reads: they go along into the managed schema.
 */
export const policySchema = z.object({
  organisation: z
    .string()
    .max(300)
    .nullable()
    .default(null)
    .describe('Name of the organisation, as it stands in every disclosure.'),
  department: z.string().max(300).nullable().default(null).describe('Department, put behind the organisation.'),
  discloser: z
    .object({
      name: z.string().max(300).nullable().default(null),
      function: z.string().max(300).nullable().default(null),
      kind: z.enum(DISCLOSER_KINDS).nullable().default(null),
      confidentiality: z.enum(CONFIDENTIALITY_KINDS).nullable().default(null),
    })
    .prefault({})
    .describe('Who discloses. On a shared computer leave the name out: the EPD says who is logged in.'),
  origins: z
    .array(originSchema)
    .max(100)
    .default([])
    .describe('EPDs to guard that have no site profile, as https://epd.example.nl. Access is asked once for each.'),
  sites: z
    .array(siteProfileSchema)
    .max(50)
    .default([])
    .describe('Site profiles of EPDs to guard. One for an origin goes before one that was added by hand.'),
  partners: z
    .array(partnerSchema)
    .max(2000)
    .default([])
    .describe('Partners that are offered by name, with their address and channel.'),
  presets: z
    .array(presetSchema)
    .max(50)
    .default([])
    .describe('Disclosures that are often made: partner, purpose and what is told, offered under one name.'),
  bindingFindings: z
    .array(z.enum(FINDING_CODES))
    .default([])
    .describe('Findings that no motivation passes. In an emergency none binds.'),
  requiredFields: z
    .array(z.enum(REQUIREMENTS))
    .default([])
    .describe('What must be filled in before anything is released. In an emergency nothing is required.'),
  vitalInterest: z
    .string()
    .min(1)
    .max(2_000)
    .nullable()
    .default(null)
    .describe('What the organisation takes a vital interest to be; shown where one is chosen as ground.'),
  contact: contactSchema
    .prefault({})
    .describe(
      'Privacy officer and complaints: shown where something was sent wrongly, and in the account of a client.',
    ),
  language: z.enum(['nl', 'en']).nullable().default(null).describe('Language of all screens.'),
  log: z
    .object({
      /** On a non-persistent desktop the log here is a buffer for the feed, and says so. */
      where: z
        .enum(WHERE_LOGS_LIVE)
        .default('personal')
        .describe('Kind of computer: of one person, shared by several, or a desktop that keeps nothing.'),
      /** Officers who may read: content is encrypted for them too. */
      officers: z
        .array(officerSchema)
        .max(20)
        .default([])
        .describe('Who of the organisation may read the log: a name and an age public key.'),
      /** Years after which the content of an entry is erased, unless its own term says otherwise. */
      retentionYears: z.number().int().min(1).max(115).default(20).describe('Years that an entry is kept.'),
      /** Years after the end of a trajectory of outreach care (2014 uitgangspunt 2). */
      outreachYears: z.number().int().min(1).max(115).default(2).describe('Years after the end of outreach care.'),
      /** After so many entries without a backup she is reminded; null: never. */
      remindEvery: z
        .number()
        .int()
        .positive()
        .nullable()
        .default(250)
        .describe('Entries after which she is reminded of a backup.'),
    })
    .prefault({})
    .describe('Where the log lives, who may read it, how long it is kept.'),
  /** May a clinician say that something is no disclosure, so that it is never asked again? */
  mayDismiss: z.boolean().default(true).describe('May a clinician have a question never asked again?'),
  /** Where every disclosure is told of besides; null: nowhere. */
  feed: feedSchema
    .nullable()
    .default(null)
    .describe(
      'Audit repository (RESTful ATNA, ITI-20) to which every disclosure is told. Mandatory on non-persistent.',
    ),
});

const setting = {
  name: z.string().max(300).nullable(),
  function: z.string().max(300).nullable(),
  organisation: z.string().max(300).nullable(),
  kind: z.enum(DISCLOSER_KINDS).nullable(),
  confidentiality: z.enum(CONFIDENTIALITY_KINDS).nullable(),
  language: z.enum(['nl', 'en']).nullable(),
};

/** What a clinician sets for herself; the organisation's word goes before it. */
export const settingsSchema = z.object({
  name: setting.name.default(null),
  function: setting.function.default(null),
  organisation: setting.organisation.default(null),
  kind: setting.kind.default(null),
  confidentiality: setting.confidentiality.default(null),
  language: setting.language.default(null),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What she changes of them; what is not named stays as it is. */
export const settingsChangeSchema = z.object({
  name: setting.name.exactOptional(),
  function: setting.function.exactOptional(),
  organisation: setting.organisation.exactOptional(),
  kind: setting.kind.exactOptional(),
  confidentiality: setting.confidentiality.exactOptional(),
  language: setting.language.exactOptional(),
});
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

export type Policy = z.infer<typeof policySchema>;
export type PolicyInput = z.input<typeof policySchema>;

/** The organisation as it discloses: its name, with the department where one is set. */
export const disclosingAs = ({ organisation, department }: Policy): string | null =>
  organisation === null ? null : [organisation, department].filter(Boolean).join(', ');

/** The policy without what no page needs to know. */
export const withoutSecrets = (policy: Policy): Policy => ({
  ...policy,
  feed: policy.feed && { ...policy.feed, authorization: null },
});
