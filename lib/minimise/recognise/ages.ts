import { KIN, MEASURE, NUMBER_WORD, ROLE, TITLE, UNIT } from '../lexicon/classes.ts';
import { endOf } from '../text/match.ts';
import { MARK, NEW_LINE, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

const WRITTEN =
  /^(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:jarige?n?)?$/i;
const YEARS_OLD = /^(?:jarige|jarig|jarigen|jaar|jaren|jr|j|jaartjes|jrg)$/i;
const SHORTER = /^(?:maanden|maand|mnd|mnden|maandjes|weken|wkn|weekjes|dagen|dgn|maands|mndn|dagjes|weekse|maandse)$/i;
const GENDER =
  /^(?:m|v|vr|mnl|man|vrouw|mevrouw|jongen|meisje|dame|heer|baby|zuigeling|kleuter|peuter|puber|jongetje|bejaarde|meneer|jongeman|tiener|jongere|kind|neonaat|dreumes)$/i;
const AFTER_DURATION =
  /^\s{1,2}(?:geleden|later|lang|terug|ervaring|durende|roken|gerookt|getrouwd|gehuwd|samen|gescheiden|bekend|in dienst|oude klachten|ziek|klachten|in (?:nederland|behandeling)|gewerkt|werkzaam|huwelijk|tijd|follow|fu|nazorg|achtereen|gips|postop|post|na|voor|zwanger|gestaakt|onder|eerder|cel|gevangenis|tbs|abstinent|clean|nuchter|weduw|relatie|op de wachtlijst|intramuraal)/i;
const BEFORE_DURATION =
  /^(?:al|sinds|sedert|gedurende|na|over|binnen|elke|iedere|ruim|circa|ca|ongeveer|afgelopen|laatste|komende|voor|per|tot|dan|reeds|bijna-|om|nog|eerste|ieder|periode|duur|om de|minimaal|maximaal|minstens|zeker|looptijd|gips|x|half|anderhalf|controle|termijn|ongeveer|paar|enkele|later|pas|elk|duurde|gestraft|geduurd)$/i;
const BEFORE_AGE =
  /^(?:is|was|van|werd|wordt|leeftijd|lft|leeft|oud|jarige|nu|inmiddels|thans|momenteel|bijna|net|geworden|een|deze|op|betreft|op-|patient|patiënt|patiënte|met|toen|vanaf|rond|zijn|haar|gepensioneerde|dhr|mw)$/i;
/** An age in words of twenty and over. */
const GROWN = 20;
const AGE_MARK = /\d{1,3}(?:\s?(?:jr|j|jaar)(?![\p{L}]))?/uy;

/** Ages: in figures and in words, of the grown and of babies; not how long something lasts. */
export function ages(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.owner[at] !== 0) continue;
    if (t.kind[at] === NUMBER) {
      if (t.length(at) <= 3) figure(t, at);
    } else if (t.kind[at] === WORD && ((t.lex[at]! & NUMBER_WORD) !== 0 || (t.length(at) > 8 && endsAsNumber(t, at))))
      inWords(t, at);
  }
}

/** `…tig`, `…jarig`, `…jarige`: looked at before the whole word is. */
function endsAsNumber(t: Tokens, at: number): boolean {
  const end = t.end[at]!;
  const last = t.text.charCodeAt(end - 1) | 32;
  if (last === 103) return (t.text.charCodeAt(end - 2) | 32) === 105;
  return (last === 101 || last === 110) && /jarigen?$/i.test(t.text.slice(end - 7, end));
}

function figure(t: Tokens, at: number): void {
  if (Number(t.word(at)) > 120) return;
  if (at > 0 && t.kind[at - 1] === MARK && t.glued(at) && /[-./,+<>=*]/.test(String.fromCharCode(t.code[at - 1]!))) {
    const slashed = t.code[at - 1] === 47 && at > 1 && t.length(at - 2) === 1 && GENDER.test(t.word(at - 2));
    if (!slashed && !(t.code[at - 1] === 44 && t.kind[at - 2] === WORD)) return;
  }
  if (t.code[at + 1] === 46 && t.glued(at + 1) && t.kind[at + 2] === NUMBER && t.glued(at + 2)) return;
  if (t.code[at + 1] === 59 && t.glued(at + 1) && t.kind[at + 2] === NUMBER && t.glued(at + 2) && t.length(at) <= 2) {
    if (Number(t.word(at + 2)) < 12) return void t.take(at, at + 3, 'age');
  }
  let next = at + 1;
  const hyphen = t.code[next] === 45 || t.code[next] === 0x2011;
  if (hyphen) next += 1;
  if (t.kind[next] === WORD && !t.has(next, NEW_LINE)) {
    const word = t.word(next);
    if (YEARS_OLD.test(word)) return void unit(t, at, next, word.toLowerCase());
    if (SHORTER.test(word)) return void unit(t, at, next, word.toLowerCase());
  }
  if (hyphen && t.kind[next] === WORD && /^plusser/i.test(t.word(next))) return;
  bare(t, at);
}

