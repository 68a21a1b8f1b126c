import { z } from 'zod';
import { CATEGORIES, CONSENT_GIVERS, RECIPIENT_KINDS, SCOPES } from '../assessment/facts.ts';
import { clientSchema, date, entryVersionSchema, id, instant, shortText, text } from './primitives.ts';

/** What a consent is about: who may be told what, and for what. A member that is null was left open, and covers nothing. */
export const consentAboutSchema = z.object({
  client: clientSchema,
  recipient: z.object({
    organisation: shortText.nullable(),
    kind: z.enum(RECIPIENT_KINDS).nullable(),
    person: shortText.nullable(),
  }),
  purpose: text.nullable(),
  scope: z.enum(SCOPES).nullable(),
  categories: z.array(z.enum(CATEGORIES)).nullable(),
});
export type ConsentAbout = z.infer<typeof consentAboutSchema>;

const base = z.object({
  schema: entryVersionSchema,
  kind: z.literal('consent'),
  id,
  at: instant,
  by: shortText.nullable(),
  /** The consent that it belongs to: the same in all that happened to it. */
  consent: id,
});

const how = z.enum(['spoken', 'written']);

/**
 * Something that happened to a consent: asked, given, refused or taken back. Immutable; what stands today is folded from
 * these (`lib/consents`). It has no number, since it is no disclosure.
 */
export const consentEntrySchema = z.discriminatedUnion('type', [
  base.extend({ type: z.literal('asked'), about: consentAboutSchema, on: date, thinkUntil: date.nullable(), how }),
  base.extend({
    type: z.literal('recorded'),
    about: consentAboutSchema,
    status: z.enum(['given', 'partial']),
    givenBy: z.array(z.enum(CONSENT_GIVERS)).min(1),
    /** Name of who gave it where that is not the client. */
    byName: shortText.nullable(),
    /** What makes that person the one who may give it: a guardianship, an authorisation. */
    footing: text.nullable(),
    how,
    on: date,
    /** The last day on which it stands. */
    until: date.nullable(),
    /** What a partial consent covers. */
    covers: text.nullable(),
    explicit: z.boolean(),
    free: z.boolean(),
    informed: z.boolean(),
    specific: z.boolean(),
  }),
  base.extend({ type: z.literal('refused'), about: consentAboutSchema, on: date, reason: text.nullable() }),
  base.extend({ type: z.literal('withdrawn'), on: date, byName: shortText.nullable(), reason: text.nullable() }),
]);
export type ConsentEntry = z.infer<typeof consentEntrySchema>;
