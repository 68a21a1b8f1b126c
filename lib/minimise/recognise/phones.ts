import { PHONE_CUE } from '../lexicon/classes.ts';
import { endOf } from '../text/match.ts';
import { MARK, NEW_LINE, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

const ABROAD = /\+\s?\d{1,3}[\s.\-/]{0,3}(?:\(0\)\s?)?(?:\d[\s.\-/]{0,3}){6,11}\d(?!\d)/y;
const DUTCH_ABROAD = /(?:\+|00)\s?31[\s.\-/]{0,3}(?:\(0\)[\s.-]{0,2}|0[\s.-]?)?[1-9](?:[\s.\-/]{0,3}\d){8}(?!\d)/y;
const ZERO_ZERO = /00[1-9]\d(?:[\s.\-/]{0,2}\d){7,10}(?!\d)/y;
const AREA = /\(?0[1-9]\d{0,2}\)?[\s.\-/–]{0,3}\d(?:[\s.-]{0,3}\d){5,9}(?!\d)/y;
const SERVICE = /0[89]0\d[\s.-]{0,3}(?:\d[\s.-]?){3,6}\d(?!\d)/y;
const LOCAL = /\d{2,4}(?:[\s.-]?\d{2,4}){1,3}(?!\d)/y;
const EXTENSION = /\d{2,6}(?!\d)/y;
const DATE = /^(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d(?!\d)/;

/** Telephone numbers, in the ways they are written here; and after a word that announces one, shorter ones. */
export function phones(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.owner[at] !== 0) continue;
    if (t.kind[at] === NUMBER) {
      if (t.text.charCodeAt(t.start[at]!) === 48) zero(t, at);
    } else if (t.code[at] === 43) plus(t, at);
    else if (t.code[at] === 40 && t.kind[at + 1] === NUMBER && t.text.charCodeAt(t.start[at + 1]!) === 48) zero(t, at);
    if (t.kind[at] === WORD && (t.lex[at]! & PHONE_CUE) !== 0) cued(t, at);
  }
}

function plus(t: Tokens, at: number): void {
  if (t.kind[at + 1] !== NUMBER) return;
  const start = t.start[at]!;
  const dutch = endOf(DUTCH_ABROAD, t.text, start);
  const end = dutch > 0 ? dutch : endOf(ABROAD, t.text, start);
  if (end > 0) t.take(at, t.after(at, end), 'phone');
}

function zero(t: Tokens, at: number): void {
  if (at > 0 && t.glued(at) && t.kind[at] === NUMBER && (t.kind[at - 1] === WORD || isJoin(t.code[at - 1]!))) return;
  const start = t.start[at]!;
  const { text } = t;
  let end = endOf(DUTCH_ABROAD, text, start);
  if (end < 0) end = endOf(ZERO_ZERO, text, start);
  if (end < 0 && DATE.test(text.slice(start, start + 11))) return;
  if (end < 0) {
    const found = endOf(AREA, text, start);
    if (found > 0) end = tenDigits(text, start, found);
  }
  if (end < 0) end = endOf(SERVICE, text, start);
  if (end > 0) t.take(at, t.after(at, end), 'phone');
}

function isJoin(code: number): boolean {
  return code === 45 || code === 46 || code === 44 || code === 47;
}

/** Ten digits, of those that were found; fewer is no number, more is another that follows. */
function tenDigits(text: string, start: number, most: number): number {
  let digits = 0;
  for (let at = start; at < most; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    digits += 1;
    if (digits === 10) {
      const next = text.charCodeAt(at + 1);
      return next >= 48 && next <= 57 ? -1 : at + 1;
    }
  }
  return -1;
}

function cued(t: Tokens, at: number): void {
  let next = at + 1;
  while (next < at + 4 && t.kind[next] === MARK && !t.has(next, NEW_LINE)) next += 1;
  if (
    t.kind[next] === WORD &&
    /^(?:nr|nummer|op|is|via|privé|prive|werk|mobiel|thuis|vast|intern|anesthesie|arts|dienst|afdeling|team)$/i.test(
      t.word(next),
    )
  ) {
    next += 1;
    while (next < at + 7 && t.kind[next] === MARK && !t.has(next, NEW_LINE)) next += 1;
  }
  if (t.kind[next] !== NUMBER || t.owner[next] !== 0 || t.has(next, NEW_LINE)) return;
  const start = t.start[next]!;
  const word = t.word(at).toLowerCase();
  if (
    /^(?:tst|toestel|toestelnr|toestelnummer|intern|sein|seinnummer|pieper|piepernummer|doorkies|doorkiesnummer)$/.test(
      word,
    )
  ) {
    const end = endOf(EXTENSION, t.text, start);
    if (end > 0 && t.end[next] === end) t.take(next, next + 1, 'phone');
    return;
  }
  if (
    /^(?:bel|bellen)$/.test(word) &&
    endOf(EXTENSION, t.text, start) === t.end[next] &&
    t.length(next) === 4 &&
    t.word(next)[0] !== '0'
  ) {
    if (!/^\s?(?:uur|u)/.test(t.text.slice(t.end[next]!, t.end[next]! + 4))) t.take(next, next + 1, 'phone');
    return;
  }
  if (word.length < 3 || /^(?:app|bel|belt|bellen|nummer)$/.test(word)) return;
  const end = endOf(LOCAL, t.text, start);
  if (end < 0) return;
  const digits = t.text.slice(start, end).replace(/\D/g, '').length;
  if (digits >= 6 && digits <= 11) t.take(next, t.after(next, end), 'phone');
}
