import { z } from 'zod';
import { CONTENTS_MAX, FILE_MAX } from './contents-limits.ts';

const ENTRIES_MAX = 5_000;
const NAME_MAX = 10_000;
const BASE64_MAX = Math.ceil(FILE_MAX / 3) * 4;

const name = z.string().max(NAME_MAX);
const fileName = z.string().max(1_000);
const mediaType = z.string().max(1_000);
/** What the page calls it, where that differs from its name on the wire; null: she never saw it, or it has no other name. */
const label = z.string().max(500).nullable().default(null);

const contentEntrySchema = z.union([
  z.object({ name, label, value: z.string() }),
  z.object({
    name,
    label,
    /** `base64` is null where it is too large to hand over. */
    file: z.object({ name: fileName, mediaType, size: z.number().int().nonnegative(), base64: z.string().nullable() }),
  }),
]);

/** What is held, raw, in the order in which it goes and under the names that it goes under. Kept nowhere on its way. */
export const contentsSchema = z.object({
  kind: z.enum(['fields', 'text', 'file', 'data-url', 'unread']),
  mediaType: mediaType.nullable(),
  fileName: fileName.nullable(),
  complete: z.boolean(),
  entries: z.array(contentEntrySchema).max(ENTRIES_MAX),
});
export type ContentsMessage = z.infer<typeof contentsSchema>;
export type ContentEntryMessage = z.infer<typeof contentEntrySchema>;

const insteadEntrySchema = z.union([
  /** An entry of the contents, as it is: by its place. */
  z.object({ keep: z.number().int().nonnegative().max(ENTRIES_MAX) }),
  z.object({ name, value: z.string().max(CONTENTS_MAX) }),
  z.object({ name, file: z.object({ name: fileName, mediaType, base64: z.string().max(BASE64_MAX) }) }),
]);

/** What goes in the place of what is held: all of it, in order. What is not in it does not go. */
export const insteadSchema = z
  .object({ entries: z.array(insteadEntrySchema).max(ENTRIES_MAX) })
  .refine(({ entries }) => entries.reduce((sum, entry) => sum + lengthOf(entry), 0) <= CONTENTS_MAX, 'too large');
export type Instead = z.infer<typeof insteadSchema>;
export type InsteadEntry = z.infer<typeof insteadEntrySchema>;

function lengthOf(entry: z.infer<typeof insteadEntrySchema>): number {
  if ('keep' in entry) return 0;
  return entry.name.length + ('value' in entry ? entry.value.length : entry.file.base64.length);
}
