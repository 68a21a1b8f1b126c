import { BSN_CUE, CLINICAL, ID_CUE, MEASURE, PHONE_CUE } from '../lexicon/classes.ts';
import { endOf } from '../text/match.ts';
import { CAPITAL, CAPITALS, MARK, NEW_LINE, NUMBER, SINGLE, SPACED, type Tokens, WORD } from '../text/tokens.ts';

const IBAN = /[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){2,7}(?:\s?[A-Z\d]{1,4})?(?![A-Z\d])/iy;
const DUTCH_IBAN = /NL\s?\d{2}\s?[A-Z]{4}(?:\s?\d){10}(?!\d)/iy;
const VAT = /NL\s?\d{3}\.?\d{3}\.?\d{3}\.?B\.?\d{2}(?!\d)/iy;
const PLATE = /(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,2})(?![-A-Za-z\d])/iy;
const CASE = /[A-Z]{1,5}[ \-/]\d{2,4}[/\-.]\d{3,8}(?:-[A-Z\d]{1,3})?(?![\d/])/y;
const LONG_CASE = /[A-Z]{1,5}(?:[-/.]\d{1,4}){1,2}[/-]\d{4,9}(?:-\d{1,2})?(?!\d)/y;
const BARE_CASE = /\d{2,4}[/-]\d{4,8}(?![\d/-])/y;
const DOCUMENT = /[A-Z]{1,3}[A-Z\d]?\d{6,10}[A-Z]?(?![A-Za-z\d])/y;
const GROUPED_NINE = /\d{3}([ .-])\d{3}\1\d{3}(?!\d)|\d{4}([ .-])\d{2}\2\d{3}(?!\d)|\d{2}([ .-])\d{3}\3\d{4}(?!\d)/y;
const VALUE =
  /[A-Z]{0,5}[-./ ]?\d[\dA-Z]*(?:[-./][\dA-Za-z]+)*(?: \d{2,}(?![\d,.]*\s?(?:mg|ml|jaar|jr|uur)))*(?:-?[A-Z](?![A-Za-z]))?/iy;
const LOOSE_PLATE = /[A-Z\d]{1,3}[ -]?[A-Z\d]{1,3}[ -]?[A-Z\d]{1,3}(?![A-Za-z\d])/iy;
const CARD = /\d{4} \d{4} \d{4} \d{4}(?!\d)/y;
/** Letters and figures in groups: `GER/24-0311`, `T23-40087`, `PX-00917`, `2024-ZK-00812734`. */
const COMPOUND = /[A-Z\d]{1,14}(?:[-/.][A-Z\d]{1,14}){0,4}(?![\p{L}\d])/iuy;
/** `18-28-38-48`: teeth. */
const TEETH = /^[1-8][1-8](?:-[1-8][1-8])+$/;
const DIGIT_GROUPS = /\d{2,6}(?:-\d{1,6}){2,3}(?![\d-])/y;
/** From here on a bare number is no measurement. */
const LEAST_BARE = 7;

/** Bank accounts: before telephone numbers, which would take their tails. */
export function accounts(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.kind[at] !== WORD || t.owner[at] !== 0 || t.length(at) !== 2) continue;
    const end = endOf(DUTCH_IBAN, t.text, t.start[at]!);
    if (end > 0) t.take(at, t.after(at, end), 'id');
  }
}

/** Numbers that stand for a person or a thing of theirs: BSN, account, number plate, document, file. */
export function ids(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.kind[at] === WORD) {
      if ((t.lex[at]! & (ID_CUE | BSN_CUE)) !== 0 || endsAsCue(t, at)) cued(t, at);
      if (
        t.owner[at] === 0 &&
        t.length(at) <= 5 &&
        (t.kind[at + 1] === NUMBER || t.code[at + 1] === 45 || t.code[at + 1] === 47)
      )
        lettered(t, at);
    } else if (t.kind[at] === NUMBER && t.owner[at] === 0) numbered(t, at);
  }
}

/** `meldingsnummer`, `pasnr`: any word that says that a number follows. */
function endsAsCue(t: Tokens, at: number): boolean {
  const length = t.length(at);
  if (length < 4 || length > 40) return false;
  const end = t.end[at]!;
  const last = t.text.charCodeAt(end - 1) | 32;
  if (last !== 114) return false;
  const before = t.text.charCodeAt(end - 2) | 32;
  if (before === 110) return true;
  return before === 101 && length > 6 && /nummer$/i.test(t.text.slice(end - 6, end));
}

