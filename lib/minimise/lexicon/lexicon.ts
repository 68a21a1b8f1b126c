import * as cues from '../data/cues.ts';
import { DIAGNOSES, DIAGNOSIS_ENDINGS, DIAGNOSIS_PARTS, DIAGNOSIS_WORDS, NO_DIAGNOSIS } from '../data/diagnoses.ts';
import { GIVEN as GIVEN_NAMES, GIVEN_WORDS } from '../data/given-names.ts';
import {
  INSTITUTION_ENDINGS,
  INSTITUTION_HEADS,
  INSTITUTION_KINDS,
  INSTITUTION_WORDS,
  INSTITUTIONS,
  NO_INSTITUTION,
} from '../data/institutions.ts';
import { MEDICINES } from '../data/medicines.ts';
import { MEDICINE_ENDINGS, MEDICINE_PHRASES, MORE_MEDICINES, NO_MEDICINE } from '../data/medicines-more.ts';
import { ORDINARY } from '../data/ordinary.ts';
import { PLACE_PHRASES, PLACE_WORDS, PLACES } from '../data/places.ts';
import { NO_STREET, STREET_ENDINGS } from '../data/streets.ts';
import { SURNAME_WORDS, SURNAMES } from '../data/surnames.ts';
import { fold, OTHER } from '../text/fold.ts';
import * as c from './classes.ts';
import { unpacked, type WordSet } from './golomb.ts';
import { BASE, chain } from './hash.ts';
import { Table } from './table.ts';

const SHORTEST_ENDING = 3;
const LONGEST_ENDING = 15;
const MOST_LETTERS = 40;
const LEAST_NEAR = 7;
const MOST_NEAR = 50_000;
const POWERS = Int32Array.from({ length: MOST_LETTERS + 1 });
POWERS[0] = 1;
for (let at = 1; at <= MOST_LETTERS; at += 1) POWERS[at] = Math.imul(POWERS[at - 1]!, BASE);
const MOST_WORDS = 65_000;
const MOST_PHRASES = 6_000;
/** In the table of phrases: more words follow. */
const MORE = 1 << 30;
/** In the table of endings. */
export const STREET = 1 << 29;

/** What is known of words, of rows of words and of the endings of words. */
export class Lexicon {
  readonly #words = new Table(MOST_WORDS);
  readonly #phrases = new Table(MOST_PHRASES);
  readonly #endings = new Table(1_000);
  readonly #notEnding = new Table(500);
  #near: Table | null = null;
  readonly #ordinary: WordSet = unpacked(ORDINARY);
  /** Which two letters an ending has last. */
  readonly #lastTwo = new Uint8Array(1024);
  readonly #begins = new Int32Array(MOST_LETTERS + 1);

