import { isBlank, labelOf, textPart, unreadPart } from '../part-of.ts';
import { type Place, type TextReading, together } from '../reading.ts';
import { shownReading } from '../shown-reading.ts';
import { rtfText } from './text.ts';

export const looksRtf = (source: string): boolean => /^\s{0,8}\{\\rtf/.test(source);

/**
 * RTF: its text, control words hidden; and, unread, what it holds beside that (pictures, objects, who wrote it, the
 * addresses of links). Leaving out the text leaves out all of it; leaving out the other removes only that.
 */
export function rtf(source: string, place: Place): TextReading {
  const { shown, unseen } = rtfText(source);
  const text = isBlank(shown.text)
    ? null
    : shownReading(textPart(place, shown.text), () => rtfText(source).shown, source.length);
  if (unseen.length === 0) return text ?? together([]);
  const bytes = unseen.reduce((sum, { start, end }) => sum + end - start, 0);
  const hidden = unreadPart({ ...place, id: `${place.id}/!`, name: `${labelOf(place)} (verborgen)`, bytes }, 'unknown');
  return {
    parts: [...(text?.parts ?? []), hidden],
    splices: (choices) => {
      const all = text?.parts.some(({ id }) => choices.get(id)?.kind === 'leave-out');
      const changed = text?.splices(choices) ?? [];
      if (all || !choices.has(hidden.id)) return changed;
      return [...changed, ...unseen.map((range) => ({ ...range, with: '' }))];
    },
  };
}