function cued(t: Tokens, at: number): void {
  const lex = t.lex[at]!;
  let next = at + 1;
  for (let steps = 0; steps < 6 && next < t.count; steps += 1, next += 1) {
    if (t.kind[next] === NUMBER) break;
    if (t.has(next, NEW_LINE) && t.kind[next - 1] !== MARK) return;
    if (t.kind[next] === MARK) {
      const code = t.code[next]!;
      if (code === 58 || code === 46 || code === 35 || code === 40 || code === 45 || code === 61 || code === 47)
        continue;
      return;
    }
    if (t.length(next) <= 4 && carriesDigit(t, next)) break;
    if (t.has(next, CAPITAL) && t.length(next) <= 4 && (t.has(next, CAPITALS) || t.has(next, SINGLE))) {
      const joined = t.code[next + 1] === 45 || t.code[next + 1] === 47 || t.code[next + 1] === 46;
      if (t.kind[next + 1] === NUMBER || (joined && t.glued(next + 1) && t.kind[next + 2] === NUMBER)) break;
    }
    const linked = t.lex[next]! & (ID_CUE | BSN_CUE);
    if (
      linked === 0 &&
      !/^(?:is|was|van|onder|met|nl|code|num|no|v|bij|het|de|patient|patiënt|client|cliënt)$/i.test(t.word(next))
    )
      return;
  }
  if (next >= t.count || t.owner[next] !== 0) return;
  if (t.kind[next] === MARK) return;
  if (
    (lex & PHONE_CUE) !== 0 &&
    (lex & BSN_CUE) === 0 &&
    /^0\d/.test(t.text.slice(t.start[next]!, t.start[next]! + 2))
  ) {
    if (!/^(?:nummer|nr)$/i.test(t.word(at))) return;
  }
  const start = t.start[next]!;
  const plate = /^(?:kenteken|voertuig)$/i.test(t.word(at)) ? endOf(LOOSE_PLATE, t.text, start) : -1;
  const iban = plate > 0 ? plate : Math.max(endOf(DUTCH_IBAN, t.text, start), endOf(IBAN, t.text, start));
  const end = iban > 0 ? iban : endOf(VALUE, t.text, start);
  if (end < 0) return;
  const digits = t.text.slice(start, end).replace(/\D/g, '').length;
  if ((lex & BSN_CUE) !== 0 && digits >= 8 && digits <= 9) {
    t.take(next, t.after(next, end), 'bsn');
    return;
  }
  const weak = /^(?:nr|no|nummer|code|big|zaak|spoor|ref|factuur|order|melding|besluit|m|t)$/i.test(t.word(at));
  const lettered = /[A-Z]/.test(t.text.slice(start, end)) && /-/.test(t.text.slice(start, end));
  if (digits < (weak && !lettered ? 3 : 2)) return;
  t.take(next, t.after(next, end), 'id');
}

function carriesDigit(t: Tokens, at: number): boolean {
  return t.kind[at + 1] === NUMBER && t.glued(at + 1);
}

function lettered(t: Tokens, at: number): void {
  if (t.owner[at] !== 0 || (at > 0 && t.glued(at) && (t.kind[at - 1] !== MARK || t.code[at - 1] === 45))) return;
  const start = t.start[at]!;
  const { text } = t;
  if (
    (t.lex[at]! & (ID_CUE | BSN_CUE | PHONE_CUE | MEASURE | CLINICAL)) !== 0 &&
    t.code[at + 1] !== 45 &&
    !t.glued(at + 1)
  )
    return;
  for (const expression of [DUTCH_IBAN, VAT, DOCUMENT, LONG_CASE, CASE]) {
    const end = endOf(expression, text, start);
    if (end > 0) {
      t.take(at, t.after(at, end), 'id');
      return;
    }
  }
  if (t.length(at) === 2 && t.length(at + 1) === 2) {
    const end = endOf(IBAN, text, start);
    if (end > start + 14 && /\d{6}/.test(text.slice(start, end).replace(/\s/g, ''))) {
      t.take(at, t.after(at, end), 'id');
      return;
    }
  }
  if (!plate(t, at) && !compound(t, at)) mixed(t, at);
}

/** `NR9K22L81`, `WVWZZZ1JZXW000123`: capitals and figures through each other. */
function mixed(t: Tokens, at: number): void {
  let end = at + 1;
  while (end < t.count && t.glued(end) && t.kind[end] !== MARK) end += 1;
  if (end - at < 3 || t.end[end - 1]! - t.start[at]! < 8) return;
  const written = t.text.slice(t.start[at], t.end[end - 1]);
  if (written !== written.toUpperCase() || written.replace(/\D/g, '').length < 3) return;
  t.take(at, end, 'id');
}