  constructor() {
    this.#add(GIVEN_NAMES, c.GIVEN);
    this.#add(GIVEN_WORDS, c.GIVEN | c.WORD_TOO);
    this.#add(SURNAMES, c.SURNAME);
    this.#add(SURNAME_WORDS, c.SURNAME | c.WORD_TOO);
    this.#add(PLACES, c.PLACE);
    this.#add(PLACE_WORDS, c.PLACE | c.WORD_TOO);
    this.#add(MEDICINES, c.MEDICINE);
    this.#add(MORE_MEDICINES, c.MEDICINE);
    this.#add(DIAGNOSIS_WORDS, c.DIAGNOSIS);
    this.#add(DIAGNOSIS_PARTS, c.DIAGNOSIS_PART);
    this.#add(INSTITUTION_WORDS, c.INSTITUTION);
    this.#add(INSTITUTION_HEADS, c.INSTITUTION_HEAD);
    this.#add(INSTITUTION_KINDS, c.INSTITUTION_HEAD | c.INSTITUTION_KIND);
    this.#add(cues.TITLES, c.TITLE);
    this.#add(cues.KIN, c.KIN);
    this.#add(cues.ROLES, c.ROLE);
    this.#add(cues.GREETINGS, c.GREETING);
    this.#add(cues.PARTICLES, c.PARTICLE);
    this.#add(cues.MONTHS, c.MONTH);
    this.#add(cues.WEEKDAYS, c.WEEKDAY);
    this.#add(cues.CLINICAL_WORDS, c.CLINICAL);
    this.#add(cues.FUNCTION_WORDS, c.FUNCTION);
    this.#add(cues.ID_CUES, c.ID_CUE);
    this.#add(cues.PHONE_CUES, c.PHONE_CUE);
    this.#add(cues.BSN_CUES, c.BSN_CUE);
    this.#add(cues.DATE_CUES, c.DATE_CUE);
    this.#add(cues.MEASURES, c.MEASURE);
    this.#add(cues.UNITS, c.UNIT);
    this.#add(cues.NUMBER_WORDS, c.NUMBER_WORD);
    this.#add(cues.PLACE_CUES, c.PLACE_CUE);
    this.#add(cues.BACKGROUND_CUES, c.BACKGROUND_CUE);
    this.#add(cues.BACKGROUND_WORDS, c.BACKGROUND);
    this.#addPhrases(DIAGNOSES, c.DIAGNOSIS);
    this.#addPhrases(INSTITUTIONS, c.INSTITUTION);
    this.#addPhrases(MEDICINE_PHRASES, c.MEDICINE);
    this.#addPhrases(PLACE_PHRASES, c.PLACE);
    for (const [endings, bits] of [
      [DIAGNOSIS_ENDINGS, c.DIAGNOSIS],
      [MEDICINE_ENDINGS, c.MEDICINE],
      [INSTITUTION_ENDINGS, c.INSTITUTION],
      [STREET_ENDINGS, STREET],
      [cues.ROLE_ENDINGS, c.ROLE],
    ] as const) {
      eachWord(endings, (hash, _, end) => {
        this.#endings.add(hash, bits);
        this.#lastTwo[pair(fold(endings.charCodeAt(end - 2)), fold(endings.charCodeAt(end - 1)))] = 1;
      });
    }
    for (const [words, bits] of [
      [NO_DIAGNOSIS, c.DIAGNOSIS],
      [NO_MEDICINE, c.MEDICINE],
      [NO_INSTITUTION, c.INSTITUTION],
      [NO_STREET, STREET],
      [cues.NO_ROLE, c.ROLE],
    ] as const) {
      eachWord(words, (hash) => this.#notEnding.add(hash, bits));
    }
  }

  /** What this word is known to be; 0 when nothing. */
  word(hash: number): number {
    return this.#words.get(hash);
  }

  /** Whether it is a word of the dictionary, or two of them together. It may err, once in some sixty words. */
  ordinary(hash: number, text: string, start: number, end: number): boolean {
    return this.#ordinary.has(hash) || this.#compound(text, start, end);
  }

  listed(hash: number): boolean {
    return this.#ordinary.has(hash);
  }

  /** What the end of this word says of it: bits of classes, and STREET. */
  ending(hash: number, text: string, start: number, end: number): number {
    if (this.#lastTwo[pair(fold(text.charCodeAt(end - 2)), fold(text.charCodeAt(end - 1)))] === 0) return 0;
    const least = Math.max(start, end - LONGEST_ENDING);
    let bits = 0;
    let ending = 0;
    let power = 1;
    for (let at = end - 1; at > least; at -= 1) {
      ending = (Math.imul(fold(text.charCodeAt(at)), power) + ending) | 0;
      power = Math.imul(power, BASE);
      if (end - at >= SHORTEST_ENDING) bits |= this.#endings.get(ending);
    }
    return bits === 0 ? 0 : bits & ~this.#notEnding.get(hash);
  }

  /**
   * What a word is meant to be that has a slip of the pen in it: a letter too many, too few, another, or two exchanged.
   * Both it and what is on the list have then the same rest when one letter is left out.
   */
  near(text: string, start: number, end: number): number {
    const length = end - start;
    if (length < LEAST_NEAR || length > MOST_LETTERS) return 0;
    const near = this.#nearWords();
    let bits = 0;
    this.#rests(text, start, end, (rest) => {
      bits |= near.get(rest);
    });
    return bits;
  }

