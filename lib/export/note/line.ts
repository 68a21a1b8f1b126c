import type { Part } from '../../disclosure/draft/parts.ts';
import { afterColon } from '../../language/lines.ts';

/** One thing that the note says, under a word that a reader finds it by. */
export interface NoteLine {
  readonly label: string;
  readonly text: string;
  /** The part of the sentence that says this too: the line is left out where the note opens with that sentence. */
  readonly saidBy?: Part;
  /** What belongs under it, one a line. */
  readonly under?: readonly string[];
}

/** A line where there is something to say; nothing where there is not. */
export function line(label: string, text: string | null | undefined, saidBy?: Part): NoteLine[] {
  const said = oneLine(text);
  return said === null ? [] : [{ label, text: said, ...(saidBy && { saidBy }) }];
}

/** Replacing is much the dearer, and a note has a hundred texts that need none. */
const NOT_ONE_SPACE = /[^\S ]| {2}/;

/** Her words as one line; null where there are none. Line breaks go, so that no text can pose as a line of the note. */
export function oneLine(text: string | null | undefined): string | null {
  if (text == null) return null;
  return (NOT_ONE_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text).trim() || null;
}

/** Sentences of ours side by side, each closed, to stand behind a label; null where there are none. */
export function sentences(...said: readonly (string | null | undefined | false)[]): string | null {
  const closed = said.flatMap((sentence) => (sentence ? [closedSentence(sentence)] : []));
  return closed.length === 0 ? null : afterColon(closed.join(' '));
}

/** Her words as a sentence, as she wrote them; null where there are none. */
export function herWords(text: string | null | undefined): string | null {
  const words = oneLine(text);
  return words === null ? null : closedSentence(words);
}

function closedSentence(words: string): string {
  return /[.!?…][”"')]?$/.test(words) ? words : `${words}.`;
}
