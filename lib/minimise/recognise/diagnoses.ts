import { DIAGNOSIS, DIAGNOSIS_PART, FUNCTION, GIVEN, MEDICINE, PLACE, SURNAME } from '../lexicon/classes.ts';
import { hashOf } from '../lexicon/hash.ts';
import { endOf } from '../text/match.ts';
import { meantAs } from '../text/meant.ts';
import { CAPITAL, CAPITALS, MARK, NEW_LINE, NUMBER, SINGLE, type Tokens, WORD } from '../text/tokens.ts';

const ICD = /[A-TV-Z]\d{2}(?:\.\d{1,3})?(?![\p{L}\d])/uy;
const SMALL_WORD =
  /^(?:als|ass|add|sab|tia|aaa|bcc|cad|pad|oma|fas|cll|sle|pds|mds|uwi|nah|lvb|rsv|ibs|ibd|ptx|acs|pcs|rls|mdd|rta|hcc)$/i;
const TYPED = /T[12]DM(?![\p{L}\d])/uy;
const DISORDER = hashOf('stoornis');
const ICPC = /[ABDFHKLNPRSTUWXYZ]\d{2}(?:\.\d{1,2})?(?![\p{L}\d])/uy;
const CAS = /[A-Z]\d{3}(?![\p{L}\d])/uy;
const ADJECTIVE =
  /(?:ische|aire|ale|iële|iele|eale|oïde|oide|gene|ieve|euze|bide|nele|iform|iforme|aal|isch|ilaire|erende|leus|leuze|plete|graads|ueuze|neuze|antie|ente)$/i;
const PLAIN_ADJECTIVE =
  /^(?:medische|klinische|psychische|totale|normale|speciale|centrale|lokale|fysieke|radiologische|psychiatrische|somatische|neurologische|cardiale|verbale|finale|globale|digitale|actieve|positieve|negatieve|relatieve|sociale|mentale|fysische|chirurgische|praktische|technische|typische|kritische|historische|electieve|elektieve|conservatieve|intensieve|preventieve|recente|familiale|normaal|sociaal|maximaal|minimaal|totaal|speciaal|eenmaal|allemaal|driemaal|tweemaal|helemaal|centraal|lokaal|digitaal|klinisch|medisch|psychisch|telefonisch|telefonische|poliklinisch|poliklinische|oncologische|pathologische|farmacologische|medicamenteuze|alternatieve|mogelijke|functionele-)$/i;
const LATIN =
  /(?:alis|aris|osa|osum|icum|ica|icus|orum|arum|iformis|vulgaris|nervosa|plantaris|cruris|idum|oides|atum|ata|migrans|ivum|inum|rum)$/i;
const DSM = /(?:29[0-9]|3[01]\d)\.\d{1,2}(?!\d|[.,]\d)/y;
const CODE_CUE = /(?:icd|dsm|diagnosecode|code|dbc)[^\n]{0,12}$/i;
const BEHIND =
  /^(?:ernstig|matig|licht|mild|nao|nno|nos|chronisch|recidiverend|eenmalige|type|stadium|graad|gold|categorie|in remissie|bilateraal|beiderzijds|dubbelzijdig)$/i;
const DESCRIBED =
  /^(?:gecombineerd|gecombineerde|onoplettende|onoplettend|hyperactief|restrictieve|paranoïde|paranoide|gedesorganiseerde|bipolaire|depressieve|eenmalige|recidiverende|recurrent|moderate|severe|mild|single)$/i;
const DESCRIPTION = /^(?:type|beeld|vorm|episode)$/i;
const LEVEL = /(?:Th|[CTLS])\d{1,2}(?:\s?[-/]\s?(?:Th|[CTLS])?\d{1,2})?(?![\p{L}\d])/uy;
const DIAGNOSED = 12;
const JOINS = /^(?:bij|van|door|de|het)$/i;
const STAGE = /^(?:[1-4]|i{1,3}v?|iv|[ab])$/i;

/** Diagnoses by name or by ending, with the adjectives before them; and ICD and DSM codes. */
export function diagnoses(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.owner[at] !== 0) continue;
    if (t.kind[at] === WORD) {
      if (t.length(at) === 1) code(t, at);
      else if (((t.lex[at]! | t.tail[at]!) & DIAGNOSIS) !== 0) named(t, at);
      else if (
        t.hash[at] === DISORDER &&
        (/^in$/i.test(t.word(at + 1)) || (at > 0 && !t.has(at, NEW_LINE) && belongs(t, at - 1)))
      )
        named(t, at);
      else if ((meantAs(t, at) & DIAGNOSIS) !== 0) named(t, at);
    } else if (t.kind[at] === NUMBER && t.length(at) === 3 && t.code[at + 1] === 46) dsm(t, at);
  }
}

