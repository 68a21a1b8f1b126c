import {
  BACKGROUND,
  BEGINS,
  FUNCTION,
  GIVEN,
  INSTITUTION,
  KIN,
  MONTH,
  PARTICLE,
  PLACE,
  PLACE_CUE,
  ROLE,
  SURNAME,
  TITLE,
  WEEKDAY,
  WORD_TOO,
} from '../lexicon/classes.ts';
import { hashOf } from '../lexicon/hash.ts';
import { CAPITAL, CAPITALS, MARK, MIXED, NEW_LINE, NUMBER, SINGLE, type Tokens, WORD } from '../text/tokens.ts';
import { afterParticles, initials as initialsBehind, LIKELY, nameFrom, SURE, UNSAID } from './chain.ts';
import { ELSE, eponym, firmName, given, initial, NAME, NEVER, opens, stranger, unknown } from './words.ts';

const [I, AM] = [hashOf('ik'), hashOf('ben')];
const INITIALS_IN_ONE = /^[A-Z](?:v|vd|vdr|d|de|t|te|v\/d)[A-Z]$/;
const NO_INITIALS = /^(?:PvdA|HvdJ|KvK|RvK|OvJ|BvR|RvT|RvB|LvB|SvB|RvR|RvO|WvP|WvK|BvD|HvD|DvD|KvL|GvD)$/;
const PERSON_VERB =
  /^(?:is|was|heeft|had|wil|wilde|kan|kon|moet|moest|gaat|ging|komt|kwam|zegt|zei|vindt|vond|belt|belde|vraagt|vroeg|vertelt|vertelde|meldt|meldde|woont|werkt|slaapt|sliep|eet|at|drinkt|voelt|geeft|gaf|krijgt|kreeg|neemt|nam|doet|deed|ziet|zag|weet|wist|denkt|dacht|loopt|rijdt|zit|ligt|staat|blijft|bleef|gebruikt|leeft|lacht|huilt|speelt|wordt|werd|heet|regelt|helpt|maakt|vertrekt|verbleef|verblijft|reageert|ervaart|wenst|stuurde|stuurt|weigert|kwijt|zelf|en)$/;
const ARTICLE = /^(?:De|Het|Den|Der)$/;
const NAME_ENDING =
  /(?:stra|sma|inga|enga|ema|sema|ink|man|mans|sen|ski|ska|oglu|ova|ova|ic|dijk|veld|horst|huis|berg|kamp|hof|poulos|yan|ian|dze|enko|chuk|singh|dien|wala|oui|aoui|ouni|adi|ani)$/i;

/** Names that stand behind a relative or a function, or that show as names by themselves. */
export function recognised(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.kind[at] !== WORD || t.owner[at] !== 0) continue;
    const lex = t.lex[at]!;
    if ((lex & KIN) !== 0 || (t.hash[at] === AM && at > 0 && t.hash[at - 1] === I)) related(t, at, LIKELY);
    else if (((lex | t.tail[at]!) & ROLE) !== 0) related(t, at, UNSAID);
    if (t.owner[at] !== 0) continue;
    if (t.has(at, MIXED)) inOne(t, at);
    if (t.owner[at] === 0) bare(t, at);
  }
}

/** `zoon Daan`, `zoon daan`, `partner: Mohammed Amrani`, `buurvrouw (Ans)`. */
function related(t: Tokens, at: number, sure: number): void {
  let next = at + 1;
  if (t.code[next] === 40 || t.code[next] === 44 || t.code[next] === 58) next += 1;
  if (t.kind[next] !== WORD || t.has(next, NEW_LINE) || t.owner[next] !== 0) return;
  if ((t.lex[next]! & (NEVER | TITLE)) !== 0 && (t.lex[next]! & PARTICLE) === 0) return;
  if ((t.lex[next]! & PARTICLE) !== 0 && afterParticles(t, next) > next) return void behindParticle(t, next, sure);
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
    const end = nameFrom(t, next, direct || listed ? SURE : LIKELY);
    if (end > next) t.take(next, end, 'name');
    return;
  }
  if ((lex & ELSE) !== 0 && (lex & NAME) === 0 && !initial(t, next)) return;
  if (t.has(next, CAPITALS) && t.length(next) <= 3 && !firmName(t, next)) return;
  const direct = next === at + 1;
  const spoken = direct && !opens(t, at) && (!t.has(at, CAPITALS) || t.length(at) <= 3) && !t.has(next, CAPITALS);
  const end = nameFrom(t, next, (direct && (lex & NAME) !== 0) || spoken ? SURE : LIKELY);
  if (end > next) t.take(next, end, 'name');
}

