import { DIAGNOSIS, DIAGNOSIS_PART, FUNCTION, MEDICINE, PLACE } from '../lexicon/classes.ts';
import { endOf } from '../text/match.ts';
import { CAPITAL, CAPITALS, MARK, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

const ICD = /[A-TV-Z]\d{2}(?:\.\d{1,3})?(?![\p{L}\d])/uy;
const DSM = /(?:29[0-9]|3[01]\d)\.\d{1,2}(?![\d.,])/y;
const CODE_CUE = /(?:icd|dsm|diagnosecode|code|dbc)[^\n]{0,12}$/i;
const BEHIND = /^(?:ernstig|matig|licht|mild|nao|nno|nos|chronisch|recidiverend|eenmalige|type|stadium|graad|gold|in remissie|bilateraal|beiderzijds|dubbelzijdig)$/i;
const STAGE = /^(?:[1-4]|i{1,3}v?|iv|[ab])$/i;

/** Diagnoses by name or by ending, with the adjectives before them; and ICD and DSM codes. */
export function diagnoses(t: Tokens): void {
  for (let at = 0; at < t.count; at += 1) {
    if (t.owner[at] !== 0) continue;
    if (t.kind[at] === WORD) {
      if (t.length(at) === 1) code(t, at);
      else if (((t.lex[at]! | t.tail[at]!) & DIAGNOSIS) !== 0) named(t, at);
    } else if (t.kind[at] === NUMBER && t.length(at) === 3 && t.code[at + 1] === 46) dsm(t, at);
  }
}

function named(t: Tokens, at: number): void {
  const lex = t.lex[at]!;
  if ((lex & DIAGNOSIS) === 0 && (lex & (FUNCTION | MEDICINE | PLACE)) !== 0) return;
  // Two letters in small are a word more often than an abbreviation: `ms`, `as`, `cp`.
  if (t.length(at) <= 3 && !t.has(at, CAPITALS) && (t.ordinary(at) || t.length(at) === 2)) return;
  let begin = at;
  while (begin > 0 && t.owner[begin - 1] === 0 && t.kind[begin - 1] === WORD && (t.lex[begin - 1]! & DIAGNOSIS_PART) !== 0 && !t.has(begin, 2)) begin -= 1;
  if (t.code[at - 1] === 45 && t.glued(at) && t.glued(at - 1) && t.kind[at - 2] === WORD && t.owner[at - 2] === 0) begin = Math.min(begin, at - 2);
  let end = at + 1;
  for (let steps = 0; steps < 4; steps += 1) {
    if (t.owner[end] !== 0 || t.has(end, 2)) break;
    if (t.kind[end] === WORD && BEHIND.test(t.word(end))) end += 1;
    else if (t.code[end] === 44 && t.kind[end + 1] === WORD && /^(?:ernstig|matig|licht|mild)$/i.test(t.word(end + 1))) end += 2;
    else if (STAGE.test(t.word(end)) && /^(?:type|stadium|graad|gold)$/i.test(t.word(end - 1))) end += 1;
    else break;
  }
  while (end > at + 1 && /^(?:type|stadium|graad|gold)$/i.test(t.word(end - 1))) end -= 1;
  t.take(begin, end, 'diagnosis');
}

function code(t: Tokens, at: number): void {
  if (!t.has(at, CAPITAL) || t.kind[at + 1] !== NUMBER || !t.glued(at + 1) || t.length(at + 1) !== 2) return;
  if (at > 0 && t.glued(at) && t.kind[at - 1] !== MARK) return;
  const start = t.start[at]!;
  const end = endOf(ICD, t.text, start);
  if (end < 0) return;
  const dotted = end > start + 3;
  // `L45`, `C12` may be a vertebra, a room or a bed: without a point only where a code is announced, or in F and I.
  const letter = t.text[start]!;
  const announced = CODE_CUE.test(t.text.slice(Math.max(0, start - 24), start));
  if (!dotted && !announced && !(/[FIEJKMNGZ]/.test(letter) && (t.code[at - 1] === 40 || t.code[t.after(at, end)] === 41 || /[FIE]/.test(letter)))) return;
  t.take(at, t.after(at, end), 'diagnosis');
}

function dsm(t: Tokens, at: number): void {
  if (t.glued(at) && t.kind[at - 1] !== MARK) return;
  const end = endOf(DSM, t.text, t.start[at]!);
  if (end < 0) return;
  if (/^\s?(?:mg|ml|kg|g|cm|km|euro)/i.test(t.text.slice(end, end + 6))) return;
  t.take(at, t.after(at, end), 'diagnosis');
}
