import { ABSENT, fold, LIGATURE_IJ } from './fold.ts';

/** The text as it is searched, and where each of its characters stood in the text that came in. */
export interface Clean {
  readonly text: string;
  /** Absent when nothing was taken out: then the places are the same. One longer than the text. */
  readonly places: Int32Array | null;
}

// Soft hyphens, combining accents, zero-width and direction marks, NUL, variation selectors, and ĳ in one.
const MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass lint/suspicious/noControlCharactersInRegex: they are the ones that are sought
  /[\u0000\u00ad\u0132\u0133\u0300-\u036f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;

/**
 * Takes out the marks that stand inside words and say nothing: a name with a zero-width space in it is still the name,
 * and so it is with its accent as a character of its own, or with a NUL behind each letter.
 */
export function clean(text: string): Clean {
  if (!MARKS.test(text)) return { text, places: null };
  const places = new Int32Array(text.length * 2 + 1);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code === 0 ? ABSENT : fold(code);
    if (kind === ABSENT || kind === LIGATURE_IJ) {
      if (at > from) pieces.push(text.slice(from, at));
      from = at + 1;
      if (kind === LIGATURE_IJ) {
        pieces.push(code === 0x132 ? 'IJ' : 'ij');
        places[length] = at;
        places[length + 1] = at;
        length += 2;
      }
    } else {
      places[length] = at;
      length += 1;
    }
  }
  if (from < text.length) pieces.push(text.slice(from));
  places[length] = text.length;
  return { text: pieces.join(''), places: places.subarray(0, length + 1) };
}

/** Where a span of the clean text ends in the text that came in: with the marks that follow its last character. */
export function endIn(text: string, places: Int32Array, end: number): number {
  let at = places[end - 1]! + 1;
  while (at < text.length && (text.charCodeAt(at) === 0 || fold(text.charCodeAt(at)) === ABSENT)) at += 1;
  return at;
}
