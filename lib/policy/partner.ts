import { z } from 'zod';
import { RECIPIENT_KINDS } from '../assessment/facts.ts';

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
