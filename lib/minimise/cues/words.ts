/** The words of a text, in order, as parallel lists: millions of small objects would cost more than the matching. */
export interface Words {
  /** Lower case, without diacritics or invisible characters; empty where it cannot be a Dutch word. */
  readonly word: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Whether a sentence or paragraph ends before it. */
  readonly opens: readonly boolean[];
}

/** Longer than any Dutch word: base64 and the like is not looked at. */
const LONGEST = 48;

/** Cuts a text into words, in one pass. Hyphens and apostrophes part words: `no-show` is two. */
export function wordsOf(text: string): Words {
  const word: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const opens: boolean[] = [];
  let opening = true;
  let newlines = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!inWord(code)) {
      if (code === NEWLINE) {
        newlines += 1;
        if (newlines > 1) opening = true;
      } else if (code > SPACE) newlines = 0;
      if (endsSentence(code) && !(text.charCodeAt(at + 1) > SPACE)) opening = true;
      if (code === EURO) {
        word.push('€');
        start.push(at);
        end.push(at + 1);
        opens.push(opening);
        opening = false;
      }
      at += 1;
      continue;
    }
    const from = at;
    let plain = true;
    while (at < text.length) {
      const next = text.charCodeAt(at);
      if (!inWord(next)) break;
      if (next > LAST_ASCII) plain = false;
      at += 1;
    }
    word.push(at - from > LONGEST ? '' : plain ? text.slice(from, at).toLowerCase() : folded(text.slice(from, at)));
    start.push(from);
    end.push(at);
    opens.push(opening);
    opening = false;
    newlines = 0;
  }
  return { word, start, end, opens };
}

/** As words are compared: lower case, no diacritics, no invisible characters. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9€]/g, '');
}

const SPACE = 32;
const NEWLINE = 10;
const EURO = 0x20ac;
const LAST_ASCII = 127;

const endsSentence = (code: number) => code === 46 || code === 33 || code === 63 || code === 59;

function inWord(code: number): boolean {
  if (code <= LAST_ASCII)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === SOFT_HYPHEN;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x2c00) return invisible(code);
  // Surrogates are emoji and rare scripts; full-width punctuation and the like parts words.
  return (code < 0xd800 && code > 0x3040) || code === 0xfeff;
}

const SOFT_HYPHEN = 0xad;
/** Zero-width characters and marks of direction: put inside a word, they hide it from a search, not from a reader. */
const invisible = (code: number) =>
  (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069);
