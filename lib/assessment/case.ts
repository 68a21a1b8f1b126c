import { z } from 'zod';
import { factsSchema } from './facts.ts';

/** One case on the command line; other keys are ignored. */
export const caseSchema = z.object({ id: z.string(), facts: factsSchema });
export type Case = z.infer<typeof caseSchema>;

/** "path: what is wrong" for every issue, as in `facts.recipient.kind: Invalid option`. */
export function describeIssues(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.map(String).join('.') || '(root)'}: ${message}`).join('; ');
}