  /** The hashes of a word, and of the word without each of its letters. */
  #rests(text: string, start: number, end: number, each: (hash: number) => void): void {
    const length = end - start;
    const begins = this.#begins;
    for (let at = 0; at < length; at += 1) {
      begins[at + 1] = (Math.imul(begins[at]!, BASE) + fold(text.charCodeAt(start + at))) | 0;
    }
    const whole = begins[length]!;
    each(whole);
    for (let at = 0; at < length; at += 1) {
      const left = length - at - 1;
      const behind = (whole - Math.imul(begins[at + 1]!, POWERS[left]!)) | 0;
      each((Math.imul(begins[at]!, POWERS[left]!) + behind) | 0);
    }
  }

  /** Made when the first strange word asks for it. */
  #nearWords(): Table {
    if (this.#near !== null) return this.#near;
    const near = new Table(MOST_NEAR);
    for (const [words, bits] of [
      [MEDICINES, c.MEDICINE],
      [MORE_MEDICINES, c.MEDICINE],
      [DIAGNOSIS_WORDS, c.DIAGNOSIS],
    ] as const) {
      eachWord(words, (_, start, end) => {
        if (end - start < LEAST_NEAR || end - start > MOST_LETTERS) return;
        this.#rests(words, start, end, (rest) => near.add(rest, bits));
      });
    }
    this.#near = near;
    return near;
  }

  /** The state of a row of words after one more; 0 when no row goes on so. */
  phrase(row: number): { readonly bits: number; readonly more: boolean } | null {
    const value = this.#phrases.get(row);
    return value === 0 ? null : { bits: value & ~MORE, more: (value & MORE) !== 0 };
  }

  #compound(text: string, start: number, end: number): boolean {
    const length = end - start;
    if (length < 6 || length > MOST_LETTERS) return false;
    const begins = this.#begins;
    for (let at = 0; at < length; at += 1) {
      begins[at + 1] = (Math.imul(begins[at]!, BASE) + fold(text.charCodeAt(start + at))) | 0;
    }
    const whole = begins[length]!;
    for (let at = 3; at <= length - 3; at += 1) {
      const rest = (whole - Math.imul(begins[at]!, POWERS[length - at]!)) | 0;
      if (!this.#ordinary.has(rest) && !(length - at >= 8 && length >= 12 && this.#two(begins, at, length))) continue;
      if (this.#ordinary.has(begins[at]!)) return true;
      if (at > 3 && fold(text.charCodeAt(start + at - 1)) === 115 && this.#ordinary.has(begins[at - 1]!)) return true;
    }
    return false;
  }

  /** Whether what stands from here on is two words; each of four letters at least, or chance would have it so. */
  #two(begins: Int32Array, from: number, length: number): boolean {
    for (let at = from + 4; at <= length - 4; at += 1) {
      const first = (begins[at]! - Math.imul(begins[from]!, POWERS[at - from]!)) | 0;
      if (!this.#ordinary.has(first)) continue;
      if (this.#ordinary.has((begins[length]! - Math.imul(begins[at]!, POWERS[length - at]!)) | 0)) return true;
    }
    return false;
  }

  #add(words: string, bits: number): void {
    this.#words.addAll(words, bits);
  }

  #addPhrases(lines: string, bits: number): void {
    for (const line of lines.split('\n')) {
      const words: number[] = [];
      eachWord(line.replace(/[-'’./]/g, ' '), (hash) => words.push(hash));
      const [first] = words;
      if (first === undefined) continue;
      if (words.length === 1) {
        this.#words.add(first, bits);
        continue;
      }
      this.#words.add(first, c.BEGINS);
      let row = 0;
      for (let at = 0; at < words.length; at += 1) {
        row = chain(row, words[at]!);
        this.#phrases.add(row, at < words.length - 1 ? MORE : bits);
      }
    }
  }
}

/** Each word between spaces, as its hash and where it stands: no string for each of fifty thousand. */
function eachWord(list: string, take: (hash: number, start: number, end: number) => void): void {
  let hash = 0;
  let start = -1;
  for (let at = 0; at <= list.length; at += 1) {
    const code = at < list.length ? list.charCodeAt(at) : 32;
    if (code <= 32) {
      if (start >= 0) take(hash, start, at);
      start = -1;
      hash = 0;
      continue;
    }
    if (start < 0) start = at;
    const letter = code >= 97 && code <= 122 ? code : code >= 48 && code <= 57 ? code : fold(code);
    if (letter > OTHER) hash = (Math.imul(hash, BASE) + letter) | 0;
  }
}

function pair(one: number, other: number): number {
  return ((one & 31) << 5) | (other & 31);
}