function unit(t: Tokens, at: number, next: number, word: string): void {
  if (word.startsWith('jarig') || word === 'jrg') return void t.take(at, at + 1, 'age');
  if (word.endsWith('maands') || word.endsWith('maandse') || word.endsWith('weekse'))
    return void t.take(at, at + 1, 'age');
  const value = t.kind[at] === WORD && /(?:en|ën)\p{L}+tig$/iu.test(t.word(at)) ? GROWN : Number(t.word(at)) || 0;
  const after = t.text.slice(t.end[next]!, t.end[next]! + 24);
  const old = /^\s{1,2}(?:oude?|consult)(?![\p{L}])/iu.test(after);
  if (old) return void t.take(at, at + 1, 'age');
  if (t.code[at - 1] === 45 || AFTER_DURATION.test(after)) return;
  const years = YEARS_OLD.test(word);
  const back = before(t, at);
  const durational = back >= 0 && t.kind[back] === WORD && BEFORE_DURATION.test(t.word(back)) && back === at - 1;
  if (durational) return;
  if (word === 'j' && t.glued(next)) return void t.take(at, at + 1, 'age');
  if (!years && (t.owner[at - 2] === 4 || (t.owner[at - 3] === 4 && /^en$/i.test(t.word(at - 1)))))
    return void t.take(at, at + 1, 'age');
  if (!years && (t.has(at, NEW_LINE) || t.code[at - 1] === 58 || (back >= 0 && (t.lex[back]! & ROLE) !== 0))) return;
  if (introduces(t, at, back)) return void t.take(at, at + 1, 'age');
  if (years && value >= 16 && back === at - 1 && t.kind[at - 1] !== WORD) t.take(at, at + 1, 'age');
  else if (years && value >= 16 && (t.has(at, NEW_LINE) || (/^\s*[,.;)]/.test(after) && t.kind[at - 1] !== WORD))) {
    if (back < 0 || (t.lex[back]! & (MEASURE | UNIT)) === 0) t.take(at, at + 1, 'age');
  }
}

