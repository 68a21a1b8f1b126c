import {
  FUNCTION,
  GIVEN,
  INSTITUTION,
  INSTITUTION_HEAD,
  INSTITUTION_KIND,
  PARTICLE,
  PLACE,
  SURNAME,
  TITLE,
} from '../lexicon/classes.ts';
import { CAPITAL, CAPITALS, NEW_LINE, NUMBER, SINGLE, type Tokens, WORD } from '../text/tokens.ts';

/** What a place that was found bears as its owner. */
const LOCATION = 2;
const INSTITUTE = 7;
const CLUB = /^(?:sv|vv|gv|rksv|rkvv|svv|ksv)$/i;
const SAINT = /^(?:Sint|St)$/;
const LEGAL_FORM = /^(?:bv|nv|vof|ba|ua)$/i;
const INNER = /^(?:de|het|den|der|van|voor|en|in|aan|t|s|op|'t|te|ter|ten|&)$/i;
const NO_PART = /^(?:ik|wij|patient|patiënt|hij|zij|tel|adres|kvk|btw)$/i;
const MOST_PARTS = 6;

/** Hospitals, homes, practices, schools, prisons, firms: by their own name, or by a head and what follows it. */
export function institutions(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.kind[at] !== WORD || t.owner[at] !== 0) continue;
    const lex = t.lex[at]!;
    if ((lex & INSTITUTION) !== 0) own(t, at);
    else if ((lex & INSTITUTION_HEAD) !== 0) headed(t, at);
    else if (t.length(at) <= 4 && t.has(at + 1, CAPITAL) && !t.has(at + 1, NEW_LINE) && CLUB.test(t.word(at)))
      t.take(at, endOfName(t, at + 1), 'institution');
    else if (SAINT.test(t.word(at)) && saint(t, at)) t.take(at, endOfName(t, at + 1), 'institution');
    else if ((t.tail[at]! & INSTITUTION) !== 0 && (lex & PLACE) === 0 && t.has(at, CAPITAL)) tailed(t, at);
    else if (t.code[at + 2] === 46 && t.length(at + 1) === 1 && t.has(at, CAPITAL) && /^[bnv]$/i.test(t.word(at + 1)))
      legal(t, at);
  }
}

function own(t: Tokens, at: number): void {
  if (t.length(at) <= 4 && !t.has(at, CAPITAL)) return;
  if (!t.has(at, CAPITAL) && t.ordinary(at)) return;
  const someone =
    (t.lex[at]! & GIVEN) !== 0 && !(at > 0 && /^(?:in|bij|van|via|naar|het|zorgorganisatie)$/i.test(t.word(at - 1)));
  if (someone) return;
  let end = at + 1;
  while (
    end < at + 4 &&
    partOfName(t, end) &&
    !t.has(end, NEW_LINE) &&
    t.owner[end] === 0 &&
    !/^(?:locatie|afd|afdeling|poli)$/i.test(t.word(end))
  )
    end += 1;
  t.take(at, end, 'institution');
}

function partOfName(t: Tokens, at: number): boolean {
  return t.kind[at] === WORD && t.has(at, CAPITAL) && (t.lex[at]! & (TITLE | FUNCTION)) === 0 && !t.has(at, SINGLE);
}

/** `Stichting Open Overheid` whole; of `verpleeghuis De Linde` the name. */
function headed(t: Tokens, at: number): void {
  const end = endOfName(t, at + 1);
  const before = nameBefore(t, at);
  if (
    end === at + 1 &&
    t.has(at, CAPITAL) &&
    t.owner[at + 1] === LOCATION &&
    !t.has(at + 1, NEW_LINE) &&
    (t.lex[at]! & INSTITUTION_KIND) === 0
  ) {
    t.take(at, at + 1, 'institution');
    return;
  }
  if (end === at + 1 && t.has(at, CAPITAL) && t.owner[at + 1] === INSTITUTE && !t.has(at + 1, NEW_LINE)) {
    t.take(at, at + 1, 'institution');
    return;
  }
  if (end === at + 1) {
    if (before < at && !(t.has(at, CAPITALS) && t.length(at) <= 4)) t.take(before, at + 1, 'institution');
    return;
  }
  const opens = at === 0 || t.has(at, NEW_LINE) || t.code[at - 1] === 46 || t.code[at - 1] === 58;
  const kind = (t.lex[at]! & INSTITUTION_KIND) !== 0 && before === at && opens && !t.has(at, CAPITALS);
  const wholly = t.has(at, CAPITAL) && !kind;
  let from = wholly ? Math.min(before, at) : at + 1;
  if (t.kind[from] !== WORD) from += 1;
  t.take(from, end, 'institution');
}

