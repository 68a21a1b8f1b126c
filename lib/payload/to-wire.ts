import { binaryOf, bytesOf } from './bytes/binary.ts';
import type { ContentEntry, Contents } from './contents.ts';

/**
 * Contents as JSON messages can carry them, on the road from frame to background to prompt and back. Without zod: a
 * script in every frame uses this side. What comes in from elsewhere is parsed in `wire.ts`.
 */
export interface WireContents extends Omit<Contents, 'entries'> {
  readonly entries: readonly WireEntry[];
}
export type WireEntry =
  | { readonly name: string; readonly value: string }
  | {
      readonly name: string;
      readonly file: {
        readonly name: string;
        readonly mediaType: string;
        readonly size: number;
        /** base64; null: too large, not read. */
        readonly bytes: string | null;
      };
    };

export const contentsToWire = (contents: Contents): WireContents => ({
  kind: contents.kind,
  mediaType: contents.mediaType,
  fileName: contents.fileName,
  complete: contents.complete,
  entries: entriesToWire(contents.entries),
});

export const entriesToWire = (entries: readonly ContentEntry[]): readonly WireEntry[] =>
  entries.map((entry) => {
    if (!('file' in entry)) return { name: entry.name, value: entry.value };
    const { name, mediaType, size, bytes } = entry.file;
    return { name: entry.name, file: { name, mediaType, size, bytes: bytes && btoa(binaryOf(bytes)) } };
  });

/** For what the background sends: its shape is known. @throws DOMException where bytes are no base64. */
export const entriesOfWire = (entries: readonly WireEntry[]): readonly ContentEntry[] =>
  entries.map((entry) => {
    if (!('file' in entry)) return { name: entry.name, value: entry.value };
    const { name, mediaType, size, bytes } = entry.file;
    return { name: entry.name, file: { name, mediaType, size, bytes: bytes === null ? null : bytesOf(atob(bytes)) } };
  });
