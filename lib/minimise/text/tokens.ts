import {
  DATE_CUE,
  FUNCTION,
  GIVEN,
  MEASURE,
  MEDICINE,
  PARTICLE,
  PLACE_CUE,
  UNIT,
  WEEKDAY,
} from '../lexicon/classes.ts';
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
/** Longer words may be ages, dates or codes in words. */
const LONGEST_DULL = 8;
/** Classes that matter to the words beside them only. */
const SAYS_NOTHING = FUNCTION | DATE_CUE | PLACE_CUE | MEASURE | UNIT | WEEKDAY;
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
  /** What the recognisers look at: numbers, marks that begin something, and words that are not plain small words. */
  readonly live: Int32Array;
  liveCount = 0;
  /** The marks of addresses on the internet, and of machines. */
  readonly marks: Int32Array;
  markCount = 0;
  /** How many words are in capitals. */
  loud = 0;
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
    this.live = new Int32Array(room);
    this.marks = new Int32Array(room);
    this.tail = new Int32Array(room);
    this.#ordinary = new Uint8Array(room);
    this.first = new Uint8Array(room);
  }

  /** Reads text[from, to): at most as many characters as there is room for. */
  read(text: string, from: number, to: number): void {
    this.text = text;
    let count = 0;
    let live = 0;
    let marks = 0;
    let loud = 0;
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
        else if (capitals === length) {
          shape |= CAPITALS;
          loud += 1;
        } else if (capitals > 1 && (shape & CAPITAL) !== 0) inner = MIXED;
        this.kind[count] = WORD;
        this.shape[count] = shape | inner;
        this.hash[count] = hash;
        const known = length <= LONGEST_WORD ? this.lexicon.word(hash) : 0;
        this.lex[count] = known;
        const tail =
          length >= 6 && length <= LONGEST_WORD && (known & NO_TAIL) === 0
            ? this.lexicon.ending(hash, text, at, next)
            : 0;
        this.tail[count] = tail;
        this.#ordinary[count] = UNASKED;
        if (
          tail !== 0 ||
          (shape & (CAPITAL | NEW_LINE)) !== 0 ||
          length > LONGEST_DULL ||
          !this.#dull(known, hash, next)
        ) {
          this.live[live] = count;
          live += 1;
        }
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
        this.live[live] = count;
        live += 1;
        this.shape[count] = space;
        this.hash[count] = hash;
        this.lex[count] = 0;
        this.tail[count] = 0;
        this.code[count] = 0;
        at = next;
      } else {
        this.kind[count] = MARK;
        if (code === 64 || code === 91 || code === 40 || code === 123 || code === 46 || code === 58 || code === 45) {
          this.marks[marks] = count;
          marks += 1;
        }
        if (code === 43 || code === 40 || code === 39 || code === 96 || code === 0x2019 || code === 0x2018) {
          this.live[live] = count;
          live += 1;
        }
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
    this.liveCount = live;
    this.markCount = marks;
    this.loud = loud;
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

  /** A small word of the dictionary that says nothing of itself, unless a colon or the like stands behind it. */
  #dull(known: number, hash: number, end: number): boolean {
    if ((known & ~SAYS_NOTHING) !== 0) return false;
    if (known === 0 && !this.lexicon.listed(hash)) return false;
    const { text } = this;
    const behind = text.charCodeAt(end);
    if (behind === 58 || behind === 61 || behind === 62 || behind === 34 || behind === 46) return false;
    if ((text.charCodeAt(end - 1) | 32) !== 114) return true;
    const before = text.charCodeAt(end - 2) | 32;
    return before !== 110 && !(before === 101 && (text.charCodeAt(end - 3) | 32) === 109);
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
