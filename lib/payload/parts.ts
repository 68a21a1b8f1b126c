import type { Contents } from './contents.ts';
import type { Part } from './part.ts';
import { readContents } from './read-contents.ts';

export type { Part } from './part.ts';

/**
 * What is about to leave, in parts that she can look at and change. Never throws: what cannot be read is a part that
 * says so.
 */
export const partsOf = (contents: Contents): readonly Part[] => readContents(contents).parts;

/** The bytes of what is no text (a PDF, an image), by part id, for whoever can show it. */
export const opaqueBytesOf = (contents: Contents): ReadonlyMap<string, Uint8Array> => readContents(contents).opaque;
