import { z } from 'zod';
import { date, entryVersionSchema, id, instant, logIdSchema, logStateSchema, shortText, text } from './primitives.ts';

/** Which disclosure of which log: numbers alone collide, each log has its own 214. */
const disclosureOfLog = z.object({ log: logIdSchema, number: z.number().int().positive() });

export const JUDGEMENTS = ['in-order', 'question', 'incident'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];
export const SAMPLE_METHODS = ['random', 'risk-weighted'] as const;

const base = z.object({
  schema: entryVersionSchema,
  kind: z.literal('oversight'),
  id,
  at: instant,
  by: shortText.nullable(),
});
const howMany = z.number().int().nonnegative();

/**
 * What someone who watches over others' logs did with them: her own looking stands in her own log, since reading a
 * record is itself processing it (GDPR art. 5(2); NEN 7513 logs who looked).
 */
export const oversightSchema = z.discriminatedUnion('type', [
  /** Bundles were imported: the states that were taken in, how many files, and how many of them were not in order. */
  base.extend({
    type: z.literal('imported'),
    logs: z.array(logStateSchema).max(10_000),
    files: howMany,
    wrong: howMany,
  }),
  base.extend({ type: z.literal('opened'), ...disclosureOfLog.shape, entry: id }),
  /** What was looked for and looked at, not every key on the way. */
  base.extend({ type: z.literal('searched'), query: shortText, found: howMany }),
  /** `of`: how many there were to draw from. `from` and `to`: the period, open where null. */
  base.extend({
    type: z.literal('sampled'),
    sample: id,
    method: z.enum(SAMPLE_METHODS),
    seed: shortText,
    size: howMany,
    of: howMany,
    from: date.nullable(),
    to: date.nullable(),
    entries: z.array(disclosureOfLog).max(10_000),
  }),
  /** Put on the worklist by hand, because of what a signal says. */
  base.extend({
    type: z.literal('listed'),
    because: shortText.nullable(),
    entries: z.array(disclosureOfLog).min(1).max(10_000),
  }),
  /** The last one about a disclosure stands; the ones before stay. */
  base.extend({
    type: z.literal('judged'),
    sample: id.nullable(),
    ...disclosureOfLog.shape,
    entry: id,
    finding: z.enum(JUDGEMENTS),
    note: text.nullable(),
  }),
  base.extend({ type: z.literal('reported'), sample: id.nullable(), as: z.enum(['pdf', 'csv']), entries: howMany }),
  /** A client was told what was told about her. */
  base.extend({ type: z.literal('answered-client'), client: shortText, entries: howMany }),
]);
export type Oversight = z.infer<typeof oversightSchema>;

/** What a page asks to be written: who and when is for whoever writes it. */
export const newOversightSchema = z.looseObject({ type: z.string() });
type Omitted<T> = T extends unknown ? Omit<T, 'schema' | 'kind' | 'id' | 'at' | 'by'> : never;
export type NewOversight = Omitted<Oversight>;
