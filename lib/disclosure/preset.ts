import { z } from 'zod';
import {
  CATEGORIES,
  CONFIDENTIALITY_GROUNDS,
  DATA_FORMS,
  INFORMED,
  RECIPIENT_KINDS,
  SCOPES,
} from '../assessment/facts.ts';

/** So many are kept here; a row of more than a few nobody reads. */
export const MOST_PRESETS = 50;

/** Of the name that she gives it. */
export const LONGEST_NAME = 60;

const short = z.string().trim().min(1).max(300).nullable().default(null);

/**
 * A disclosure as it is often made to one partner for one purpose. It knows no client and no consent: whose data it is,
 * and whether she agreed, is of each disclosure anew (2025 §2.5: each time all steps).
 */
export const presetSchema = z.strictObject({
  name: z.string().trim().min(1).max(LONGEST_NAME),
  partner: z.strictObject({
    organisation: short,
    person: short,
    address: z.string().trim().min(1).max(500).nullable().default(null),
    kind: z.enum(RECIPIENT_KINDS),
    channel: z
      .enum([
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
      ])
      .nullable()
      .default(null),
    /** Its own art. 6 basis and art. 9 exception were checked. */
    ownBasisConfirmed: z.boolean().nullable().default(null),
  }),
  purpose: z.string().trim().min(1).max(500).nullable().default(null),
  scope: z.enum(SCOPES).nullable().default(null),
  categories: z.array(z.enum(CATEGORIES)).max(CATEGORIES.length).nullable().default(null),
  /** Why the partner needs exactly this. */
  necessity: z.string().trim().min(1).max(1_000).nullable().default(null),
  /** The kind of ground. `consent` says that consent is asked, never that it was given. */
  ground: z.enum(CONFIDENTIALITY_GROUNDS).nullable().default(null),
  form: z.enum(DATA_FORMS).nullable().default(null),
  destinedForFile: z.boolean().nullable().default(null),
  secureChannel: z.boolean().nullable().default(null),
  /** Offered as the first choice; whether this client knows is asked each time. */
  clientInformed: z.enum(INFORMED).nullable().default(null),
});
export type Preset = z.infer<typeof presetSchema>;