/** A code that someone issued: a capital, at least four figures, and no unit, dose or code of a disease. */
function compound(t: Tokens, at: number): boolean {
  const start = t.start[at]!;
  const end = endOf(COMPOUND, t.text, start);
  if (end < 0) return false;
  const written = t.text.slice(start, end);
  const digits = written.replace(/\D/g, '').length;
  if (digits < 4 || !/[A-Z]/.test(written) || /(?:MG|ML|MCG|IE|EH|CC|KG|CM|MM)(?:$|[-/.])/i.test(written)) return false;
  if (/^(?:[A-Z]\d{2}\.\d+|CPT|ICD|DSM|SARS|COVID|VO2|[A-Z]{1,6}-?(?:19|20)\d\d)/i.test(written) && digits < 6)
    return false;
  if (digits === 4 && !/[-/.]/.test(written)) return false;
  t.take(at, t.after(at, end), 'id');
  return true;
}

function plate(t: Tokens, at: number): boolean {
  const end = endOf(PLATE, t.text, t.start[at]!);
  if (end < 0 || end - t.start[at]! !== 8) return false;
  const written = t.text.slice(t.start[at]!, end);
  if (!/[A-Z]/i.test(written) || !/\d/.test(written)) return false;
  if (written !== written.toUpperCase() && written !== written.toLowerCase()) return false;
  t.take(at, t.after(at, end), 'id');
  return true;
}

function numbered(t: Tokens, at: number): void {
  const length = t.length(at);
  const start = t.start[at]!;
  const { text } = t;
  if (at > 0 && t.glued(at) && (t.kind[at - 1] !== MARK || t.code[at - 1] === 44 || t.code[at - 1] === 46)) return;
  if (t.code[at + 1] === 45 && plate(t, at)) return;
  if (length >= 2 && length <= 4) {
    const end = endOf(GROUPED_NINE, text, start);
    if (end > 0 && t.code[at - 1] !== 0x20ac && elevenTest(text.slice(start, end).replace(/\D/g, ''))) {
      t.take(at, t.after(at, end), 'bsn');
      return;
    }
  }
  if (length >= 2 && length <= 4 && t.length(at + 2) >= 4 && (t.code[at + 1] === 47 || t.code[at + 1] === 45)) {
    const end = endOf(BARE_CASE, text, start);
    if (end > 0 && !isPeriod(text.slice(start, end)) && text.charCodeAt(start) !== 48) {
      t.take(at, t.after(at, end), 'id');
      return;
    }
  }
  if (length === 4 && t.length(at + 1) === 4) {
    const end = endOf(CARD, text, start);
    if (end > 0) return void t.take(at, t.after(at, end), 'id');
  }
  if (length <= 6 && t.code[at + 1] === 45 && t.glued(at + 1)) {
    const end = endOf(DIGIT_GROUPS, text, start);
    const written = end > 0 ? text.slice(start, end) : '';
    if (
      end > 0 &&
      !TEETH.test(written) &&
      written.replace(/\D/g, '').length >= 7 &&
      !/^(?:\d\d?-\d\d?-\d{2,4}|(?:19|20)\d\d-\d\d?-\d\d?|0\d.*)$/.test(written)
    ) {
      return void t.take(at, t.after(at, end), 'id');
    }
  }
  if (
    length <= 4 &&
    t.glued(at + 1) &&
    (t.code[at + 1] === 45 || t.code[at + 1] === 47) &&
    t.kind[at + 2] === WORD &&
    compound(t, at)
  )
    return;
  if (length === 9 && elevenTest(text.slice(start, start + 9))) {
    t.take(at, at + 1, 'bsn');
    return;
  }
  if (length >= LEAST_BARE && (t.shape[at + 1]! & SPACED || t.kind[at + 1] !== WORD)) {
    const written = text.slice(start, t.end[at]);
    if (length === 10 && written.startsWith('0')) return;
    if (/^(?:19|20)\d{6}$/.test(written)) return;
    if (t.code[at + 1] === 44 && t.glued(at + 1)) return;
    t.take(at, at + 1, 'id');
  }
}

/** `2019-2021`, `05-2023`: years, or a month and its year. */
function isPeriod(written: string): boolean {
  return /^(?:(?:19|20)\d\d|0?[1-9]|1[0-2])[/-](?:19|20)\d\d$/.test(written);
}

/** The test of a BSN: 9 times the first digit, 8 times the second … and the last once off, is a multiple of eleven. */
export function elevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += (at === 8 ? -1 : 9 - at) * (digits.charCodeAt(at) - 48);
  return sum % 11 === 0;
}
