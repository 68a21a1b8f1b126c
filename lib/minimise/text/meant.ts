import type { Tokens } from './tokens.ts';

/** What a word that nobody knows was meant to be, when it is a slip of the pen away from a word on a list. */
export function meantAs(t: Tokens, at: number): number {
  if (t.lex[at] !== 0 || t.tail[at] !== 0 || t.length(at) < 7 || t.ordinary(at)) return 0;
  return t.lexicon.near(t.text, t.start[at]!, t.end[at]!);
}
