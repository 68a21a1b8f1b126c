import { FUNCTION, GIVEN, KIN, PARTICLE, ROLE, SURNAME, TITLE, WORD_TOO } from '../lexicon/classes.ts';
import { CAPITAL, CAPITALS, MIXED, NEW_LINE, SINGLE, type Tokens, WORD } from '../text/tokens.ts';
import { LIKELY, nameFrom, SURE, UNSAID } from './chain.ts';
import { ELSE, firmName, given, initial, NAME, NEVER, opens, unknown } from './words.ts';

const INITIALS_IN_ONE = /^[A-Z](?:v|vd|vdr|d|de|t|te|v\/d)[A-Z]$/;
const NO_INITIALS = /^(?:PvdA|HvdJ)$/;
const NAME_ENDING = /(?:stra|sma|inga|enga|ema|sema|ink|man|mans|sen|ski|ska|oglu|ova|ova|ic|dijk|veld|horst|huis|berg|kamp|hof|poulos|yan|ian|dze|enko|chuk|singh|dien|wala|oui|aoui|ouni|adi|ani)$/i;

/** Names that stand behind a relative or a function, or that show as names by themselves. */
export function recognised(t: Tokens): void {
  for (let at = 0; at < t.count; at += 1) {
    if (t.kind[at] !== WORD || t.owner[at] !== 0) continue;
    const lex = t.lex[at]!;
    if ((lex & KIN) !== 0) related(t, at, LIKELY);
    else if ((lex & ROLE) !== 0) related(t, at, UNSAID);
    if (t.owner[at] !== 0) continue;
    if (t.has(at, MIXED)) inOne(t, at);
    const from = t.owner[at] === 0 ? bare(t, at) : at;
    if (from > at) at = from - 1;
  }
}

/** `zoon Daan`, `zoon daan`, `partner: Mohammed Amrani`, `buurvrouw (Ans)`. */
function related(t: Tokens, at: number, sure: number): void {
  let next = at + 1;
  if (t.code[next] === 40 || t.code[next] === 44 || t.code[next] === 58) next += 1;
  if (t.kind[next] !== WORD || t.has(next, NEW_LINE) || t.owner[next] !== 0) return;
  if ((t.lex[next]! & (NEVER | TITLE)) !== 0 && (t.lex[next]! & PARTICLE) === 0) return;
  const capital = t.has(next, CAPITAL);
  const lex = t.lex[next]!;
  if (!capital) {
    const direct = next === at + 1 && sure === LIKELY;
    const listed = (lex & NAME) !== 0 && (lex & (WORD_TOO | ELSE)) === 0;
    const listedToo = direct && (lex & GIVEN) !== 0 && (lex & FUNCTION) === 0;
    const strange = direct && lex === 0 && t.length(next) >= 4 && /[aeiouy]/i.test(t.word(next)) && unknown(t, next);
    if (!(listed || listedToo || strange) || (lex & (KIN | ROLE)) !== 0) {
      if ((lex & PARTICLE) === 0 || !t.has(next + 1, CAPITAL)) return;
    }
    const end = nameFrom(t, next, direct ? SURE : LIKELY);
    if (end > next) t.take(next, end, 'name');
    return;
  }
  if ((lex & ELSE) !== 0 && (lex & NAME) === 0) return;
  const direct = next === at + 1;
  const end = nameFrom(t, next, direct && (lex & NAME) !== 0 ? SURE : LIKELY);
  if (end > next) t.take(next, end, 'name');
}

/** A name with nothing that announces it. Gives the token after it, or the place itself. */
function bare(t: Tokens, at: number): number {
  const lex = t.lex[at]!;
  const capital = t.has(at, CAPITAL);
  if (initial(t, at)) return initials(t, at);
  if (!capital) return small(t, at);
  if ((lex & PARTICLE) !== 0 || (lex & FUNCTION) !== 0) return capitalParticle(t, at);
  if (firmName(t, at)) {
    if ((lex & ELSE) !== 0) {
      const follows = t.has(at + 1, CAPITAL) && firmName(t, at + 1) && !t.has(at + 1, NEW_LINE);
      if (!follows) return at;
    }
    if (opens(t, at) && t.has(at, CAPITALS) && t.length(at) <= 4) return at;
    const end = nameFrom(t, at, LIKELY);
    if (end === at) return at;
    if (end === at + 1 && t.length(at) <= 3 && opens(t, at) && !given(t, at)) return at;
    return t.take(at, end, 'name');
  }
  if ((lex & NAME) !== 0) {
    const end = nameFrom(t, at, LIKELY);
    const second = nextWord(t, at);
    if (end > at + 1 && second < end && (firmName(t, second) || unknown(t, second) || ((t.lex[second]! & SURNAME) !== 0 && t.has(second, CAPITAL)) || (t.lex[second]! & PARTICLE) !== 0 || t.code[at + 1] === 44)) return t.take(at, end, 'name');
    return at;
  }
  if (lex === 0 && !opens(t, at) && unknown(t, at) && !t.has(at, CAPITALS) && !t.has(at, MIXED)) {
    const end = nameFrom(t, at, LIKELY);
    const more = end > at + 1 && firmName(t, end - 1);
    if (more || (NAME_ENDING.test(t.word(at)) && t.length(at) >= 5)) return t.take(at, end, 'name');
  }
  if (lex === 0 && unknown(t, at) && t.code[at + 1] === 44 && initial(t, at + 2) && t.code[at + 3] === 46) {
    const end = nameFrom(t, at, SURE);
    if (end > at + 2) return t.take(at, end, 'name');
  }
  return at;
}

