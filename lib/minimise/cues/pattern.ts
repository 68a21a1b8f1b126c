import { folded } from './words.ts';

/**
 * What a cue looks for, written as words: `word`, `stem*`, `*tail`, `*middle*`, `this|that`, `#` (a number) and `~`
 * (up to three words in between). Never more than two `~`: that bounds the work for any text.
 */
export interface Pattern {
  readonly elements: readonly Element[];
}

export type Element = 'gap' | WordTest;

export interface WordTest {
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly tails: readonly string[];
  readonly middles: readonly string[];
  readonly number: boolean;
  /** Nothing but `exact`: most tests, and the fast way out. */
  readonly wholeWords: boolean;
}

export const LONGEST_GAP = 3;

/** Reads one pattern. Throws on what could not be searched for: those are our own data, so a test finds it. */
export function patternOf(written: string): Pattern {
  const elements = written
    .trim()
    .split(/\s+/)
    .map((element): Element => (element === '~' ? 'gap' : wordTestOf(element)));
  if (elements[0] === 'gap' || elements.at(-1) === 'gap' || elements.filter((one) => one === 'gap').length > 2)
    throw new Error(`not a pattern: ${written}`);
  return { elements };
}

/** The test of one element; throws where a word holds no letter. */
export function wordTestOf(written: string): WordTest {
  const exact = new Set<string>();
  const stems: string[] = [];
  const tails: string[] = [];
  const middles: string[] = [];
  let number = false;
  for (const one of written.split('|')) {
    const core = folded(one);
    if (one === '#') number = true;
    else if (core === '') throw new Error(`not a word: ${written}`);
    else if (one.startsWith('*') && one.endsWith('*')) middles.push(core);
    else if (one.endsWith('*')) stems.push(core);
    else if (one.startsWith('*')) tails.push(core);
    else exact.add(core);
  }
  const wholeWords = !number && stems.length + tails.length + middles.length === 0;
  return { exact, stems, tails, middles, number, wholeWords };
}

export function passes(test: WordTest, word: string): boolean {
  if (test.exact.has(word)) return true;
  if (test.wholeWords) return false;
  return (
    test.stems.some((stem) => word.startsWith(stem)) ||
    test.tails.some((tail) => word.endsWith(tail)) ||
    test.middles.some((middle) => word.includes(middle)) ||
    (test.number && startsWithDigit(word))
  );
}

export function startsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}
