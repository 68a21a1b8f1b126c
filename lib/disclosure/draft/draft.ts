import { z } from 'zod';
import { CATEGORIES, INFORMED, RECIPIENT_KINDS } from '../../assessment/facts.ts';
import { disclosureSchema, personSchema, recipientAccountSchema } from '../entry.ts';
import { FACT_KEYS, type FactKey } from './keys.ts';

/** Answers by dotted key. `null` is an answer taken back: it hides what would follow or was known. */
const answerValue = z.union([
  z.string().max(20_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(100),
  z.null(),
]);
const answersSchema = z.partialRecord(z.enum(FACT_KEYS as [FactKey, ...FactKey[]]), answerValue);
export type AnswerValue = z.infer<typeof answerValue>;

const account = recipientAccountSchema.shape;
export const CHANNELS = account.channel.options;

const consentForSchema = z.object({
  recipient: z.string().nullable(),
  purpose: z.string().nullable(),
  scope: z.string().nullable(),
  categories: z.array(z.string()).nullable(),
});
export type ConsentFor = z.infer<typeof consentForSchema>;

export const draftRecipientSchema = z.object({
  organisation: account.organisation,
  person: account.person,
  address: account.address,
  channel: account.channel.nullable(),
  /** What the page, the register or the organisation told: shown as filled in, and any answer goes before it. */
  known: answersSchema,
  /** What she answered herself. Nothing but a later answer of hers to the same question changes it. */
  answers: answersSchema,
  /** What a consent was confirmed for: the confirmation holds for that and for less, and is asked again for anything else. */
  consentFor: consentForSchema.nullable(),
  /** Kinds of data that stand in what leaves, as it was read. `whole`: nothing of it stayed unread. */
  seen: z
    .object({ categories: z.array(z.enum(CATEGORIES)), whole: z.boolean() })
    .nullable()
    .default(null),
  /** Kinds that the chosen amount is meant to hold; what leaves is held against it. */
  meant: z.array(z.enum(CATEGORIES)).nullable().default(null),
  /** The consent in the register that filled in what is `known` of consent here; its id. */
  register: z.uuid().nullable().default(null),
  /** How clients usually know of it, where a preset said so: offered first, answered by her. */
  usuallyInformed: z.enum(INFORMED).nullable().default(null),
  details: account.details,
});
export type DraftRecipient = z.infer<typeof draftRecipientSchema>;
export type Answers = Readonly<DraftRecipient['answers']>;

export const DRAFT_VERSION = 1;

/** A decision in the making. It is kept while she waits for a task, so its shape is a promise. */
export const draftSchema = z.object({
  version: z.literal(DRAFT_VERSION),
  /** True where no computer saw the disclosure: a phone call, a meeting, a letter. */
  spoken: z.boolean(),
  discloser: personSchema,
  client: disclosureSchema.shape.client,
  recipients: z.array(draftRecipientSchema).min(1).max(50),
  /** The three fields of an emergency, or null in the ordinary course. */
  emergency: z
    .object({
      who: z.string().max(1_000),
      kind: z.enum(RECIPIENT_KINDS).nullable().default(null), // the first drafts had none
      what: z.string().max(20_000),
      danger: z.string().max(20_000),
    })
    .nullable(),
  motivation: z.string().max(20_000),
  withholdReason: z.string().max(20_000),
  hiddenUntil: z.iso.date().nullable(),
  /** When it was told, where that was earlier than now and no computer saw it. */
  tookPlace: disclosureSchema.shape.tookPlace.nullable().default(null),
  /** The task that this draft waited for, when it is taken up again. */
  task: z.string().max(1_000).nullable(),
  /** Places of the recipients for whom that task was to ask consent. */
  asksConsent: z.array(z.number().int().nonnegative()).max(50).default([]),
});
export type Draft = z.infer<typeof draftSchema>;

export function emptyRecipient(): DraftRecipient {
  return {
    organisation: null,
    person: null,
    address: null,
    channel: null,
    known: {},
    answers: {},
    consentFor: null,
    seen: null,
    meant: null,
    register: null,
    usuallyInformed: null,
    details: {},
  };
}

/** What the draft needs of a policy; `lib/policy` fits it. The core knows no policy of its own. */
export interface KnownPartner {
  readonly organisation: string;
  readonly kind: string;
  readonly person: string | null;
  readonly address: string | null;
  readonly channel: string | null;
  readonly ownBasisConfirmed: boolean | null;
  readonly purposes: readonly string[];
}
export interface DraftPolicy {
  readonly organisation: string | null;
  readonly discloser: {
    readonly name: string | null;
    readonly function: string | null;
    readonly kind: string | null;
    readonly confidentiality: string | null;
  };
  readonly partners: readonly KnownPartner[];
}
