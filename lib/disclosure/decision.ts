import { z } from 'zod';
import { disclosureSchema, personSchema, recipientAccountSchema } from './entry.ts';

/** One recipient as the prompt decided it; the background assesses it again before anything is recorded. */
export const decidedRecipientSchema = recipientAccountSchema.omit({ assessment: true });
export type DecidedRecipient = z.infer<typeof decidedRecipientSchema>;

/** What the clinician decided. What was held, when and by which page is not in it: the background knows that itself. */
export const decisionSchema = z.object({
  decision: z.enum(['release', 'withhold']),
  urgency: z.enum(['ordinary', 'emergency']),
  discloser: personSchema,
  client: disclosureSchema.shape.client,
  recipients: z.array(decidedRecipientSchema).min(1).max(50),
  againstAdvice: disclosureSchema.shape.againstAdvice,
  hiddenFromClient: disclosureSchema.shape.hiddenFromClient,
  tookPlace: disclosureSchema.shape.tookPlace.nullable(),
  withholding: z
    .object({
      reason: z.string().max(20_000).nullable(),
      /** A route's task, where she withholds until it happened: the background keeps the draft. */
      task: z.string().max(1_000).nullable(),
    })
    .nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;
