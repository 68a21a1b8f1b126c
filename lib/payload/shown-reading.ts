import type { Choices } from './edits.ts';
import type { Part } from './part.ts';
import type { TextReading } from './reading.ts';
import type { Shown } from './shown.ts';
import type { Splice } from './splice.ts';
import { toSource } from './to-source.ts';

/** One part of a source, by what is shown of it. `show` is asked again only where she changed it. */
export const shownReading = (part: Part, show: () => Shown, length: number): TextReading => ({
  parts: [part],
  splices: (choices) => shownSplices(part.id, choices, show, length),
});

/** @param length of the source: all of it goes where the part is left out. */
export function shownSplices(id: string, choices: Choices, show: () => Shown, length: number): readonly Splice[] {
  const choice = choices.get(id);
  if (!choice) return [];
  if (choice.kind === 'replace') return toSource(show(), choice.replacements);
  return [{ start: 0, end: length, with: '' }];
}
