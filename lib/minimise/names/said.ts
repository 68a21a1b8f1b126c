import { GIVEN, GREETING, KIN, PARTICLE, ROLE, SURNAME, TITLE, WORD_TOO } from '../lexicon/classes.ts';
import { CAPITAL, MARK, NEW_LINE, SINGLE, type Tokens, WORD } from '../text/tokens.ts';
import { LIKELY, nameFrom, SURE } from './chain.ts';
import { ELSE, firmName, NAME, NEVER, unknown } from './words.ts';

const HEADER =
  /^(?:naam|voornaam|voornamen|achternaam|roepnaam|geslachtsnaam|meisjesnaam|betreft|van|aan|cc|tav|kopie|ondergetekende|contactpersoon|contact|afz|afzender|geadresseerde|ontvanger|door|auteur|mede|betr|inz|inzake|ivm|tnv|ondertekening|getekend|patientnaam|clientnaam|bewonersnaam|kindsnaam|echtgenote|handtekening|paraaf)$/i;
const NAMING = /(?:naam|^alias|^family|^given|^patiënt|^patient|^cliënt|^client|^voorletters)$/i;
const CLOSING = /^(?:groet|groeten|groetjes|mvg|hoogachtend|liefs|gr)$/i;
const NO_TITLE_IN_CAPITALS = /^(?:MR|IR|ING|DS|BR|ZR|MS)$/;
const LINKS = /^(?:en|e\/v|ev|de|het|mijn|onze|uw|haar|zijn)$/i;

/** Names that are announced: by a title, a greeting or a heading. These come before what the words are otherwise. */
export function announced(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.kind[at] !== WORD || t.owner[at] !== 0) continue;
    const lex = t.lex[at]!;
    if ((lex & TITLE) !== 0) title(t, at);
    else if ((lex & GREETING) !== 0) greeting(t, at);
    if (t.kind[at + 1] === MARK && separates(t, at + 1)) heading(t, at);
    else if (
      (t.shape[at]! & NEW_LINE) !== 0 &&
      NAMING.test(t.word(at)) &&
      t.kind[at + 1] === WORD &&
      t.has(at + 1, CAPITAL)
    )
      heading(t, at);
  }
}

/** A colon, perhaps behind a bracket or a quote; an equals sign; the end of a tag. */
function separates(t: Tokens, at: number): boolean {
  const code = t.code[at]!;
  if (code === 58 || code === 61 || code === 62) return true;
  return (code === 34 || code === 41 || code === 46 || code === 32) && (t.code[at + 1] === 58 || t.code[at + 1] === 61);
}

function title(t: Tokens, at: number): void {
  if (t.glued(at) && at > 0 && t.kind[at - 1] === MARK && t.code[at - 1] === 45) return;
  const word = t.word(at);
  if (NO_TITLE_IN_CAPITALS.test(word)) return;
  let next = at + 1;
  for (let steps = 0; steps < 6; steps += 1) {
    if (t.code[next] === 46 || t.code[next] === 47) next += 1;
    else if (
      t.kind[next] === WORD &&
      !t.has(next, NEW_LINE) &&
      (t.lex[next]! & TITLE) !== 0 &&
      (t.lex[next]! & NAME) === 0
    )
      next += 1;
    else if (/^(?:en|e\.?v)$/i.test(t.word(next)) && (t.lex[next + 1]! & TITLE) !== 0) next += 1;
    else break;
  }
  if (/^van$/i.test(t.word(next)) && (t.lex[next + 1]! & GIVEN) !== 0 && (t.lex[next + 1]! & SURNAME) === 0) next += 1;
  if (t.has(next, NEW_LINE) || next >= t.count) return;
  const short = /^(?:mr|ing|ir|br|zr|ds|ms|dr|prof|drs)$/i.test(word);
  if (short && t.code[at + 1] !== 46 && !t.has(next, CAPITAL) && !firmName(t, next)) return;
  if (initialAlone(t, next)) return void t.take(next, t.code[next + 1] === 46 ? next + 2 : next + 1, 'name');
  const end = nameFrom(t, next, SURE);
  if (end > next) t.take(next, end, 'name');
}

/** `dr. V`, `mw. K.` */
function initialAlone(t: Tokens, at: number): boolean {
  if (!t.has(at, SINGLE) || !t.has(at, CAPITAL) || t.kind[at] !== WORD) return false;
  const next = t.code[at + 1] === 46 ? at + 2 : at + 1;
  return t.kind[next] !== WORD || t.has(next, NEW_LINE) || (!t.has(next, CAPITAL) && (t.lex[next]! & PARTICLE) === 0);
}

function greeting(t: Tokens, at: number): void {
  let next = at + 1;
  const closing = CLOSING.test(t.word(at));
  for (let steps = 0; steps < 4 && next < t.count; steps += 1) {
    const passes =
      t.code[next] === 44 ||
      t.code[next] === 46 ||
      (t.kind[next] === WORD &&
        (LINKS.test(t.word(next)) || (t.lex[next]! & (KIN | ROLE)) !== 0 || /^(?:van|namens)$/i.test(t.word(next))));
    if (!passes) break;
    next += 1;
  }
  if (next >= t.count || t.owner[next] !== 0 || (t.lex[next]! & (NEVER | TITLE)) !== 0) return;
  if (!closing && t.has(next, NEW_LINE)) return;
  const lex = t.lex[next]!;
  const possible =
    ((lex & NAME) !== 0 && (t.has(next, CAPITAL) || closing || (lex & WORD_TOO) === 0)) ||
    (t.has(next, CAPITAL) && (lex & ELSE) === 0 && (unknown(t, next) || t.code[next + 1] === 46));
  if (!possible) return;
  const end = nameFrom(t, next, t.has(next, CAPITAL) || closing ? SURE : LIKELY);
  if (end > next) t.take(next, end, 'name');
}

/** `Huisarts: Boon`, `Naam         : Lammers - Ohm, G.W.` */
function heading(t: Tokens, at: number): void {
  const lex = t.lex[at]!;
  if (((lex | t.tail[at]!) & (KIN | ROLE)) === 0 && !HEADER.test(t.word(at)) && !NAMING.test(t.word(at))) return;
  let next = at + 1;
  while (next < at + 6 && t.kind[next] === MARK && t.code[next] !== 60 && !t.has(next, NEW_LINE)) next += 1;
  if (t.code[at + 1] === 62 && next !== at + 2) return;
  for (let steps = 0; steps < 2; steps += 1) {
    if (
      t.kind[next] === WORD &&
      (t.lex[next]! & (TITLE | KIN | ROLE)) !== 0 &&
      (t.lex[next]! & NAME) === 0 &&
      t.kind[next + 1] !== 0
    ) {
      next += 1;
      if (t.code[next] === 46) next += 1;
    }
  }
  if (next >= t.count || t.has(next, NEW_LINE) || t.owner[next] !== 0) return;
  if (t.kind[next] !== WORD) return;
  const known = (t.lex[next]! & NAME) !== 0;
  const naming = NAMING.test(t.word(at)) && !/^(?:patient|patiënt|client|cliënt)$/i.test(t.word(at));
  if (!t.has(next, CAPITAL) && !known) return;
  if (!known && !naming && (t.lex[next]! & (ELSE | NEVER)) !== 0) return;
  if (!known && !naming && t.length(next) > 1 && t.ordinary(next) && t.lex[next]! === 0) {
    if (!t.has(next + 1, CAPITAL)) return;
  }
  const end = nameFrom(t, next, SURE);
  if (end > next) t.take(next, end, 'name');
}
