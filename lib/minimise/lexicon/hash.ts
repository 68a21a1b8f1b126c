import { ABSENT, fold, LIGATURE_IJ, OTHER } from '../text/fold.ts';

/** A polynomial hash: the hash of a part of a word follows from the hashes of its beginnings. */
export const BASE = 0x2f0b4c47;

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const letter = code >= 48 && code <= 57 ? code : fold(code);
    if (letter === ABSENT || letter === OTHER) continue;
    if (letter === LIGATURE_IJ) hash = Math.imul(Math.imul(hash, BASE) + 105, BASE) + 106;
    else hash = Math.imul(hash, BASE) + letter;
  }
  return hash | 0;
}

/** Spreads the bits: the low bits of the polynomial hash hang on the low bits of the letters alone. */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The hash of a row of words, from the hash of the row so far and of the next word. */
export function chain(row: number, word: number): number {
  return (Math.imul(row ^ 0x5bd1e995, 0x01000193) + Math.imul(word, 0x27d4eb2f)) | 0;
}
