export interface Reading {
  /** Flesch-Douma: 206.84 less 0.77 a syllable in 100 words, less 0.93 a word in a sentence (Douma 1960). Higher is easier. */
  readonly ease: number;
  readonly wordsASentence: number;
  /** Words in the longest sentence. */
  readonly longest: number;
  /** Share of words of four syllables or more. */
  readonly longWords: number;
}

/** Labels of one or two words are no sentences: they count for their words, not for the length of a sentence. */
const LEAST_WORDS = 3;

export function measured(strings: readonly string[]): Reading {
  const sentences = strings.flatMap((text) => text.split(/(?<=[.?!:;])\s+/)).map(wordsOf);
  const whole = sentences.filter((words) => words.length >= LEAST_WORDS);
  const words = sentences.flat();
  const syllables = words.map(syllablesIn);
  const wordsASentence = mean(whole.map((one) => one.length));
  return {
    ease: 206.84 - 77 * mean(syllables) - 0.93 * wordsASentence,
    wordsASentence,
    longest: Math.max(0, ...whole.map((one) => one.length)),
    longWords: mean(syllables.map((count) => (count >= 4 ? 1 : 0))),
  };
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Two vowels that are one sound count once; a trema begins a syllable. */
const SOUND = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyëïöüéèêáóí]/gi;

export const syllablesIn = (word: string): number => Math.max(1, word.match(SOUND)?.length ?? 0);