/** `huisarts van den Bos`, `collega Van Ommen`; not `moeder van Piet`. */
function behindParticle(t: Tokens, at: number, sure: number): void {
  const behind = afterParticles(t, at);
  const alone = behind === at + 1 && /^van$/.test(t.word(at));
  if (alone && (t.lex[behind]! & GIVEN) !== 0 && (t.lex[behind]! & SURNAME) === 0) return;
  if (alone && sure === LIKELY && !firmName(t, behind)) return;
  if (!t.has(behind, CAPITAL) && behind === at + 1) return;
  const joined = /^(?:den|der|t|ten)$/i.test(t.word(at + 1)) || t.code[at + 1] === 39;
  if (/^(?:aan|op|in|bij|uit|het|s|te|t)$/i.test(t.word(at)) && !joined) return;
  if ((t.lex[behind]! & INSTITUTION) !== 0) return;
  const end = nameFrom(t, at, SURE);
  if (end > at) t.take(at, end, 'name');
}

/** A name with nothing that announces it. Gives the token after it, or the place itself. */
function bare(t: Tokens, at: number): number {
  const lex = t.lex[at]!;
  const capital = t.has(at, CAPITAL);
  if (initial(t, at)) {
    const end = (lex & PARTICLE) !== 0 ? particle(t, at) : at;
    return end > at ? end : initials(t, at);
  }
  if (!capital) return small(t, at);
  if ((lex & PARTICLE) !== 0) {
    const end = particle(t, at);
    if (end > at) return end;
  }
  if ((lex & (FUNCTION | WEEKDAY)) !== 0) return at;
  if (firmName(t, at)) {
    if (
      t.has(at, CAPITALS) &&
      t.length(at) <= 4 &&
      !(t.has(at + 1, CAPITAL) && firmName(t, at + 1)) &&
      !(t.code[at + 1] === 44 && initial(t, at + 2))
    ) {
      if (opens(t, at) || !given(t, at) || t.length(at) < 4) return at;
    }
    if (
      (lex & (ELSE & ~MONTH)) !== 0 ||
      ((lex & MONTH) !== 0 && !t.has(at + 1, CAPITAL) && (t.lex[at + 1]! & PARTICLE) === 0 && opens(t, at))
    ) {
      if ((lex & ELSE) === PLACE && !opens(t, at) && !(t.has(at + 1, CAPITAL) && firmName(t, at + 1)))
        return t.take(at, at + 1, 'location');
      const follows = t.has(at + 1, CAPITAL) && firmName(t, at + 1) && !t.has(at + 1, NEW_LINE);
      if (!follows) return at;
    }
    if (opens(t, at) && t.has(at, CAPITALS) && t.length(at) <= 4) return at;
    const end = nameFrom(t, at, LIKELY);
    if (end === at) return at;
    if (end === at + 1 && t.length(at) <= 3 && opens(t, at) && !given(t, at)) return at;
    if (end === at + 1 && eponym(t, at)) return at;
    return t.take(at, end, 'name');
  }
  if ((lex & NAME) !== 0) {
    const end = nameFrom(t, at, LIKELY);
    const second = nextWord(t, at);
    if (
      end > at + 1 &&
      second < end &&
      (firmName(t, second) ||
        unknown(t, second) ||
        initial(t, second) ||
        ((t.lex[second]! & SURNAME) !== 0 && t.has(second, CAPITAL)) ||
        (t.lex[second]! & PARTICLE) !== 0 ||
        t.code[at + 1] === 44)
    )
      return t.take(at, end, 'name');
    // In the middle of a sentence an ordinary word has no capital: it is a name then.
    const plain = (lex & ELSE) === 0 && !t.has(at, CAPITALS) && !opens(t, at) && !titled(t, at);
    const subject = (lex & GIVEN) !== 0 && (lex & ELSE) === 0 && opens(t, at) && acts(t, at);
    return (plain || subject) && end > at && !(end === at + 1 && eponym(t, at)) ? takeNamed(t, at, end) : at;
  }
  if ((lex & ~(BEGINS | PLACE_CUE)) !== 0 || !(opens(t, at) ? unknown(t, at) : stranger(t, at))) return at;
  return strange(t, at);
}

