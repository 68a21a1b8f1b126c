import { BACKGROUND, BACKGROUND_CUE } from '../lexicon/classes.ts';
import { CAPITAL, MARK, NEW_LINE, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

const MONEY_CUE =
  /^(?:salaris|inkomen|loon|maandinkomen|verdient|jaarinkomen|uitkering|maandloon|brutoloon|nettoloon)$/i;
const SCHOOL = /^(?:vmbo|havo|vwo|mbo|hbo|wo|lbo|mavo)$/i;
const BELIEF =
  /^(?:islam|islamitisch|moslim|moslima|christelijk|christen|katholiek|protestants|protestant|gereformeerd|hervormd|joods|hindoe|boeddhist|atheist|atheïst|humanist)$/i;
const PARTY = /^(?:pvda|vvd|cda|d66|pvv|groenlinks|denk|sgp|christenunie|bbb|nsc|volt|sp|fvd|ja21|bij1)$/i;

/** Nationality, belief, party, schooling and income, where the text says that it is about that. */
export function background(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.kind[at] !== WORD || t.owner[at] !== 0) continue;
    if ((t.lex[at]! & BACKGROUND) !== 0) {
      if (said(t, at) || listed(t, at)) taken(t, at);
    } else if ((t.lex[at]! & BACKGROUND_CUE) !== 0 && MONEY_CUE.test(t.word(at))) money(t, at);
  }
}

function taken(t: Tokens, at: number): void {
  let end = at + 1;
  if (SCHOOL.test(t.word(at))) {
    if (t.code[end] === 45 && t.glued(end) && t.kind[end + 1] === WORD) {
      if (!/^(?:opleiding|diploma|niveau)$/i.test(t.word(end + 1))) return;
      end += 2;
    }
    if (
      t.kind[end] === WORD &&
      !t.has(end, NEW_LINE) &&
      (t.has(end, CAPITAL) || t.code[end + 1] === 46) &&
      t.length(end) > 4
    )
      end += 1;
  }
  t.take(at, end, 'id');
}

function said(t: Tokens, at: number): boolean {
  if (/^nationaliteit$/i.test(t.word(at + 1))) return true;
  if (SCHOOL.test(t.word(at)) && t.code[at + 1] === 45 && /^(?:opleiding|diploma)$/i.test(t.word(at + 2))) return true;
  if (/^is$/i.test(t.word(at - 1)) && /^en$/i.test(t.word(at + 1)) && (t.lex[at + 2]! & BACKGROUND) !== 0) return true;
  for (let back = at - 1, seen = 0; back >= 0 && seen < 3; back -= 1, seen += 1) {
    if (t.has(back + 1, NEW_LINE)) return false;
    if (t.kind[back] === MARK) {
      if (t.code[back] === 58) continue;
      return false;
    }
    if ((t.lex[back]! & BACKGROUND_CUE) !== 0) return true;
    if (PARTY.test(t.word(at)) && /^(?:op|stemt|stemde)$/i.test(t.word(back))) continue;
    if (
      /^(?:een|op|is|van)$/i.test(t.word(back)) &&
      (SCHOOL.test(t.word(at)) || BELIEF.test(t.word(at)) || PARTY.test(t.word(at)))
    ) {
      if (SCHOOL.test(t.word(at)) && t.code[at + 1] === 45) return true;
      continue;
    }
    return false;
  }
  return false;
}

/** `, Surinaams, moslima`: between commas behind a name, or beside another of the kind. */
function listed(t: Tokens, at: number): boolean {
  const before = t.code[at - 1] === 44;
  const next = t.code[at + 1]!;
  if (before && (next === 44 || next === 46) && (t.owner[at - 2] === 1 || t.owner[at - 2] === 6)) return true;
  return /^en$/i.test(t.word(at - 1)) && t.owner[at - 2] === 6 && (t.lex[at - 2]! & BACKGROUND) !== 0;
}

function money(t: Tokens, at: number): void {
  let next = at + 1;
  while (next < at + 4 && t.kind[next] !== NUMBER && !t.has(next, NEW_LINE)) next += 1;
  if (t.kind[next] !== NUMBER || t.owner[next] !== 0 || t.length(next) < 3) return;
  let end = next + 1;
  while (end < next + 4 && t.kind[end] === WORD && /^(?:euro|bruto|netto|per|maand|jaar|eur)$/i.test(t.word(end)))
    end += 1;
  t.take(next, end, 'id');
}
