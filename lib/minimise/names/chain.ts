import {
  DIAGNOSIS_PART,
  FUNCTION,
  GIVEN,
  INSTITUTION,
  PARTICLE,
  PLACE,
  SURNAME,
  WEEKDAY,
  WORD_TOO,
} from '../lexicon/classes.ts';
import { CAPITAL, CAPITALS, MARK, NEW_LINE, NUMBER, SINGLE, type Tokens, WORD } from '../text/tokens.ts';
import { ELSE, firmName, initial, NAME, NEVER, stranger, unknown } from './words.ts';

/** How sure it is beforehand that a name stands here. */
export const SURE = 2;
export const LIKELY = 1;
export const UNSAID = 0;

const MOST_TOKENS = 18;
/** The tussenvoegsels that stand alone before a surname. */
const OPENING =
  /^(?:van|de|den|der|ter|ten|te|t|'t|het|vd|vdr|v|el|al|ben|bin|bint|ibn|abu|abou|ait|aït|von|zu|du|la|le|di|da|do|dos|das|della|abdel|oude|st|saint|san|ould|ul|tot|s|d|e|mac|l|del|lo)$/i;

/**
 * The name that begins here, as far as it goes: initials, given names, tussenvoegsels, surnames, double names and what
 * is turned round (`BAKKER, J.P.`). Gives the token after it; the place itself when none begins.
 */
export function nameFrom(t: Tokens, from: number, sure: number): number {
  let at = from;
  let end = from;
  let words = 0;
  let small = false;
  while (at < t.count && at < from + MOST_TOKENS && t.owner[at] === 0) {
    if (at > from && t.has(at, NEW_LINE)) break;
    if (t.kind[at] === WORD) {
      if (initial(t, at) && initialHere(t, at, words > 0)) {
        at += 1;
        if (t.code[at] === 46 && t.glued(at)) at += 1;
        end = at;
        continue;
      }
      const behind = afterParticles(t, at);
      if (behind > at && t.owner[behind] === 0 && fitsBehind(t, at, behind, end > from ? SURE : sure, small)) {
        small ||= !t.has(behind, CAPITAL);
        at = t.has(behind, SINGLE) && t.code[behind + 1] === 46 ? behind + 2 : behind + 1;
        end = at;
        words += 1;
        continue;
      }
      if (
        !fits(t, at, words === 0 ? sure : Math.max(sure, LIKELY), end > from, small || (words === 0 && sure === SURE))
      )
        break;
      small ||= !t.has(at, CAPITAL);
      words += 1;
      at += 1;
      end = at;
      continue;
    }
    const called = inBrackets(t, at, end > from);
    if (called > at) {
      at = called;
      end = called;
      continue;
    }
    const next = overMark(t, at, from, sure, small);
    if (next === at) break;
    if (t.code[at] === 44) {
      const last = initials(t, next);
      return last > next ? last : nameFrom(t, next, SURE);
    }
    at = next;
  }
  if (words > 0 && /^(?:jr|sr|junior|senior)$/i.test(t.word(end)) && !t.has(end, NEW_LINE)) return end + 1;
  return words > 0 || (end > from && sure === SURE && end - from >= 3) ? trimmed(t, from, end) : from;
}

/** `W.F. (Wim) Geelhoed`: past the brackets with the name that someone goes by. */
function inBrackets(t: Tokens, at: number, inside: boolean): number {
  if (!inside || t.code[at] !== 40 || t.kind[at + 1] !== WORD || !t.has(at + 1, CAPITAL) || t.code[at + 2] !== 41)
    return at;
  if ((t.lex[at + 1]! & (ELSE | NEVER)) !== 0 && (t.lex[at + 1]! & NAME) === 0) return at;
  const next = at + 3;
  const goesOn =
    t.kind[next] === WORD && !t.has(next, NEW_LINE) && (t.has(next, CAPITAL) || afterParticles(t, next) > next);
  return goesOn ? next : at;
}

function trimmed(t: Tokens, from: number, end: number): number {
  return end > from && t.kind[end - 1] === MARK && t.code[end - 1] !== 46 ? end - 1 : end;
}

/**
 * An initial stands before a name or another initial; or behind the name, where it is cut short: `Aafke Z`, `Koos W.`.
 * An M or V there is somebody's sex.
 */
function initialHere(t: Tokens, at: number, named: boolean): boolean {
  const next = at + 1;
  if (t.code[next] === 46 && t.glued(next)) return true;
  if (t.kind[next] === WORD && !t.has(next, NEW_LINE) && !t.glued(next)) {
    if (t.has(next, CAPITAL) && (t.lex[next]! & NEVER) === 0 && !named) return true;
    if (!named && (t.lex[next]! & PARTICLE) !== 0 && t.has(afterParticles(t, next), CAPITAL)) return true;
  }
  if (!named || t.glued(next))
    return (
      named &&
      t.kind[next] === MARK &&
      /[,;)/|:]/.test(String.fromCharCode(t.code[next]!)) &&
      !/[MVPGI]/.test(t.text[t.start[at]!]!)
    );
  return !/[MVPGI]/.test(t.text[t.start[at]!]!) && (t.kind[next] !== NUMBER || !t.glued(next));
}

