import { z } from 'zod';

/** Someone of the organisation who may read the log: named, with an age public key. */
export const officerSchema = z.object({
  name: z.string().trim().min(1).max(200),
  recipient: z.string().regex(/^age1[0-9a-z]{20,3000}$/),
});
export type Officer = z.infer<typeof officerSchema>;
