import { z } from 'zod';
import { answersSchema } from '../preparation/answers.ts';
import { done, refusal } from './answers.ts';

const id = z.uuid();

/** Preparing a meeting: from the page that asks, and the popup and the log page that lead to it. */
export const preparationProtocol = {
  /** `tabId`: the tab with the client's record, where there is one. */
  'preparation/start': {
    from: 'page',
    ask: z.object({ tabId: z.number().int().nullable() }),
    answer: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), id }), refusal]),
  },
  /** Newest first. `locked`: how much more waits behind the lock. */
  'preparation/list': {
    from: 'page',
    ask: z.object({}),
    answer: z.object({
      rows: z.array(z.object({ id, at: z.string(), answers: answersSchema })),
      locked: z.number().int(),
    }),
  },
  'preparation/keep': { from: 'page', ask: z.object({ id, answers: answersSchema }), answer: done },
  'preparation/drop': { from: 'page', ask: z.object({ id }), answer: done },
  /** Opens the sentence that it ends in; there she decides. */
  'preparation/record': { from: 'page', ask: z.object({ id }), answer: done },
} as const;