/** Past `van der`, `el`, `'t`: the place itself when no tussenvoegsel stands here. */
export function afterParticles(t: Tokens, from: number): number {
  let at = from;
  for (let parts = 0; parts < 4; parts += 1) {
    const apostrophe =
      (t.code[at] === 39 || t.code[at] === 0x2019) &&
      t.kind[at + 1] === WORD &&
      t.glued(at + 1) &&
      t.length(at + 1) === 1;
    if (apostrophe) at += 1;
    if (at > from && t.has(at, NEW_LINE)) return from;
    if (t.kind[at] !== WORD || (t.lex[at]! & PARTICLE) === 0) break;
    if (
      t.has(at, SINGLE) &&
      t.has(at, CAPITAL) &&
      t.code[at + 1] === 46 &&
      !/^V\.\s?d[.\se]/i.test(t.text.slice(t.start[at], t.start[at]! + 5))
    )
      break;
    at += 1;
    if (t.code[at] === 46 && t.glued(at) && t.length(at - 1) <= 3 && t.kind[at + 1] === WORD) at += 1;
    if ((t.code[at] === 45 || t.code[at] === 39 || t.code[at] === 0x2019) && t.glued(at) && t.glued(at + 1)) at += 1;
  }
  if (at > from && (t.kind[at] !== WORD || t.has(at, NEW_LINE) || at >= t.count)) return from;
  return at;
}

/** Whether this word can be the surname behind the tussenvoegsels that begin at `from`. */
function fitsBehind(t: Tokens, from: number, at: number, sure: number, small: boolean): boolean {
  const lex = t.lex[at]!;
  const known = loose(t, from, at) && firmName(t, at) && !t.has(at, CAPITALS) && t.has(from - 1, CAPITAL);
  if (behindOne(from, at) && !known && !OPENING.test(t.word(from).normalize('NFD').replace(/\p{M}/gu, '')))
    return false;
  if ((lex & NEVER) !== 0 && !((lex & NAME) !== 0 && t.has(at, CAPITAL))) return false;
  if (loose(t, from, at) && !firmName(t, at) && !t.has(from, CAPITAL)) return false;
  if (t.has(at, SINGLE)) return sure === SURE && t.has(at, CAPITAL) && t.code[at + 1] === 46;
  if (t.has(at, CAPITAL)) {
    if ((lex & NAME) !== 0) return true;
    if ((lex & INSTITUTION) !== 0 || (t.tail[at]! & INSTITUTION) !== 0) return false;
    if (/^(?:te|in|uit)$/i.test(t.word(from)) && (lex & PLACE) !== 0) return false;
    return sure >= LIKELY;
  }
  if (sure !== SURE) return false;
  if (!small && t.has(from, CAPITAL)) return (lex & SURNAME) !== 0;
  return (
    ((lex & SURNAME) !== 0 && (lex & FUNCTION) === 0) ||
    (t.length(at) >= 3 && unknown(t, at)) ||
    ((lex & PLACE) !== 0 && small)
  );
}

/** `aan de`, `in het`: more often where something is than part of a name. */
function loose(t: Tokens, from: number, at: number): boolean {
  if (!/^(?:aan|op|in|bij|uit)$/i.test(t.word(from))) return false;
  return at === from + 1 || /^(?:de|het)$/i.test(t.word(from + 1));
}

/** One tussenvoegsel alone. */
function behindOne(from: number, at: number): boolean {
  return at === from + 1;
}