function named(t: Tokens, at: number): void {
  const lex = t.lex[at]!;
  if ((lex & DIAGNOSIS) === 0) {
    if ((lex & (FUNCTION | MEDICINE | PLACE | SURNAME | GIVEN)) !== 0) return;
    if (t.has(at, CAPITAL) && t.code[at - 1] === 46 && t.has(at - 2, SINGLE) && t.has(at - 2, CAPITAL)) return;
  }
  // Two letters in small are a word more often than an abbreviation: `ms`, `as`, `cp`.
  if (t.length(at) <= 3 && !t.has(at, CAPITALS) && (t.length(at) === 2 || SMALL_WORD.test(t.word(at)))) return;
  takeDiagnosis(t, at, at + 1);
}

/** Takes a diagnosis that was found, with the adjectives before it and its type, stage or place behind it. */
export function takeDiagnosis(t: Tokens, at: number, behind: number): void {
  let begin = at;
  while (begin > 0 && begin > at - 4 && t.owner[begin - 1] === 0 && !t.has(begin, NEW_LINE) && belongs(t, begin - 1))
    begin -= 1;
  if (t.code[at - 1] === 45 && t.glued(at) && t.glued(at - 1) && t.kind[at - 2] === WORD && t.owner[at - 2] === 0)
    begin = Math.min(begin, at - 2);
  if (t.code[begin - 1] === 45 && t.glued(begin) && t.glued(begin - 1) && /^(?:niet|non)$/i.test(t.word(begin - 2)))
    begin -= 2;
  let end = behind;
  for (let steps = 0; steps < 4; steps += 1) {
    if (t.owner[end] !== 0 || t.has(end, NEW_LINE)) break;
    if (t.kind[end] === WORD && BEHIND.test(t.word(end))) end += 1;
    else if (
      t.kind[end] === WORD &&
      t.length(end) > 3 &&
      LATIN.test(t.word(end)) &&
      t.lex[end] === 0 &&
      !t.ordinary(end)
    )
      end += 1;
    else if (/^nyha$/i.test(t.word(end)) && STAGE.test(t.word(end + 1))) end += 2;
    else if (
      t.kind[end] === NUMBER &&
      t.length(end) === 1 &&
      /^(?:type|categorie|graad|stadium|gold)$/i.test(t.word(end - 1))
    )
      end += 1;
    else if (/stoornis$/i.test(t.word(end - 1)) && /^in$/i.test(t.word(end))) end = substanceOf(t, end);
    else if (
      /stoornis$/i.test(t.word(end - 1)) &&
      /^door$/i.test(t.word(end)) &&
      /^een$/i.test(t.word(end + 1)) &&
      /^middel$/i.test(t.word(end + 2))
    )
      end += 3;
    else if (level(t, end) > end) end = level(t, end);
    else if (described(t, end) > end) end = described(t, end);
    else if (t.code[end] === 44 && t.kind[end + 1] === WORD && /^(?:ernstig|matig|licht|mild)$/i.test(t.word(end + 1)))
      end += 2;
    else if (STAGE.test(t.word(end)) && /^(?:type|stadium|graad|gold)$/i.test(t.word(end - 1))) end += 1;
    else break;
  }
  while (
    end > behind &&
    /^(?:type|stadium|graad|gold|categorie)$/i.test(t.word(end - 1)) &&
    !DESCRIBED.test(t.word(end - 2))
  )
    end -= 1;
  if (end === at + 1 && begin === at && t.length(at) === 8 && /^stoornis$/i.test(t.word(at))) return;
  // `AF 16`: a measurement; two or three capitals before a number are no diagnosis.
  if (
    end === at + 1 &&
    t.length(at) <= 2 &&
    t.kind[end] === NUMBER &&
    !t.glued(end) &&
    !/^(?:19|20)\d\d$/.test(t.word(end))
  )
    return;
  t.take(begin, end, 'diagnosis');
  icpc(t, end);
}

/** Past `L5-S1`, `C6`: which disc or vertebra. */
function level(t: Tokens, at: number): number {
  if (t.kind[at] !== WORD || t.length(at) > 2 || !/^hnp$/i.test(t.word(at - 1))) return at;
  const end = endOf(LEVEL, t.text, t.start[at]!);
  return end > 0 ? t.after(at, end) : at;
}

