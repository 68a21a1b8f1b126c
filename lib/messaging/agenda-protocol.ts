import { z } from 'zod';
import { standSchema } from '../export/stand.ts';
import { done } from './answers.ts';

const id = z.string().max(100);
const kind = z.string().max(60);

/** What is open today: what was put off, and that she has looked. */
export const agendaProtocol = {
  'agenda/list': {
    from: 'page',
    ask: z.object({}),
    /** `putOff`: by the id of the reminder and the kind, until when. `complete`: the reminders know of every entry. */
    answer: z.object({ putOff: z.record(id, z.record(kind, z.iso.datetime())), complete: z.boolean() }),
  },
  /** She looks at what is open: it is counted no more. */
  'agenda/seen': { from: 'page', ask: z.object({}), answer: done },
  'agenda/later': { from: 'page', ask: z.object({ id, kind, until: z.iso.datetime() }), answer: done },
  /** The whole log was read: on these disclosures something is open, now or later. `last`: the highest number read. */
  'agenda/known': {
    from: 'page',
    ask: z.object({
      pending: z.array(z.object({ number: z.number().int().positive(), stand: standSchema })).max(200_000),
      last: z.number().int().nonnegative(),
    }),
    answer: done,
  },
} as const;
