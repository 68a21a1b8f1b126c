import { z } from 'zod';
import { entryVersionSchema, id, instant, logIdSchema, logStateSchema, shortText, text } from './primitives.ts';

const logChangeBase = z.object({
  schema: entryVersionSchema,
  kind: z.literal('log-change'),
  id,
  at: instant,
  by: shortText.nullable(),
});

/** Something that was done to the log itself. About no client; it has no number. */
export const logChangeSchema = z.discriminatedUnion('type', [
  /** Ed25519, raw, base64: signs every state from here on; the state with this entry is signed by both. */
  logChangeBase.extend({ type: z.literal('signing-key'), publicKey: z.string().max(100) }),
  /** For whom content is encrypted from here on. */
  logChangeBase.extend({
    type: z.literal('recipients'),
    recipients: z
      .array(z.object({ name: shortText, kind: z.enum(['own', 'officer']), recipient: z.string().max(3_000) }))
      .max(50),
  }),
  /** Content and salt are gone; the leaves stay. Gives the places of the entries. */
  logChangeBase.extend({
    type: z.literal('erased'),
    reason: z.enum(['retention', 'destruction-granted']),
    why: text.nullable(),
    log: logIdSchema,
    entries: z.array(z.number().int().nonnegative()).min(1).max(100_000),
  }),
  /** A bundle was made: who holds it is a witness of this state. */
  logChangeBase.extend({ type: z.literal('handed-over'), state: logStateSchema, to: shortText.nullable() }),
  /** Entries of another log were read back from a bundle, beside this one. */
  logChangeBase.extend({ type: z.literal('read-back'), state: logStateSchema }),
]);
export type LogChange = z.infer<typeof logChangeSchema>;
