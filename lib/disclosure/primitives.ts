import { z } from 'zod';

/**
 * Version of the shapes of entries: what is written now. Entries are never rewritten, so a reader knows every version
 * there has been, and refuses a later one. 2 only adds to 1: kinds of entries and members that may be absent.
 */
export const ENTRY_SCHEMA_VERSION = 2;
export const entryVersionSchema = z.union([z.literal(1), z.literal(ENTRY_SCHEMA_VERSION)]);

export const text = z.string().max(20_000);
export const shortText = z.string().max(1_000);
export const date = z.iso.date();
export const instant = z.iso.datetime();
export const id = z.uuid();

/** 128 random bits, hex: which log, on every checkpoint of it. */
export const logIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** The state of a log at some size: root of its tree (base64) over the first `size` entries. */
export const logStateSchema = z.object({
  log: logIdSchema,
  size: z.number().int().nonnegative(),
  root: z.string().max(100),
});
export type LogState = z.infer<typeof logStateSchema>;

/** What every event on a disclosure has. */
export const eventBase = z.object({
  schema: entryVersionSchema,
  kind: z.literal('event'),
  id,
  at: instant,
  /** Number of the disclosure that it is about. */
  about: z.number().int().positive(),
  by: shortText.nullable(),
});

/** About whom: as much as the page told or the clinician filled in. */
export const clientSchema = z.object({
  name: shortText.nullable(),
  birthDate: date.nullable(),
  number: shortText.nullable(),
  age: z.number().int().nonnegative().nullable(),
});
export type Client = z.infer<typeof clientSchema>;
