import { CueIndex } from './index.ts';
import { type Element, LONGEST_GAP, type Pattern, passes, patternOf } from './pattern.ts';
import type { Words } from './words.ts';

/** What stands under a cue: a value, or `null` where the words mean something else after all. */
export interface Cue<Value> {
  readonly written: string;
  readonly value: Value | null;
}

export interface Match<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

interface Compiled<Value> {
  readonly pattern: Pattern;
  readonly value: Value | null;
}

/**
 * Looks for cues in the words of a text, in one pass. At each word the longest cues win, an exception before its equals;
 * their words are then spent (the words that a gap skips are not), so that `in behandeling` is not also `behandeling`.
 */
export class Matcher<Value> {
  private readonly cues: CueIndex<Compiled<Value>>;

  constructor(cues: readonly Cue<Value>[]) {
    this.cues = new CueIndex(cues.map(({ written, value }) => ({ pattern: patternOf(written), value })));
  }

  /** `hidden` says of a word that it is part of a name or an address, and so means nothing by itself. */
  in(words: Words, hidden: (index: number) => boolean = () => false): Match<Value>[] {
    const found: Match<Value>[] = [];
    const spent = new Set<number>();
    for (let at = 0; at < words.word.length; at += 1) {
      const candidates = this.cues.openingWith(words.word[at] ?? '');
      if (candidates.length === 0 || spent.delete(at) || hidden(at)) continue;
      let longest: readonly number[] = [];
      let best: readonly Compiled<Value>[] = [];
      for (const candidate of candidates) {
        const { elements } = candidate.pattern;
        const used = mayFit(elements, words, at) ? usedBy(elements, words, at) : null;
        if (used === null || used.length < longest.length) continue;
        best = used.length > longest.length ? [candidate] : [...best, candidate];
        longest = used;
      }
      for (const index of longest) if (index !== at) spent.add(index);
      if (best.some(({ value }) => value === null)) continue;
      const start = words.start[at] ?? 0;
      const end = words.end[longest.at(-1) ?? at] ?? 0;
      for (const { value } of best) if (value !== null) found.push({ start, end, value });
    }
    return found;
  }
}

/** Whether the second word of a cue is near: most fall off here, before anything is kept. */
function mayFit(elements: readonly Element[], words: Words, at: number): boolean {
  let skipped = 0;
  let next = 1;
  for (; elements[next] === 'gap'; next += 1) skipped += LONGEST_GAP;
  const wanted = elements[next];
  if (wanted === undefined || wanted === 'gap') return true;
  for (let index = at + 1; index <= at + 1 + skipped; index += 1) {
    const word = words.word[index];
    if (word === undefined || words.opens[index]) return false;
    if (passes(wanted, word)) return true;
  }
  return false;
}

/** The words that the elements take from here on, the nearest ones that fit; `null` where they do not fit. */
function usedBy(elements: readonly Element[], words: Words, from: number): number[] | null {
  const used: number[] = [];
  const fits = (element: number, at: number): boolean => {
    const wanted = elements[element];
    if (wanted === undefined) return true;
    if (wanted === 'gap') {
      for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
        if (fits(element + 1, at + skipped)) return true;
        if (words.opens[at + skipped] !== false) return false;
      }
      return false;
    }
    const word = words.word[at];
    if (word === undefined || (at > from && words.opens[at]) || !passes(wanted, word)) return false;
    used.push(at);
    if (fits(element + 1, at + 1)) return true;
    used.pop();
    return false;
  };
  return fits(0, from) ? used : null;
}
