import { z } from 'zod';

/** Known only to the prompt that the frame guard opened: handed over inside the extension's own frame. */
export const ticket = z.string().regex(/^[0-9a-f]{64}$/);

export const refusal = z.object({
  ok: z.literal(false),
  /** A key of `screen.problems`; what the clinician is told. */
  problem: z.enum([
    'log-not-writable',
    /** What is kept here was written by a later version: nothing is touched until it is updated again. */
    'newer-data',
    /** Withheld all the same: nothing left, and nothing of it could be recorded. */
    'withheld-unrecorded',
    'action-gone',
    /** Less of it cannot go on: the way out it takes does not let its payload be changed, or it is of another kind. */
    'not-reducible',
    'not-yours',
    'malformed',
    'binding-finding',
    /** What the organisation requires is not filled in. */
    'required-missing',
    'note-not-written',
    /** It rests on a consent that stands no more: `ended` says where, and what became of it. */
    'consent-ended',
    /** What is needed for it was written before, and the log is locked. */
    'locked',
    'unknown',
  ]),
  /** For the developer's eye: schema paths and error names, never page text. */
  detail: z.string().optional(),
  ended: z.array(z.object({ row: z.number().int(), how: z.enum(['refused', 'withdrawn', 'expired']) })).optional(),
});

export const done = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), refusal]);
