import { z } from 'zod';

/** Whom one turns to in the organisation: shown where something was sent wrongly, and in the client's account. */
export const contactSchema = z.object({
  /** The privacy officer (functionaris gegevensbescherming), or the desk. */
  name: z.string().max(300).nullable().default(null),
  mail: z.email().max(300).nullable().default(null),
  phone: z.string().max(100).nullable().default(null),
  /** Where a client complains: an address, a site or a number, as it is to be printed. */
  complaints: z.string().max(500).nullable().default(null),
});
export type Contact = z.infer<typeof contactSchema>;

/** On one line, as it is shown and printed; null where the organisation told nothing. */
export function contactLine({ name, mail, phone }: Contact): string | null {
  return [name, mail, phone].filter(Boolean).join(', ') || null;
}
