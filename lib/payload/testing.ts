import type { ContentEntry, ContentFile, Contents } from './contents.ts';
import { edited } from './edited.ts';
import type { Edits } from './edits.ts';
import { type Part, partsOf } from './parts.ts';

// For tests only.

export const contents = (
  kind: Contents['kind'],
  entries: readonly ContentEntry[],
  rest: Partial<Contents> = {},
): Contents => ({
  kind,
  mediaType: null,
  fileName: null,
  complete: true,
  entries,
  ...rest,
});

/** A request's body that is a string. */
export const body = (value: string, mediaType: string | null = null): Contents =>
  contents('text', [{ name: '', value }], { mediaType });

export const file = (bytes: Uint8Array | string, mediaType = '', name = ''): ContentFile => {
  const raw = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return { name, mediaType, size: raw.length, bytes: raw };
};

export const fileBody = (bytes: Uint8Array | string, mediaType = '', name = ''): Contents =>
  contents('file', [{ name: '', file: file(bytes, mediaType, name) }], {
    mediaType: mediaType || null,
    fileName: name || null,
  });

export const named = (parts: readonly Part[], name: string): Part => {
  const part = parts.find((one) => one.name === name);
  if (!part) throw new Error(`no part "${name}" among ${parts.map((one) => one.name).join(', ')}`);
  return part;
};

/** Name and text of each part. */
export const shown = (what: Contents): readonly (readonly [string, string | null])[] =>
  partsOf(what).map(({ name, text }) => [name, text]);

/** The same contents after edits by part name. */
export async function editedBy(what: Contents, byName: Edits): Promise<Contents> {
  const parts = partsOf(what);
  const edits = Object.fromEntries(Object.entries(byName).map(([name, edit]) => [named(parts, name).id, edit]));
  return { ...what, entries: await edited(what, edits) };
}

export const valueIn = (what: Contents, index = 0): string => {
  const entry = what.entries[index]!;
  if ('file' in entry) throw new Error('a file');
  return entry.value;
};

export const bytesOfFile = (what: Contents, index = 0): Uint8Array => {
  const entry = what.entries[index]!;
  if (!('file' in entry) || !entry.file.bytes) throw new Error('no file with bytes');
  return entry.file.bytes;
};

/** Replaces each occurrence of `words`. */
export function replacing(
  text: string,
  words: string,
  by: string,
): { replacements: { start: number; end: number; with: string }[] } {
  const replacements = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    replacements.push({ start: at, end: at + words.length, with: by });
  }
  return { replacements };
}
