import { z } from 'zod';
import { pageContextSchema } from '../disclosure/action.ts';

/** What a net saw leave without a question, until she says what it was. Small, and never its content. */
export const passedByRowSchema = z.object({
  id: z.string(),
  sink: z.enum(['worker-request', 'download']),
  /** ISO instants of the first and the last of this kind. */
  at: z.string(),
  lastAt: z.string(),
  times: z.number(),
  /** -1 where no tab is known. */
  tabId: z.number(),
  /** Which run of the browser knew that tab. */
  session: z.string(),
  /** Origin of the EPD that it left. */
  from: z.string(),
  /** Origin and path; null for a file that the page made itself. */
  to: z.string().nullable(),
  method: z.string().nullable(),
  fileName: z.string().nullable(),
  bytes: z.number().nullable(),
  /** Whose record stood in the page, null where no page could be asked. */
  context: pageContextSchema.nullable(),
});
export type PassedByRow = z.infer<typeof passedByRowSchema>;
