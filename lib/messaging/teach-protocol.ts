import { z } from 'zod';
import { matcherSchema, originSchema } from '../sites/profile.ts';
import { pickedSchema } from '../teach/picked.ts';
import { done, refusal, ticket } from './answers.ts';

const told = z.object({ ok: z.boolean() });

/** Teaching an EPD by pointing: the page-side picker can only say what was pointed at; the panel decides. */
export const teachProtocol = {
  /** From the popup: teaching begins in that tab. */
  'teach/start': { from: 'page', ask: z.object({ tabId: z.number().int() }), answer: done },
  'teach/picked': {
    from: 'frame',
    ask: z.object({ picked: pickedSchema, origin: originSchema, user: z.string().max(300).nullable() }),
    answer: told,
  },
  /** She leaves teaching, in whichever frame. */
  'teach/stop': { from: 'frame', ask: z.object({}), answer: told },
  'teach/briefing': {
    from: 'page',
    ask: z.object({ ticket }),
    answer: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        picked: pickedSchema,
        epd: z.string(),
        /** False where the organisation does not let her say that something never shares. */
        mayNever: z.boolean(),
        language: z.enum(['nl', 'en']),
      }),
      refusal,
    ]),
  },
  /** What a rule would match on the page as it is now: counted, and outlined there. */
  'teach/preview': {
    from: 'page',
    ask: z.object({ ticket, matcher: matcherSchema }),
    answer: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), count: z.number().int() }), refusal]),
  },
  'teach/save': {
    from: 'page',
    ask: z.object({ ticket, says: z.enum(['shares', 'never-shares']), matcher: matcherSchema }),
    answer: done,
  },
  'teach/cancel': { from: 'page', ask: z.object({ ticket }), answer: done },
} as const;