function nextWord(t: Tokens, at: number): number {
  let next = at + 1;
  while (next < at + 3 && t.kind[next] !== WORD) next += 1;
  return next;
}

/** `J.P. Bakker`, `J Bakker`; not `E. coli`, `M. Crohn`. */
function initials(t: Tokens, at: number): number {
  if (t.code[at + 1] !== 46 || !t.glued(at + 1)) {
    if (!(firmName(t, at + 1) && t.has(at + 1, CAPITAL) && !t.has(at + 1, NEW_LINE) && !opens(t, at) && (t.lex[at + 1]! & ELSE) === 0)) return at;
    return t.take(at, nameFrom(t, at, LIKELY), 'name');
  }
  if (at > 0 && t.glued(at) && t.kind[at - 1] === WORD) return at;
  let next = at;
  while (next < at + 12 && initial(t, next) && t.code[next + 1] === 46) next += 2;
  if (t.has(next, NEW_LINE)) return at;
  let content = next;
  while (content < next + 4 && t.kind[content] === WORD && (t.lex[content]! & PARTICLE) !== 0 && !t.has(content, NEW_LINE)) content += 1;
  if (t.kind[content] !== WORD || t.owner[content] !== 0 || t.has(content, SINGLE)) return at;
  const lex = t.lex[content]!;
  if (!t.has(content, CAPITAL)) {
    if (!firmName(t, content)) return at;
  } else if ((lex & (NEVER | FUNCTION)) !== 0 || ((lex & ELSE) !== 0 && (lex & NAME) === 0)) return at;
  else if (t.ordinary(content) && (lex & NAME) === 0 && content === next && next < at + 4 && opens(t, at)) return at;
  const end = nameFrom(t, at, SURE);
  return end > at ? t.take(at, end, 'name') : at;
}

/** In small letters: a given name with a surname, or a given name that is nothing else. */
function small(t: Tokens, at: number): number {
  const lex = t.lex[at]!;
  if ((lex & PARTICLE) !== 0) return particle(t, at);
  if (!given(t, at) || (lex & (ELSE | NEVER)) !== 0 || t.length(at) < 3) return at;
  if (at > 0 && t.glued(at)) return at;
  const end = nameFrom(t, at, SURE);
  if (end > at + 1 && (t.lex[end - 1]! & NAME) !== 0) return t.take(at, end, 'name');
  if (t.length(at) < 4 || t.ordinary(at)) return at;
  return t.take(at, at + 1, 'name');
}

/** `van Raaij`, `el Amrani`, `van der Meer`. */
function particle(t: Tokens, at: number): number {
  let next = at + 1;
  while (next < at + 3 && (t.lex[next]! & PARTICLE) !== 0 && !t.has(next, CAPITAL) && !t.has(next, NEW_LINE)) next += 1;
  if (t.kind[next] !== WORD || t.has(next, NEW_LINE) || !t.has(next, CAPITAL) || t.owner[next] !== 0) return at;
  const word = t.word(at).toLowerCase();
  if (!/^(?:van|de|den|der|ter|ten|el|al|ben|ait|aït|abou|bin|bint|ould|von|vd|v|le|la)$/.test(word)) return at;
  const lex = t.lex[next]!;
  if ((lex & NEVER) !== 0 || ((lex & ELSE) !== 0 && (lex & NAME) === 0)) return at;
  const doubled = next > at + 1 && !/^(?:de|het|aan|in|op|uit|bij|te)$/i.test(t.word(next - 1));
  const listed = (lex & NAME) !== 0;
  const arabic = /^(?:el|al|ben|ait|aït|abou|ter|ten|von|vd)$/.test(word);
  const certain = (lex & SURNAME) !== 0 && (lex & (WORD_TOO | ELSE)) === 0;
  if (word === 'van' && given(t, next) && next === at + 1) return at;
  if (!(certain || ((doubled || arabic) && (listed || unknown(t, next))) || (listed && doubled))) return at;
  const end = nameFrom(t, at, LIKELY);
  return end > at ? t.take(at, end, 'name') : at;
}

/** `Van der Berg`, `El Amrani`, `De Boer`. */
function capitalParticle(t: Tokens, at: number): number {
  if ((t.lex[at]! & PARTICLE) === 0) return at;
  let next = at + 1;
  while (next < at + 3 && (t.lex[next]! & PARTICLE) !== 0 && !t.has(next, NEW_LINE)) next += 1;
  if (t.kind[next] !== WORD || t.has(next, NEW_LINE) || !t.has(next, CAPITAL) || t.owner[next] !== 0) return at;
  const lex = t.lex[next]!;
  if ((lex & SURNAME) === 0 || (lex & ELSE) !== 0) return at;
  const word = t.word(at).toLowerCase();
  if (!/^(?:van|de|den|der|ter|ten|el|al|ben|ait|von|le|la|bin|abou)$/.test(word)) return at;
  if (opens(t, at) && next === at + 1 && (lex & WORD_TOO) !== 0) return at;
  const end = nameFrom(t, at, LIKELY);
  return end > at ? t.take(at, end, 'name') : at;
}

function inOne(t: Tokens, at: number): void {
  const word = t.word(at);
  if (INITIALS_IN_ONE.test(word) && !NO_INITIALS.test(word)) t.take(at, at + 1, 'name');
}
