import { z } from 'zod';
import { date, eventBase, instant, shortText, text } from './primitives.ts';

/** What can go wrong with a disclosure (2025 §2.5.2: tell each other of a data breach). */
export const MISHAPS = ['wrong-recipient', 'too-much', 'wrong-client', 'insecure-channel', 'other'] as const;
export type Mishap = (typeof MISHAPS)[number];

/** What is to be done then, in the order in which it helps; `not-needed` takes one of them off the list, with the reason. */
export const WRONGLY_TASKS = [
  'officer-told',
  'recipient-asked',
  'recipient-confirmed',
  'recalled',
  'client-told',
  'closed',
] as const;
export type WronglyTask = (typeof WRONGLY_TASKS)[number];

/** Begins a path of its own. The members that may be absent came with version 2. */
export const sentWronglySchema = eventBase.extend({
  type: z.literal('sent-wrongly'),
  what: text,
  /** Whom she told already, in her own words. */
  told: text.nullable(),
  mishap: z.enum(MISHAPS).optional(),
  /** Which data, about whom. */
  data: text.nullable().optional(),
  /** Who has it now. */
  reached: text.nullable().optional(),
  noticedBy: shortText.nullable().optional(),
  /** From here the hours are counted within which it may have to be reported. */
  noticedAt: instant.optional(),
});

/** One step of that path, done or found not to be needed. It belongs to the last `sent-wrongly` before it. */
export const sentWronglyStepSchema = eventBase.extend({
  type: z.literal('sent-wrongly-step'),
  step: z.enum([...WRONGLY_TASKS, 'not-needed']),
  /** With `not-needed`: which of them, null with every other step. */
  waives: z.enum(WRONGLY_TASKS).nullable(),
  on: date,
  /** Who was told or asked, or did it. */
  who: shortText.nullable(),
  /** What was agreed; why it is not needed; with `closed`, what was learnt. */
  note: text.nullable(),
});

/** She says that the dossier needs no note of this disclosure. */
export const noteNotNeededSchema = eventBase.extend({ type: z.literal('note-not-needed'), why: text.nullable() });
