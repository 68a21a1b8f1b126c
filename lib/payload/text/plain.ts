import { textPart } from '../part-of.ts';
import type { Place, TextReading } from '../reading.ts';

/** Text as it stands: notes, Markdown, CSV, vCard, ICS, EML. */
export function plain(source: string, place: Place): TextReading {
  const part = textPart(place, source);
  return {
    parts: [part],
    splices: (choices) => {
      const choice = choices.get(part.id);
      if (choice?.kind === 'replace') return choice.replacements;
      return choice ? [{ start: 0, end: source.length, with: '' }] : [];
    },
  };
}