/** Past `, gecombineerd type`, `, recurrent`. */
function described(t: Tokens, at: number): number {
  const next = t.code[at] === 44 ? at + 1 : at;
  if (t.kind[next] !== WORD || t.has(next, NEW_LINE) || !DESCRIBED.test(t.word(next))) return at;
  if (t.kind[next + 1] === WORD && DESCRIPTION.test(t.word(next + 1))) return next + 2;
  return t.code[at] === 44 && /^(?:recurrent|moderate|severe|mild|single)$/i.test(t.word(next)) ? next + 1 : at;
}

/** An adjective of the kind that stands before a diagnosis: `actinische`, `temporale`, `morbide`. */
function belongs(t: Tokens, at: number): boolean {
  if (t.kind[at] !== WORD) return false;
  if ((t.lex[at]! & DIAGNOSIS_PART) !== 0) return true;
  if (t.lex[at] !== 0 || t.length(at) < 6) return false;
  const word = t.word(at);
  return ADJECTIVE.test(word) && !PLAIN_ADJECTIVE.test(word);
}

/** `stoornis in het gebruik van alcohol`, `stoornis in cannabisgebruik`: past it. */
function substanceOf(t: Tokens, at: number): number {
  if (/gebruik$/i.test(t.word(at + 1)) && t.length(at + 1) > 7) return at + 2;
  if (/^het$/i.test(t.word(at + 1)) && /^gebruik$/i.test(t.word(at + 2)) && /^van$/i.test(t.word(at + 3)))
    return at + 5;
  return at;
}

/** An ICPC code stands behind what it codes: `Hypertensie K86`. */
function icpc(t: Tokens, at: number): void {
  let next = at;
  if (t.code[next] === 40 || t.code[next] === 44 || t.code[next] === 58) next += 1;
  if (t.kind[next] !== WORD || t.length(next) !== 1 || t.owner[next] !== 0) return;
  const end = endOf(ICPC, t.text, t.start[next]!);
  if (end > 0) t.take(next, t.after(next, end), 'diagnosis');
}

function code(t: Tokens, at: number): void {
  if (!t.has(at, CAPITAL) || t.kind[at + 1] !== NUMBER || !t.glued(at + 1) || t.length(at + 1) > 3) return;
  if (at > 0 && t.glued(at) && t.kind[at - 1] !== MARK) return;
  const start = t.start[at]!;
  const typed = endOf(TYPED, t.text, start);
  if (typed > 0) return void t.take(at, t.after(at, typed), 'diagnosis');
  if (/cas[^\n]{0,40}$/i.test(t.text.slice(Math.max(0, start - 44), start))) {
    const cas = endOf(CAS, t.text, start);
    if (cas > 0) return void t.take(at, t.after(at, cas), 'diagnosis');
  }
  const end = endOf(ICD, t.text, start);
  if (end < 0) return;
  const dotted = end > start + 3;

  // `L45`, `C12` may be a vertebra, a room or a bed: without a point only where a code is announced, or in F and I.
  const letter = t.text[start]!;
  const announced = CODE_CUE.test(t.text.slice(Math.max(0, start - 24), start));
  if (
    !dotted &&
    !announced &&
    !(/[FIEJKMNGZ]/.test(letter) && (t.code[at - 1] === 40 || t.code[t.after(at, end)] === 41 || /[FIE]/.test(letter)))
  )
    return;
  t.take(at, t.after(at, end), 'diagnosis');
}

function dsm(t: Tokens, at: number): void {
  if (t.glued(at) && t.kind[at - 1] !== MARK) return;
  const end = endOf(DSM, t.text, t.start[at]!);
  if (end < 0) return;
  if (/^\s?(?:mg|ml|kg|g|cm|km|euro)/i.test(t.text.slice(end, end + 6))) return;
  t.take(at, t.after(at, end), 'diagnosis');
}

/** `dementie bij de ziekte van Alzheimer`, `afasie van Broca`: what joins two diagnoses belongs to them. */
export function joined(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.owner[at] !== DIAGNOSED || at < 2 || t.owner[at - 1] !== 0 || t.has(at, NEW_LINE)) continue;
    let back = at - 1;
    while (back > at - 4 && back > 0 && t.owner[back] === 0 && JOINS.test(t.word(back)) && !t.has(back, NEW_LINE))
      back -= 1;
    const close = at - back > 2 || /^van$/i.test(t.word(back + 1));
    if (close && back < at - 1 && t.owner[back] === DIAGNOSED && t.kind[back] === WORD)
      t.take(back + 1, at, 'diagnosis');
  }
}
