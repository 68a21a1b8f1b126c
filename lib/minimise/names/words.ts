import {
  BACKGROUND,
  BEGINS,
  CLINICAL,
  DIAGNOSIS,
  FUNCTION,
  GIVEN,
  GREETING,
  ID_CUE,
  INSTITUTION,
  INSTITUTION_HEAD,
  KIN,
  MEASURE,
  MEDICINE,
  MONTH,
  PARTICLE,
  PHONE_CUE,
  PLACE,
  ROLE,
  SURNAME,
  TITLE,
  UNIT,
  WEEKDAY,
  WORD_TOO,
} from '../lexicon/classes.ts';
import { BASE } from '../lexicon/hash.ts';
import { STREET } from '../lexicon/lexicon.ts';
import { CAPITAL, MARK, NEW_LINE, SINGLE, type Tokens, WORD } from '../text/tokens.ts';

export const NAME = GIVEN | SURNAME;
/** Words that are no name, whatever stands before them. */
export const NEVER = FUNCTION | WEEKDAY | GREETING;
/** Words that are something else, unless a title says that they are a name. */
export const ELSE =
  MONTH |
  CLINICAL |
  MEDICINE |
  DIAGNOSIS |
  INSTITUTION |
  INSTITUTION_HEAD |
  PLACE |
  ROLE |
  KIN |
  TITLE |
  MEASURE |
  UNIT |
  ID_CUE |
  PHONE_CUE |
  BACKGROUND;

const BASE_INVERSE = inverse(BASE);
const S = 115;

/** On a list of names, and no ordinary word. */
export function firmName(t: Tokens, at: number): boolean {
  return bits(t, at, NAME) && (t.lex[at]! & (WORD_TOO | FUNCTION)) === 0;
}

export function given(t: Tokens, at: number): boolean {
  return bits(t, at, GIVEN) && (t.lex[at]! & (WORD_TOO | FUNCTION)) === 0;
}

/** On the list; in the genitive too: `Daans`. */
function bits(t: Tokens, at: number, wanted: number): boolean {
  if (t.kind[at] !== WORD) return false;
  const lex = t.lex[at]!;
  if ((lex & wanted) !== 0) return true;
  if (lex !== 0 || !t.has(at, CAPITAL) || (t.text.charCodeAt(t.end[at]! - 1) | 32) !== S) return false;
  const without = Math.imul((t.hash[at]! - S) | 0, BASE_INVERSE);
  const known = t.lexicon.word(without);
  return (known & wanted & GIVEN) !== 0 && (known & WORD_TOO) === 0 && t.length(at) > 4;
}

/** In no list and not in the dictionary. */
export function unknown(t: Tokens, at: number): boolean {
  return (
    t.kind[at] === WORD &&
    (t.lex[at]! & ~BEGINS) === 0 &&
    (t.tail[at]! & ~STREET) === 0 &&
    t.length(at) > 1 &&
    !t.ordinary(at)
  );
}

/** In no list and not in the dictionary; it may be two words of it together: `Bootsma`, `Ketelaars`. */
export function stranger(t: Tokens, at: number): boolean {
  return (
    t.kind[at] === WORD &&
    (t.lex[at]! & ~BEGINS) === 0 &&
    (t.tail[at]! & ~STREET) === 0 &&
    t.length(at) > 1 &&
    !t.listed(at)
  );
}

export function initial(t: Tokens, at: number): boolean {
  if (t.kind[at] !== WORD || !t.has(at, CAPITAL)) return false;
  return (
    t.has(at, SINGLE) ||
    (t.length(at) === 2 && t.code[at + 1] === 46 && /^(?:Th|TH|Ch|Ph|IJ|Tj|Fr|Jo|Ij)$/.test(t.word(at)))
  );
}

/** Begins a sentence or a line: its capital says nothing. */
export function opens(t: Tokens, at: number): boolean {
  if (at === 0 || t.has(at, NEW_LINE)) return true;
  if (t.kind[at - 1] !== MARK) return false;
  const code = t.code[at - 1]!;
  if (code === 46) return !(at > 1 && t.glued(at - 1) && (t.lex[at - 2]! & TITLE) !== 0);
  return (
    code === 33 ||
    code === 63 ||
    code === 58 ||
    code === 0x2022 ||
    code === 45 ||
    code === 0x2013 ||
    code === 42 ||
    code === 62
  );
}

function inverse(odd: number): number {
  let found = odd;
  for (let round = 0; round < 5; round += 1) found = Math.imul(found, 2 - Math.imul(odd, found));
  return found;
}

const FOUND =
  /^(?:neg|pos|negatief|positief|gb|test|teken|score|schaal|index|classificatie|criteria|criterium|graad|gr|stadium|type|drain|katheter|catheter|prothese|stent|incisie|haak|haken|klem|tang|naald|mesh|plaat|schroef|maat|frame|fenomeen|manoeuvre|proef|reflex|techniek|methode|procedure|ligging|lijn|hoek|veld|reactie|kleuring|positie|training|model|vragenlijst|lettering|kop|cup|zalf|verband|bed|matras|lift|rollator|brace|afwezig|aanwezig|normaal|onmogelijk|pijnlijk|links|rechts|bdz|nvt)$/i;
const AFTER =
  /^(?:volgens|proef|teken|test|methode|type|classificatie|schaal|score|drain|foley|katheter|prothese|merk|graad|criteria|systeem|volg|fenomeen|techniek|reflex|manoeuvre|steel|verband|merknaam|apparaat|pomp|lens|implantaat|stent|pacemaker|poliep|naald|hechting|hechtdraad|redon|gips|brace|vlgs|scores|tests|vragenlijsten)$/i;

/** A sign, score, instrument or technique that bears a name: `Thomas neg`, `Brodsky 3+`, `volgens Schroth`, `Liberman-training`. */
export function eponym(t: Tokens, at: number): boolean {
  const next = at + 1;
  if (
    t.code[next] === 45 &&
    t.glued(next) &&
    t.glued(next + 1) &&
    t.kind[next + 1] === WORD &&
    !t.has(next + 1, CAPITAL)
  ) {
    if ((t.lex[next + 1]! & PARTICLE) === 0) return true;
  }
  if (t.kind[next] === WORD && !t.has(next, NEW_LINE) && FOUND.test(t.word(next))) return true;
  if ((t.code[next] === 43 || t.code[next] === 45) && !t.glued(next + 1) && !t.glued(next)) return t.code[next] === 43;
  let back = at - 1;
  if (back > 0 && /^van$/i.test(t.word(back))) back -= 1;
  return back >= 0 && t.kind[back] === WORD && !t.has(at, NEW_LINE) && AFTER.test(t.word(back));
}