/** Takes a name, with the capital article that stands before it: `De Zeester`, `Het Baken`. */
function takeNamed(t: Tokens, from: number, end: number): number {
  const before = from - 1;
  const article =
    before >= 0 &&
    t.owner[before] === 0 &&
    !t.has(from, NEW_LINE) &&
    t.has(before, CAPITAL) &&
    ARTICLE.test(t.word(before));
  return t.take(article ? before : from, end, 'name');
}

/** Part of the markup of a document, or the key of a value: `<ClientNaam>`, `"patientName":`. */
function isKey(t: Tokens, at: number): boolean {
  const before = at > 0 ? t.code[at - 1] : 0;
  if (before === 60 || (before === 47 && at > 1 && t.code[at - 2] === 60)) return t.glued(at);
  return before === 34 && t.code[at + 1] === 34 && t.code[at + 2] === 58;
}

/** A word that nobody knows, with a capital: alone only within a sentence, at its beginning only with more. */
function strange(t: Tokens, at: number): number {
  if (t.code[at + 1] === 44 && initialsBehind(t, at + 2) > at + 3) {
    const end = nameFrom(t, at, SURE);
    if (end > at + 2) return takeNamed(t, at, end);
  }
  if (t.has(at, CAPITALS) || t.length(at) < 3 || isKey(t, at) || t.code[at + 1] === 58) return at;
  const end = nameFrom(t, at, LIKELY);
  const opening = opens(t, at);
  if (end > at + 1) {
    const last = t.kind[end - 1] === WORD ? end - 1 : end - 2;
    const listed =
      (t.lex[last]! & NAME) !== 0 ||
      (!opening && stranger(t, last)) ||
      (opening && unknown(t, last) && t.has(last, CAPITAL) && !t.has(last, CAPITALS) && last > at);
    if (listed) return takeNamed(t, at, end);
  }
  if (end <= at + 1 && (eponym(t, at) || (t.kind[at + 1] === NUMBER && !t.has(at + 1, NEW_LINE)))) return at;
  if (opening && acts(t, at)) return takeNamed(t, at, Math.max(end, at + 1));
  if (opening || titled(t, at))
    return NAME_ENDING.test(t.word(at)) && t.length(at) >= 6 && t.kind[at + 1] === MARK ? takeNamed(t, at, at + 1) : at;
  if (t.has(at, MIXED) && t.length(at) < 5) return at;
  return takeNamed(t, at, Math.max(end, at + 1));
}

/** Every word of the line has its capital: it is a title or a table, and says nothing. */
function titled(t: Tokens, at: number): boolean {
  return (
    t.kind[at - 1] === WORD &&
    t.has(at - 1, CAPITAL) &&
    t.ordinary(at - 1) &&
    !t.has(at - 1, SINGLE) &&
    opens(t, at - 1) &&
    (t.lex[at - 1]! & (NAME | ROLE | KIN)) === 0 &&
    t.has(at, NEW_LINE)
  );
}

function nextWord(t: Tokens, at: number): number {
  let next = at + 1;
  while (next < at + 3 && t.kind[next] !== WORD) next += 1;
  return next;
}