/** Whether this word can be part of a name, the surer the more so. */
function fits(t: Tokens, at: number, sure: number, inside: boolean, small: boolean): boolean {
  if (t.kind[at] !== WORD || t.has(at, SINGLE)) return false;
  const lex = t.lex[at]!;
  const capital = t.has(at, CAPITAL);
  const listed = (lex & NAME) !== 0;
  // `Cornelia  Geb: 23-6-1944`: the next heading.
  if (inside && t.code[at + 1] === 58 && !firmName(t, at)) return false;
  if ((lex & NEVER) !== 0) return (lex & WEEKDAY) !== 0 && capital && sure === SURE && !inside && t.length(at) > 2;
  if (firmName(t, at)) return capital || sure >= LIKELY ? (lex & ELSE) === 0 || capital || sure === SURE : false;
  if (capital) {
    if (sure === SURE && !inside) return true;
    if (listed) return sure >= LIKELY || inside;
    if (inside && sure === SURE && (lex & (ELSE & ~PLACE)) === 0) return true;
    // Behind a given name or an initial any word with a capital is the surname: `Piet Oud`, `Tom Hogeling`.
    if (inside && (lex & (ELSE & ~PLACE)) === 0 && !t.has(at, CAPITALS) && behindGiven(t, at - 1)) return true;
    if ((lex & (ELSE | DIAGNOSIS_PART)) !== 0) return false;
    return (inside ? stranger(t, at) : unknown(t, at)) && (sure >= LIKELY || inside);
  }
  if (sure !== SURE) return false;
  if (inside && !small) return (lex & SURNAME) !== 0 && (lex & (WORD_TOO | ELSE)) === 0;
  if (listed) return true;
  const initialled = t.code[at - 1] === 46 && t.has(at - 2, SINGLE);
  return t.length(at) >= 3 && (initialled ? stranger(t, at) : unknown(t, at));
}

function behindGiven(t: Tokens, at: number): boolean {
  if (t.code[at] === 46) return t.has(at - 1, SINGLE);
  return (t.lex[at]! & GIVEN) !== 0 && firmName(t, at) && t.has(at, CAPITAL);
}

/** Past a mark that joins two parts of a name: `Kuipers-van Beek`, `Lammers - Ohm`, `O'Brien`, `Ohm, G.W.` */
function overMark(t: Tokens, at: number, from: number, sure: number, small: boolean): number {
  const code = t.code[at]!;
  const next = at + 1;
  if (at === from && code !== 39 && code !== 0x2019) return at;
  if (next >= t.count || t.has(next, NEW_LINE) || t.owner[next] !== 0) return at;
  if (code === 45 || code === 0x2011 || code === 0x2013) {
    const tight = t.glued(at) && t.glued(next);
    const loose = !t.glued(at) && !t.glued(next);
    if (!tight && !loose && t.glued(at)) return at;
    const behind = afterParticles(t, next);
    if (t.kind[behind] !== WORD) return at;
    if (tight) return t.has(behind, CAPITAL) || small || firmName(t, behind) ? next : at;
    const named = (t.lex[behind]! & NAME) !== 0 || (sure === SURE && (t.lex[behind]! & (ELSE | NEVER)) === 0);
    return loose && t.has(behind, CAPITAL) && named && ((t.lex[at - 1]! & NAME) !== 0 || sure === SURE) ? next : at;
  }
  if (code === 39 || code === 0x2019) {
    if (!t.glued(next) || t.kind[next] !== WORD) return at;
    if (t.length(next) === 1 && (t.lex[next]! & PARTICLE) !== 0 && !t.glued(at)) return next;
    if (t.glued(at) && /^s$/i.test(t.word(next))) return at;
    return t.glued(at) && t.has(next, CAPITAL) && t.length(at - 1) <= 2 ? next : at;
  }
  if (code === 44 && at > from) {
    if (initials(t, next) > next) return next;
    const given = (t.lex[next]! & GIVEN) !== 0 && t.has(next, CAPITAL);
    if (!given || at - from > 4) return at;
    const closes = next + 1 >= t.count || t.has(next + 1, NEW_LINE) || t.kind[next + 1] === MARK;
    const turned = (t.lex[at - 1]! & GIVEN) === 0 && firmName(t, next);
    return turned && (sure === SURE || (closes && t.has(from, NEW_LINE))) ? next : at;
  }
  return at;
}

/** Past `J.P.`, `G.W. van der`: initials that stand behind a surname. */
export function initials(t: Tokens, from: number): number {
  let at = from;
  while (
    initial(t, at) &&
    (t.code[at + 1] === 46 ||
      (at === from &&
        !t.has(at, NEW_LINE) &&
        t.code[at + 1] !== 45 &&
        (t.kind[at + 1] !== WORD || t.has(at + 1, NEW_LINE))))
  ) {
    at += 1;
    if (t.code[at] === 46 && t.glued(at)) at += 1;
    if (t.has(at, NEW_LINE)) break;
  }
  if (at === from) return from;
  let behind = at;
  while (
    (t.lex[behind]! & PARTICLE) !== 0 &&
    !t.has(behind, CAPITAL) &&
    !t.has(behind, NEW_LINE) &&
    t.owner[behind] === 0
  )
    behind += 1;
  const closes = behind >= t.count || t.has(behind, NEW_LINE) || t.kind[behind] === MARK;
  return behind > at && closes && !/^(?:op|in|uit|aan|bij)$/i.test(t.word(behind - 1)) ? behind : at;
}