/** The token that says what the number is: not a comma, colon or bracket. */
function before(t: Tokens, at: number): number {
  let back = at - 1;
  while (back >= 0 && back > at - 3 && t.kind[back] === MARK && /[,:(.]/.test(String.fromCharCode(t.code[back]!)))
    back -= 1;
  return back;
}

function introduces(t: Tokens, at: number, back: number): boolean {
  if (back < 0 || t.has(at, NEW_LINE)) return false;
  if (t.owner[back] === 1) return true;
  if (t.kind[back] !== WORD) return false;
  const word = t.word(back);
  return GENDER.test(word) || BEFORE_AGE.test(word) || (t.lex[back]! & (KIN | TITLE | ROLE)) !== 0;
}

/** A number alone: `v, 45`, `M62`, `leeftijd: 45`. */
function bare(t: Tokens, at: number): void {
  const next = at + 1;
  if (t.kind[next] === WORD && t.glued(next)) {
    if (
      /^e$/.test(t.word(next)) &&
      /^(?:zijn|haar|hun|m'n|z'n)$/i.test(t.word(at - 1)) &&
      /^(?:op|sinds|vanaf|rond|voor|na|tot)$/i.test(t.word(at - 2))
    )
      t.take(at, at + 1, 'age');
    return;
  }
  if (t.kind[next] === WORD && (t.lex[next]! & UNIT) !== 0) return;
  if (
    t.code[next] === 37 ||
    (t.glued(next) &&
      /[-/:.,]/.test(String.fromCharCode(t.code[next]!)) &&
      t.kind[next + 1] === NUMBER &&
      t.glued(next + 1))
  )
    return;
  let back = at - 1;
  while (back >= 0 && back > at - 4 && t.kind[back] === MARK && /[,:/("=.±]/.test(String.fromCharCode(t.code[back]!)))
    back -= 1;
  if (back < 0 || t.has(at, NEW_LINE) || t.owner[back] !== 0) return;
  if (t.kind[back] === MARK && /[♂♀]/.test(String.fromCharCode(t.code[back]!))) return void t.take(at, at + 1, 'age');
  if (t.kind[back] !== WORD) return;
  const word = t.word(back);
  if (/^(?:leeftijd|lft|leeft)$/i.test(word)) return void t.take(at, at + 1, 'age');
  if (t.length(at) > 2) return;
  if (said(t, at, back)) return void t.take(at, at + 1, 'age');
  if (t.length(at) !== 2) return;
  const paired = t.code[at - 1] === 44 || t.code[at - 1] === 47 || back === at - 1;
  if (/^[mv]$/i.test(word) && paired && (back === 0 || !t.glued(back) || t.code[back - 1] === 40)) {
    t.take(at, at + 1, 'age');
  } else if (t.code[at - 1] === 44 && (GENDER.test(word) || (t.lex[back]! & KIN) !== 0) && word.length > 1)
    t.take(at, at + 1, 'age');
  else if (t.code[next] !== 46 && /^(?:v|m|♀|♂)$/i.test(t.word(next)) && t.has(at, NEW_LINE)) t.take(at, at + 1, 'age');
}

/** `hij is 72 en`, `man van 83`, `op zijn 14e`, `vrouw (29)`, `40 geworden`. */
function said(t: Tokens, at: number, back: number): boolean {
  const next = at + 1;
  const word = t.word(back).toLowerCase();
  const ends =
    next >= t.count ||
    t.has(next, NEW_LINE) ||
    t.kind[next] === MARK ||
    /^(?:en|met|die|oud|is|was|bij|in|uit|zonder|maar|op)$/i.test(t.word(next));
  if (back === at - 1 && /^(?:is|wordt|werd|was|bijna|van|nu)$/.test(word)) {
    const who = t.kind[back - 1] === WORD ? t.word(back - 1) : '';
    const person =
      t.owner[back - 1] === 1 ||
      GENDER.test(who) ||
      /^(?:hij|zij|ze|patiënt|patient|patiënte|cliënt|client|die|inmiddels|tweeling)$/i.test(who) ||
      (t.lex[back - 1]! & KIN) !== 0;
    if (ends && (person || (word === 'bijna' && t.code[next] === 41))) return true;
  }
  if (/^(?:geworden|geweest)$/i.test(t.word(next)) && Number(t.word(at)) > 1) return true;
  if (
    t.code[at - 1] === 40 &&
    t.code[next] === 41 &&
    t.length(at) === 2 &&
    (GENDER.test(word) || (t.lex[back]! & KIN) !== 0)
  )
    return true;
  return /^(?:vr|mnl|man|vrouw|hr|mw)$/.test(word) && t.length(at) === 2 && ends && Number(t.word(at)) > 15;
}

function inWords(t: Tokens, at: number): void {
  const word = t.word(at);
  if (!WRITTEN.test(word)) return;
  if (/jarig/i.test(word)) return void t.take(at, at + 1, 'age');
  const next = at + 1;
  if (t.kind[next] === WORD && (YEARS_OLD.test(t.word(next)) || SHORTER.test(t.word(next)))) {
    if (/^een$/i.test(word) && !/^\s{1,2}oud/.test(t.text.slice(t.end[next]!, t.end[next]! + 6))) return;
    return void unit(t, at, next, t.word(next).toLowerCase());
  }
  if (t.code[next] === 45 && /^jarige?$/i.test(t.word(next + 1))) return void t.take(at, at + 1, 'age');
  if (!/(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/i.test(word)) return;
  if (t.kind[next] === WORD && (t.lex[next]! & UNIT) !== 0) return;
  const back = before(t, at);
  if (introduces(t, at, back) || t.code[at - 1] === 44) t.take(at, at + 1, 'age');
}

/** Behind a name that was found: `mw. Bouzid, 59)`, `Daan (8)`. */
export function agesBehindNames(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (at < 1) continue;
    if (t.kind[at] !== NUMBER || t.owner[at] !== 0 || t.length(at) > 2 || at < 2) continue;
    const mark = t.code[at - 1];
    if (t.owner[at - 1] === 1 && !t.glued(at) && !t.has(at, NEW_LINE)) {
      directly(t, at);
      continue;
    }
    if ((mark !== 44 && mark !== 40) || t.owner[at - 2] !== 1 || t.has(at, NEW_LINE)) continue;
    const next = at + 1;
    if (t.code[next] === 59 && t.kind[next + 1] === NUMBER && t.glued(next + 1)) {
      t.take(at, at + 3, 'age');
      continue;
    }
    if ((t.lex[next]! & UNIT) !== 0 && t.kind[next] === WORD && !/^(?:m|j|jr|jaar)$/i.test(t.word(next))) continue;
    const closed = t.code[next] === 41 || t.code[next] === 44 || t.code[next] === 59;
    const ended = t.code[next] === 46 && !(t.kind[next + 1] === NUMBER && t.glued(next + 1));
    const abbreviated = t.kind[next] === WORD && endOf(AGE_MARK, t.text, t.start[at]!) > t.end[at]!;
    if (closed || (ended && mark === 44) || abbreviated) t.take(at, at + 1, 'age');
  }
}

/** `Rob Kersten 53 BMI`, `Ali 11, Reza 8`, `Dylan is 19, zit op`. */
function directly(t: Tokens, at: number): void {
  const next = at + 1;
  const time =
    (t.code[next] === 58 || t.code[next] === 46 || t.code[next] === 44 || t.code[next] === 45 || t.code[next] === 47) &&
    t.glued(next) &&
    t.kind[next + 1] === NUMBER &&
    t.glued(next + 1);
  if (time || t.code[next] === 37 || (t.kind[next] === WORD && ((t.lex[next]! & UNIT) !== 0 || t.glued(next)))) return;
  t.take(at, at + 1, 'age');
}
