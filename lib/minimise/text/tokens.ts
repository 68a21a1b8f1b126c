import { FUNCTION, GIVEN, MEDICINE, PARTICLE } from '../lexicon/classes.ts';
import { BASE } from '../lexicon/hash.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Tag } from '../span.ts';
import { TAGS } from '../span.ts';
import { fold, isCapital, OTHER } from './fold.ts';

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

export const SPACED = 1;
export const NEW_LINE = 2;
export const CAPITAL = 4;
export const CAPITALS = 8;
export const SINGLE = 16;
/** A capital after a small letter: `PvdB`, `McDonald`. */
export const MIXED = 32;

const LONGEST_WORD = 60;
const [UNASKED, NO, YES] = [0, 1, 2];
/** Words whose end says nothing that the list does not. */
const NO_TAIL = FUNCTION | PARTICLE | MEDICINE | GIVEN;

/**
 * A piece of text as words, numbers and marks, in columns: no object per word. `owner` says which recogniser took a
 * token: 0 for none, else 1 + the index of its tag.
 */
export class Tokens {
  text = '';
  count = 0;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly lex: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** For a mark, its character code. */
  readonly code: Uint16Array;
  readonly owner: Uint8Array;
  /** What the end of a word says; see Lexicon.ending. */
  readonly tail: Int32Array;
  readonly #ordinary: Uint8Array;
  /** Set at the first token of each span: a span beside another of the same tag stays one of its own. */
  readonly first: Uint8Array;
  readonly lexicon: Lexicon;

  constructor(most: number, lexicon: Lexicon) {
    this.lexicon = lexicon;
    const room = most + 8;
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.hash = new Int32Array(room);
    this.lex = new Int32Array(room);
    this.kind = new Uint8Array(room);
    this.shape = new Uint8Array(room);
    this.code = new Uint16Array(room);
    this.owner = new Uint8Array(room);
    this.tail = new Int32Array(room);
    this.#ordinary = new Uint8Array(room);
    this.first = new Uint8Array(room);
  }

  /** Reads text[from, to): at most as many characters as there is room for. */
  read(text: string, from: number, to: number): void {
    this.text = text;
    let count = 0;
    let space = NEW_LINE | SPACED;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
        space |= NEW_LINE | SPACED;
        at += 1;
        continue;
      }
      if (code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) {
        space |= SPACED;
        at += 1;
        continue;
      }
      this.start[count] = at;
      const letter = fold(code);
      if (letter > OTHER) {
        let hash = letter;
        let shape = space;
        let capitals = 0;
        let inner = 0;
        if (isCapital(code)) {
          shape |= CAPITAL;
          capitals = 1;
        }
        let next = at + 1;
        while (next < to) {
          const other = text.charCodeAt(next);
          const folded = fold(other);
          if (folded <= OTHER) break;
          hash = (Math.imul(hash, BASE) + folded) | 0;
          if (isCapital(other)) {
            if (capitals < next - at) inner = MIXED;
            capitals += 1;
          }
          next += 1;
        }
        const length = next - at;
        if (length === 1) shape |= SINGLE;
        else if (capitals === length) shape |= CAPITALS;
        else if (capitals > 1 && (shape & CAPITAL) !== 0) inner = MIXED;
        this.kind[count] = WORD;
        this.shape[count] = shape | inner;
        this.hash[count] = hash;
        const known = length <= LONGEST_WORD ? this.lexicon.word(hash) : 0;
        this.lex[count] = known;
        this.tail[count] =
          length >= 6 && length <= LONGEST_WORD && (known & NO_TAIL) === 0
            ? this.lexicon.ending(hash, text, at, next)
            : 0;
        this.#ordinary[count] = UNASKED;
        this.code[count] = 0;
        at = next;
      } else if (code >= 48 && code <= 57) {
        let hash = code;
        let next = at + 1;
        while (next < to) {
          const other = text.charCodeAt(next);
          if (other < 48 || other > 57) break;
          hash = (Math.imul(hash, BASE) + other) | 0;
          next += 1;
        }
        this.kind[count] = NUMBER;
        this.shape[count] = space;
        this.hash[count] = hash;
        this.lex[count] = 0;
        this.tail[count] = 0;
        this.code[count] = 0;
        at = next;
      } else {
        this.kind[count] = MARK;
        this.shape[count] = space;
        this.hash[count] = 0;
        this.lex[count] = 0;
        this.tail[count] = 0;
        this.code[count] = code;
        at += isHigh(code) && at + 1 < to && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
      }
      this.end[count] = at;
      this.owner[count] = 0;
      this.first[count] = 0;
      count += 1;
      space = 0;
    }
    this.count = count;
    for (let beyond = count; beyond < count + 8; beyond += 1) {
      this.start[beyond] = to;
      this.end[beyond] = to;
      this.kind[beyond] = 0;
      this.shape[beyond] = NEW_LINE | SPACED;
      this.code[beyond] = 0;
      this.lex[beyond] = 0;
      this.tail[beyond] = 0;
      this.hash[beyond] = 0;
      this.owner[beyond] = 0;
      this.first[beyond] = 0;
    }
  }

  /** A word of the dictionary, or two together. Asked only where it matters, and once. */
  ordinary(at: number): boolean {
    if (this.kind[at] !== WORD) return false;
    if (this.#ordinary[at] === UNASKED) {
      const is =
        this.length(at) <= LONGEST_WORD &&
        this.lexicon.ordinary(this.hash[at]!, this.text, this.start[at]!, this.end[at]!);
      this.#ordinary[at] = is ? YES : NO;
    }
    return this.#ordinary[at] === YES;
  }

  /** A word of the dictionary itself. */
  listed(at: number): boolean {
    return this.kind[at] === WORD && this.lexicon.listed(this.hash[at]!);
  }

  word(at: number): string {
    return this.text.slice(this.start[at], this.end[at]);
  }

  length(at: number): number {
    return this.end[at]! - this.start[at]!;
  }

  is(at: number, mark: string): boolean {
    return this.kind[at] === MARK && this.code[at] === mark.charCodeAt(0);
  }

  has(at: number, shape: number): boolean {
    return (this.shape[at]! & shape) !== 0;
  }

  /** Nothing between this token and the one before it. */
  glued(at: number): boolean {
    return (this.shape[at]! & SPACED) === 0;
  }

  /** The first token at or after this offset. */
  after(token: number, offset: number): number {
    let at = token;
    while (at < this.count && this.start[at]! < offset) at += 1;
    return at;
  }

  /** Takes tokens from, up to and without to; what has been taken before stays as it was. Gives `to`. */
  take(from: number, to: number, tag: Tag): number {
    const owner = TAGS.indexOf(tag) + 1;
    let begins = true;
    for (let at = from; at < to; at += 1) {
      if (this.owner[at] !== 0) {
        begins = true;
        continue;
      }
      this.owner[at] = owner;
      if (begins) this.first[at] = 1;
      begins = false;
    }
    return to;
  }

  free(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.owner[at] !== 0) return false;
    return true;
  }
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
