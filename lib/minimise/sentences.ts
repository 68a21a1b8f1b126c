/** A piece of a text, UTF-16 offsets. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Further than this nobody's sentence goes; it also bounds the work on text without full stops. */
const LONGEST = 400;

/** After these a full stop ends nothing. */
const SHORT = new Set(
  'dr drs prof mr mw mevr dhr ir ing geb tel nr ca evt bijv enz incl excl vgl blz pag art afd jl nl dd ivm ipv mbt oa vs st pt pte max min gem resp ong verz jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo'.split(
    ' ',
  ),
);

/** The sentences of one text, found once. */
export class Sentences {
  private readonly text: string;
  /** Where they end, in order. */
  private readonly ends: readonly number[];

  constructor(text: string) {
    this.text = text;
    const ends: number[] = [];
    for (let at = 0; at < text.length; at += 1) if (endsAt(text, at)) ends.push(at + 1);
    this.ends = ends;
  }

  /** The sentence in which a place stands, without the white space around it; where none ends nearby, the clause. */
  around({ start, end }: Piece): Piece {
    const { text } = this;
    const before = this.firstAfter(start);
    let from = this.ends[before - 1] ?? 0;
    let to = this.ends[this.firstAfter(Math.max(start, end - 1))] ?? text.length;
    if (start - from > LONGEST || to - end > LONGEST)
      return clauseAround(
        text,
        { start, end },
        { start: Math.max(from, start - LONGEST), end: Math.min(to, end + LONGEST) },
      );
    while (from < start && isSpace(text.charCodeAt(from))) from += 1;
    while (to > end && isSpace(text.charCodeAt(to - 1))) to -= 1;
    return { start: from, end: to };
  }

  /** The index of the first end behind this place. */
  private firstAfter(place: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * The part of a sentence, between commas, brackets and lines, in which a place stands. With the comma before it, so
 * that what is left still reads.
 */
export function clauseAround(text: string, { start, end }: Piece, within: Piece): Piece {
  let from = start;
  while (from > within.start && start - from <= LONGEST_CLAUSE && !PARTS.has(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < within.end && to - end <= LONGEST_CLAUSE && !PARTS.has(text.charCodeAt(to))) to += 1;
  if (start - from > LONGEST_CLAUSE || to - end > LONGEST_CLAUSE) return { start, end };
  while (from < start && isSpace(text.charCodeAt(from))) from += 1;
  while (to > end && (isSpace(text.charCodeAt(to - 1)) || text[to - 1] === '.')) to -= 1;
  const comma = /[,;]\s*$/.exec(text.slice(Math.max(within.start, from - 3), from))?.[0].length ?? 0;
  return { start: from - comma, end: to };
}

const PARTS: ReadonlySet<number> = new Set([...',;():\n|'].map((character) => character.charCodeAt(0)));
const LONGEST_CLAUSE = 120;

/** No sentence opens so: the full stop was of a word cut short, as in "Verz. : …". */
const FOLLOWS_SHORT = /^\s+[:,)=]/;

/** Whether a sentence ends with the character here. */
function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > QUESTION_MARK) return false;
  if (code === NEWLINE) return opensLine(text, at + 1);
  if (code !== FULL_STOP && code !== EXCLAMATION_MARK && code !== QUESTION_MARK) return false;
  const next = text.charCodeAt(at + 1);
  if (!Number.isNaN(next) && !isSpace(next)) return false;
  if (code !== FULL_STOP || Number.isNaN(next)) return true;
  if (FOLLOWS_SHORT.test(text.slice(at + 1, at + 12))) return false;
  const before = /([\p{L}\p{N}]+)$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';
  return !(SHORT.has(before.toLowerCase()) || /^\p{L}$/u.test(before));
}

/** A wrapped line goes on with a small letter; anything else is a new line of its own. */
function opensLine(text: string, at: number): boolean {
  let next = at;
  while (text[next] === ' ' || text[next] === '\t') next += 1;
  const character = text[next];
  return character === undefined || !/\p{Ll}/u.test(character);
}

const NEWLINE = 10;
const EXCLAMATION_MARK = 33;
const FULL_STOP = 46;
const QUESTION_MARK = 63;

const isSpace = (code: number) => code <= 32 || code === 0xa0;
