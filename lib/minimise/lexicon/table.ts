import { fold, OTHER } from '../text/fold.ts';
import { BASE } from './hash.ts';

/** Numbers by hash: open addressing, no object per entry, so that it is filled in a few milliseconds. */
export class Table {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** @param most how many entries it will hold at most */
  constructor(most: number) {
    let size = 1024;
    while (size < most * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The bits that are known of this hash; 0 when none. */
  get(hash: number): number {
    const keys = this.#keys;
    const mask = this.#mask;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const value = this.#values[at]!;
      if (value === 0 || keys[at] === hash) return value;
      at = (at + 1) & mask;
    }
  }

  add(hash: number, bits: number): void {
    const mask = this.#mask;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (this.#values[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & mask;
    this.#keys[at] = hash;
    this.#values[at]! |= bits;
  }

  /** Adds each word between spaces. One loop with nothing called in it: it has to be quick before it is compiled. */
  addAll(words: string, bits: number): void {
    const keys = this.#keys;
    const values = this.#values;
    const mask = this.#mask;
    const end = words.length;
    let hash = 0;
    let inWord = false;
    for (let from = 0; from <= end; from += 1) {
      const code = from < end ? words.charCodeAt(from) : 32;
      if (code >= 97 && code <= 122) {
        hash = (Math.imul(hash, BASE) + code) | 0;
        inWord = true;
      } else if (code > 32) {
        const letter = code >= 48 && code <= 57 ? code : fold(code);
        if (letter > OTHER) hash = (Math.imul(hash, BASE) + letter) | 0;
        inWord = true;
      } else if (inWord) {
        let at = (hash ^ (hash >>> 15)) & mask;
        while (values[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
        keys[at] = hash;
        values[at]! |= bits;
        hash = 0;
        inWord = false;
      }
    }
  }
}
