import type { Disclosure } from '../disclosure/entry.ts';

export interface NoteContext {
  /** Place of the entry in the log. */
  index: number;
}

export function noteFor(entry: Disclosure, { index }: NoteContext): string {
  return `Verstrekking ${entry.number} (logregel ${index})`;
}