function endOfName(t: Tokens, from: number): number {
  let end = from;
  let next = from;
  if (quote(t.code[next]!)) next += 1;
  for (let parts = 0; parts < MOST_PARTS && next < t.count; parts += 1) {
    if (t.has(next, NEW_LINE) || t.owner[next] !== 0) break;
    if (t.kind[next] === WORD) {
      const word = t.word(next);
      if (t.has(next, CAPITAL) && !NO_PART.test(word) && !((t.lex[next]! & TITLE) !== 0 && t.code[next + 1] === 46)) {
        next += 1;
        end = next;
        if (LEGAL_FORM.test(word)) break;
        continue;
      }
      if (
        INNER.test(word) &&
        !(/^(?:te|in|van|aan|op|voor)$/i.test(word) && (t.lex[next + 1]! & PLACE) !== 0 && end > from) &&
        continues(t, next + 1)
      ) {
        next += 1;
        continue;
      }
      break;
    }
    if (
      (t.code[next] === 45 || t.code[next] === 38 || t.code[next] === 39 || t.code[next] === 0x2019) &&
      end > from - 1 &&
      continues(t, next + 1)
    ) {
      next += 1;
      continue;
    }
    if (
      t.code[next] === 46 &&
      t.glued(next) &&
      t.has(next - 1, SINGLE) &&
      (continues(t, next + 1) || t.has(next - 3, SINGLE))
    ) {
      next += 1;
      end = next;
      continue;
    }
    if (
      t.kind[next] === NUMBER &&
      end > from &&
      t.length(next) <= 2 &&
      parts > 0 &&
      /^(?:school|basisschool|obs)$/i.test(t.word(from - 1))
    )
      break;
    break;
  }
  return end;
}

function quote(code: number): boolean {
  return code === 34 || code === 39 || code === 0x201c || code === 0x2018 || code === 0x2019;
}

function continues(t: Tokens, at: number): boolean {
  if (t.has(at, NEW_LINE) || t.owner[at] !== 0) return false;
  if (t.kind[at] !== WORD) return false;
  if (t.has(at, CAPITAL)) return true;
  return INNER.test(t.word(at)) && t.kind[at + 1] === WORD && t.has(at + 1, CAPITAL) && !t.has(at + 1, NEW_LINE);
}

/** `Meander Ziekenhuis`, `Koningin Beatrix school`: the name stands before its head. */
function nameBefore(t: Tokens, at: number): number {
  if (!t.has(at, CAPITAL)) return at;
  let begin = at;
  while (
    begin > 0 &&
    begin > at - 4 &&
    !t.has(begin, NEW_LINE) &&
    t.owner[begin - 1] === 0 &&
    t.kind[begin - 1] === WORD &&
    t.has(begin - 1, CAPITAL)
  ) {
    if ((t.lex[begin - 1]! & (TITLE | FUNCTION)) !== 0) break;
    if (t.ordinary(begin - 1) && (t.lex[begin - 1]! & (GIVEN | SURNAME | PLACE)) === 0) break;
    begin -= 1;
  }
  return begin;
}

/** `Lindenhofkliniek`, `St. Annaschool`. */
function tailed(t: Tokens, at: number): void {
  const opens = at === 0 || t.has(at, NEW_LINE) || t.code[at - 1] === 46;
  if (t.ordinary(at) && (opens || (t.lex[at]! & PARTICLE) !== 0)) return;
  let begin = at;
  if (t.code[at - 1] === 46 && /^(?:st|dr|prof)$/i.test(t.word(at - 2))) begin = at - 2;
  else if (
    at > 0 &&
    !t.has(at, NEW_LINE) &&
    t.owner[at - 1] === 0 &&
    t.kind[at - 1] === WORD &&
    t.has(at - 1, CAPITAL) &&
    /^(?:sint|st|koning|koningin|prins|prinses|het|de|van)$/i.test(t.word(at - 1))
  )
    begin = at - 1;
  t.take(begin, endOfName(t, at + 1), 'institution');
}

function legal(t: Tokens, at: number): void {
  let begin = at;
  while (
    begin > 0 &&
    begin > at - 5 &&
    !t.has(begin, NEW_LINE) &&
    t.owner[begin - 1] === 0 &&
    t.kind[begin - 1] === WORD &&
    t.has(begin - 1, CAPITAL)
  )
    begin -= 1;
  let end = at + 1;
  while (end < t.count && (t.has(end, SINGLE) || (t.code[end] === 46 && t.glued(end)))) end += 1;
  const form = t.text.slice(t.start[at + 1]!, t.end[end - 1]!).replace(/\s/g, '');
  if (/^(?:B\.V\.?|N\.V\.?|V\.O\.F\.?|B\.A\.?)$/i.test(form)) t.take(begin, end, 'institution');
}

/** `Sint Anna`, `St. Jozef`, within a sentence: a house, school or hospital. */
function saint(t: Tokens, at: number): boolean {
  if (at === 0 || t.has(at, NEW_LINE) || t.kind[at - 1] !== WORD) return false;
  const next = t.code[at + 1] === 46 || t.code[at + 1] === 45 ? at + 2 : at + 1;
  return t.has(next, CAPITAL) && !t.has(next, NEW_LINE) && (t.lex[at - 1]! & TITLE) === 0;
}