/** `J.P. Bakker`, `J Bakker`; not `E. coli`, `M. Crohn`. */
function initials(t: Tokens, at: number): number {
  if (t.code[at + 1] !== 46 || !t.glued(at + 1)) {
    if (
      !(
        firmName(t, at + 1) &&
        t.has(at + 1, CAPITAL) &&
        !t.has(at + 1, NEW_LINE) &&
        !opens(t, at) &&
        (t.lex[at + 1]! & ELSE) === 0
      )
    )
      return at;
    return t.take(at, nameFrom(t, at, LIKELY), 'name');
  }
  if (at > 0 && t.glued(at) && t.kind[at - 1] !== MARK) return at;
  if (at > 0 && t.code[at - 1] === 43) return at;
  let next = at;
  while (next < at + 14 && initial(t, next) && t.code[next + 1] === 46) next += t.code[next + 2] === 45 ? 3 : 2;
  if (t.code[next] === 40 && t.code[next + 2] === 41 && t.has(next + 1, CAPITAL)) next += 3;
  if (t.has(next, NEW_LINE)) return at;
  const content = afterParticles(t, next);
  if (t.kind[content] !== WORD || t.owner[content] !== 0 || t.has(content, SINGLE)) return at;
  const alone = next === at + 2 && content === next && (t.lex[content]! & NAME) === 0;
  if (alone && at > 0 && !t.has(at, NEW_LINE) && t.kind[at - 1] === WORD && t.has(at - 1, CAPITALS)) return at;
  const lex = t.lex[content]!;
  if (!t.has(content, CAPITAL)) {
    if (!firmName(t, content) && (content === next || (lex & NAME) === 0)) return at;
  } else if ((lex & (NEVER | FUNCTION)) !== 0 && ((lex & NAME) === 0 || content === next)) return at;
  else if ((lex & (ELSE & ~PLACE)) !== 0 && (lex & NAME) === 0) return at;
  else if (t.listed(content) && (lex & NAME) === 0 && content === next && next < at + 4 && !signed(t, at, content))
    return at;
  const end = nameFrom(t, at, SURE);
  return end > at ? t.take(at, end, 'name') : at;
}

/** `L. Overkamp, internist`: behind a name there is a comma, a bracket or the end of the line. */
function signed(t: Tokens, at: number, content: number): boolean {
  const before =
    at === 0 ||
    t.has(at, NEW_LINE) ||
    t.kind[at - 1] === MARK ||
    ((t.lex[at - 1]! | t.tail[at - 1]!) & (ROLE | KIN | TITLE)) !== 0;
  const next = content + 1;
  return (
    before &&
    (next >= t.count ||
      t.has(next, NEW_LINE) ||
      t.code[next] === 44 ||
      t.code[next] === 40 ||
      t.code[next] === 41 ||
      t.code[next] === 45)
  );
}

/** In small letters: a given name with a surname, or a given name that is nothing else. */
function small(t: Tokens, at: number): number {
  const lex = t.lex[at]!;
  if ((lex & PARTICLE) !== 0) return particle(t, at);
  if ((lex & GIVEN) !== 0 && (lex & (ELSE | NEVER)) === 0) {
    const behind = afterParticles(t, at + 1);
    const long = behind > at + 2 || /^(?:el|al|ten|ter|vd|vdr)$/i.test(t.word(at + 1));
    if (behind > at + 1 && long && (t.lex[behind]! & NAME) !== 0 && t.free(at, behind + 1))
      return t.take(at, behind + 1, 'name');
  }
  if (!given(t, at) || (lex & (ELSE | NEVER)) !== 0 || t.length(at) < 3) return at;
  if (at > 0 && t.glued(at)) return at;
  const end = nameFrom(t, at, SURE);
  if (end > at + 1 && t.length(at) >= 3) return t.take(at, end, 'name');
  if (t.length(at) < 4) return at;
  return t.take(at, at + 1, 'name');
}

