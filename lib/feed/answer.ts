import { z } from 'zod';
import { retryAfterMs } from './back-off.ts';
import type { Failure } from './state.ts';

/** What became of one event that was sent. */
export type Verdict =
  | { readonly kind: 'taken' }
  /** For what it is: sent again the same, it would be refused again. */
  | { readonly kind: 'refused'; readonly status: number }
  | Later;

export interface Later {
  readonly kind: 'later';
  readonly reason: Failure;
  readonly status: number | null;
  /** As the repository asked. */
  readonly retryAfterMs: number | null;
}

/** An answer as far as it is read: its body no longer than it may be, and used for nothing but this. */
export interface Answer {
  readonly status: number;
  readonly contentType: string | null;
  readonly retryAfter: string | null;
  readonly body: string;
}

export const later = (reason: Failure, status: number | null = null, retryAfter: number | null = null): Later => ({
  kind: 'later',
  reason,
  status,
  retryAfterMs: retryAfter,
});

/** Of a single event. Only an answer that a FHIR server could give counts as one. */
export function verdictOf(answer: Answer, now: number): Verdict {
  const { status, body } = answer;
  if (!isSuccess(status)) return unsuccessful(status, answer.retryAfter, now);
  // What a create is answered with (FHIR R4, http.html#create); 202 and 204 promise nothing.
  if (status !== 200 && status !== 201) return later('not-understood', status);
  const said = body.trim();
  if (said === '') return isPage(answer) ? later('not-understood', status) : { kind: 'taken' };
  return resourceSchema.safeParse(parsed(said)).success ? { kind: 'taken' } : later('not-understood', status);
}

/**
 * Of a batch, in its order: each event by its own status. Where the whole was refused, or the answer is not one about
 * this batch, one verdict for all.
 */
export function verdictsOf(answer: Answer, count: number, now: number): Verdict[] | Verdict {
  if (!isSuccess(answer.status)) return unsuccessful(answer.status, answer.retryAfter, now);
  const bundle = batchResponseSchema.safeParse(parsed(answer.body));
  if (!bundle.success || bundle.data.entry.length !== count) return later('not-understood', answer.status);
  return bundle.data.entry.map(({ response }) => {
    const status = Number(response.status.slice(0, 3));
    return isSuccess(status) ? { kind: 'taken' } : unsuccessful(status, null, now);
  });
}

/** Refused for what it says, and for nothing else. 412: it matches several, so it is no longer known which is it. */
const ABOUT_THE_EVENT = new Set([400, 406, 411, 412, 413, 414, 422, 431, 451]);
const NOT_THERE = new Set([404, 405, 410, 415, 501]);
const NO_ACCESS = new Set([401, 402, 403, 407, 511]);

function unsuccessful(status: number, retryAfter: string | null, now: number): Verdict {
  const after = retryAfterMs(retryAfter, now);
  if (ABOUT_THE_EVENT.has(status)) return { kind: 'refused', status };
  if (NO_ACCESS.has(status)) return later('no-access', status, after);
  if (NOT_THERE.has(status)) return later('not-there', status, after);
  if (status === 429 || status === 503) return later('busy', status, after);
  if (status === 409) return later('server-error', status, after); // another request stood in its way
  if (status === 408 || status === 425 || status === 504) return later('too-slow', status, after);
  if (status >= 500 && status < 600) return later('server-error', status, after);
  if (status >= 300 && status < 400) return later('elsewhere', status);
  if (status >= 400 && status < 500) return { kind: 'refused', status };
  return later('not-understood', status);
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;
const isPage = ({ contentType }: Answer): boolean => /html/i.test(contentType ?? '');

const resourceSchema = z.looseObject({ resourceType: z.enum(['AuditEvent', 'OperationOutcome']) });
const batchResponseSchema = z.looseObject({
  resourceType: z.literal('Bundle'),
  type: z.literal('batch-response'),
  entry: z.array(z.looseObject({ response: z.looseObject({ status: z.string().regex(/^\d{3}\b/) }) })),
});

/** undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
