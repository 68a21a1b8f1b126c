import { z } from 'zod';
import type { ContentEntry, Contents } from './contents.ts';
import type { Edits } from './edits.ts';
import { entriesOfWire, type WireContents, type WireEntry } from './to-wire.ts';

export { contentsToWire, entriesToWire } from './to-wire.ts';

const fileSchema = z.object({
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int().nonnegative(),
  bytes: z.string().nullable(),
});

export const wireEntrySchema: z.ZodType<WireEntry> = z.union([
  z.strictObject({ name: z.string(), file: fileSchema }),
  z.strictObject({ name: z.string(), value: z.string() }),
]);

/** At most this many entries: a page that floods is cut off before anything is built of it. */
const ENTRIES_MAX = 20_000;

export const wireContentsSchema: z.ZodType<WireContents> = z.object({
  kind: z.enum(['fields', 'text', 'file', 'data-url', 'unread']),
  mediaType: z.string().nullable(),
  fileName: z.string().nullable(),
  complete: z.boolean(),
  entries: z.array(wireEntrySchema).max(ENTRIES_MAX),
});

const offset = z.number().int().nonnegative();

export const editsSchema: z.ZodType<Edits> = z.record(
  z.string(),
  z.union([
    z.strictObject({
      replacements: z.array(z.strictObject({ start: offset, end: offset, with: z.string() })),
    }),
    z.strictObject({ text: z.string() }),
    z.strictObject({ leaveOut: z.literal(true) }),
    z.strictObject({ pages: z.array(z.number().int().positive()) }),
  ]),
);

/**
 * What a message says to be contents.
 * @throws ZodError where it has another shape, DOMException where a file's bytes are no base64, RangeError where a file
 * is another size than it says.
 */
export function contentsFromWire(message: unknown): Contents {
  const { entries, ...head } = wireContentsSchema.parse(message);
  return { ...head, entries: sized(entriesOfWire(entries)) };
}

/** What a message says to be entries. @throws as `contentsFromWire`. */
export const entriesFromWire = (message: unknown): readonly ContentEntry[] =>
  sized(entriesOfWire(z.array(wireEntrySchema).max(ENTRIES_MAX).parse(message)));

function sized(entries: readonly ContentEntry[]): readonly ContentEntry[] {
  for (const entry of entries) {
    if ('file' in entry && entry.file.bytes !== null && entry.file.bytes.length !== entry.file.size)
      throw new RangeError('a file is another size than it says');
  }
  return entries;
}