/** `van Raaij`, `el Amrani`, `v.d. Vorst`, `Van Genderen`; not `van Utrecht`, `De Brug`. */
function particle(t: Tokens, at: number): number {
  const behind = afterParticles(t, at);
  if (behind === at || t.owner[behind] !== 0 || !t.free(at, behind + 1)) return at;
  if (at > 0 && t.glued(at) && t.kind[at - 1] === WORD) return at;
  if (/^ben$/i.test(t.word(at)) && /^ik$/i.test(t.word(at - 1))) return at;
  if (!t.has(behind, CAPITAL) || t.has(behind, SINGLE)) return at;
  if (
    /^(?:in|op|aan|uit|bij|tot)$/i.test(t.word(at)) &&
    !/^(?:de|den|der|t|het|ten)$/i.test(t.word(at + 1)) &&
    t.code[at + 1] !== 39
  )
    return at;
  const lex = t.lex[behind]!;
  if ((lex & NEVER) !== 0 || ((lex & ELSE) !== 0 && (lex & NAME) === 0)) return at;
  const word = t.word(at).toLowerCase();
  const marked = t.code[at + 1] === 46 && /^(?:v|d|vd|vdr)$/i.test(t.word(at));
  const capital = t.has(at, CAPITAL);
  const doubled = behind > at + 1 && !marked;
  const listed = (lex & NAME) !== 0;
  const certain = (lex & SURNAME) !== 0 && (lex & (WORD_TOO | ELSE)) === 0;
  const foreign = /^(?:el|al|ben|bin|ait|aït|abou|ter|ten|von|vd|v|dos|da|abu|bint|te|oude|del|du)$/.test(word);
  if (
    !capital &&
    (word === 'van' || word === 'de') &&
    behind === at + 1 &&
    (lex & GIVEN) !== 0 &&
    (lex & SURNAME) === 0
  )
    return at;
  if (
    /^(?:in|op|aan|uit|bij|tot|het|s|te|t|d|e|y|i)$/.test(word) &&
    !doubled &&
    !(word === 't' && at > 0 && (t.code[at - 1] === 39 || t.code[at - 1] === 0x2019)) &&
    !(word === 'te' && capital)
  )
    return at;
  const strangerOnly = unknown(t, behind) && (lex & ELSE) === 0;
  let is = certain || (foreign && (listed || strangerOnly)) || (marked && (listed || strangerOnly));
  if (doubled)
    is ||=
      listed ||
      (strangerOnly &&
        /^(?:van|op|in|aan|uit|de|bij)$/.test(word) &&
        !/^(?:aan het|in het|in de|op de|op het|uit de|uit het|bij de|aan de|van het|van de|bij het|in den)$/.test(
          t.text.slice(t.start[at]!, t.end[behind - 1]!),
        ));
  if (capital)
    is ||=
      (listed && !opens(t, at)) ||
      (strangerOnly && word !== 'de' && word !== 'het') ||
      (listed && word === 'de' && t.kind[behind + 1] === MARK);
  if (!is) return at;
  const end = nameFrom(t, at, SURE);
  const from = at > 0 && word === 't' && t.glued(at) && t.owner[at - 1] === 0 ? at - 1 : at;
  return end > at ? t.take(from, end, 'name') : at;
}

function inOne(t: Tokens, at: number): void {
  const word = t.word(at);
  if (INITIALS_IN_ONE.test(word) && !NO_INITIALS.test(word)) t.take(at, at + 1, 'name');
}

/** What only people do follows: `Thymo is trots`, `Roos (8)`, `Ketelaars: belt terug`. */
export function acts(t: Tokens, at: number): boolean {
  const next = at + 1;
  if (t.has(next, NEW_LINE)) return false;
  if (t.kind[next] === WORD) return PERSON_VERB.test(t.word(next));
  if (t.code[next] === 44 && t.kind[next + 1] === NUMBER && t.length(next + 1) <= 2 && t.code[next + 2] === 44)
    return true;
  if (t.code[next] === 44 && ((t.lex[next + 1]! | t.tail[next + 1]!) & (ROLE | KIN)) !== 0) return true;
  if (t.code[next] === 40) return t.kind[next + 1] === NUMBER && t.length(next + 1) <= 2 && t.code[next + 2] === 41;
  return (t.code[next] === 59 || t.code[next] === 124) && t.glued(next);
}

/** `De Zeester`, `Het Baken`, `Beter Horen`: ordinary words with a capital within a sentence are the name of something. */
export function called(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (at === 0) continue;
    if (t.kind[at] !== WORD || t.owner[at] !== 0 || !t.has(at, CAPITAL) || t.has(at, CAPITALS | SINGLE | MIXED))
      continue;
    if (t.has(at, NEW_LINE) || t.owner[at - 1] !== 0) continue;
    const lex = t.lex[at]!;
    const article = ARTICLE.test(t.word(at));
    if ((lex & (NEVER | BACKGROUND)) !== 0 && !article) continue;
    const before = t.kind[at - 1] === WORD ? !t.has(at - 1, CAPITAL) : t.code[at - 1] === 40 && article;
    if (!before) continue;
    let end = article ? at + 1 : at;
    while (
      end < at + 4 &&
      t.kind[end] === WORD &&
      t.owner[end] === 0 &&
      t.has(end, CAPITAL) &&
      !t.has(end, end > at ? SINGLE : CAPITALS | SINGLE) &&
      !(end > at && t.has(end, NEW_LINE))
    ) {
      if (end === at && (lex & ELSE) !== 0) break;
      end += 1;
    }
    if (end === at || (article && end === at + 1) || t.code[end] === 58) continue;
    t.take(at, end, 'institution');
  }
}
