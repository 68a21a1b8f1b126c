import type { contentsOf } from './contents.ts';
import type { tellAtEdge } from './edge-line.ts';
import { extension } from './extension.ts';
import type { build } from './instead.ts';
import type { showMark } from './mark.ts';
import type { writeNote } from './note-field.ts';
import type { createPromptHost } from './prompt-host.ts';

/**
 * What a frame needs only once she is at work in it: the prompt's place, the mark, the note field. It is a script of its
 * own, fetched from the extension at the first sign of her hand, so that a page which merely loads does not pay for it.
 */
export interface GuardParts {
  createPromptHost: typeof createPromptHost;
  showMark: typeof showMark;
  writeNote: typeof writeNote;
  tellAtEdge: typeof tellAtEdge;
  contentsOf: typeof contentsOf;
  build: typeof build;
}

const KEY = 'deelwijzerParts';
/** The globals of the extension's own world: no page sees them. */
const world = globalThis as { [KEY]?: GuardParts };

let parts: Promise<GuardParts> | null = null;

export function guardParts(): Promise<GuardParts> {
  parts ??= import(/* @vite-ignore */ extension.runtime.getURL('guard-parts.js')).then(() => world[KEY]!);
  return parts;
}

export function provideParts(provided: GuardParts): void {
  world[KEY] = provided;
}
