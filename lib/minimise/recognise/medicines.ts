import { FUNCTION, GIVEN, MEDICINE, PLACE, SURNAME } from '../lexicon/classes.ts';
import { meantAs } from '../text/meant.ts';
import { NEW_LINE, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

/** `Risperdal Consta`, `kaliumchloride drank`. */
const BRAND_PART =
  /^(?:consta|drank|retard|depot|erbumine|forte|turbuhaler|diskus|compleet|respimat|solostar|flexpen|g|comp|sachet)$/i;
const DOSE = /^\d{1,5}(?:[.,/]\d{1,4}){0,2}\s?(?:mg|mcg|µg|ug|microgram|ie|eh|ml|dd)(?![\p{L}]|\s?\/)/iu;
const ALLERGY = /(?:allergie|allergisch|intolerantie|overgevoelig(?:heid)?)(?:\s(?:voor|op|tegen|:))?:?\s{1,2}$/i;

/** Medicines by name, brand or ending. What someone is allergic to is no medication of theirs. */
export function medicines(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.kind[at] !== WORD || t.owner[at] !== 0) continue;
    const listed = (t.lex[at]! & MEDICINE) !== 0;
    if (dosed(t, at)) {
      t.take(at, at + 1, 'medication');
      continue;
    }
    if (!listed && (t.tail[at]! & MEDICINE) === 0 && (meantAs(t, at) & MEDICINE) === 0) continue;
    if (!listed && (t.lex[at]! & (FUNCTION | GIVEN | SURNAME | PLACE)) !== 0) continue;
    const start = t.start[at]!;
    if (ALLERGY.test(t.text.slice(Math.max(0, start - 28), start))) continue;
    const more = t.kind[at + 1] === WORD && BRAND_PART.test(t.word(at + 1)) && !t.has(at + 1, NEW_LINE);
    t.take(at, more ? at + 2 : at + 1, 'medication');
  }
}

/** A word that nobody knows with its dose behind it: `xyzamide 5 mg`. */
function dosed(t: Tokens, at: number): boolean {
  if (t.kind[at + 1] !== NUMBER || t.lex[at] !== 0 || t.length(at) < 5 || t.has(at + 1, NEW_LINE)) return false;
  return !t.listed(at) && DOSE.test(t.text.slice(t.start[at + 1]!, t.start[at + 1]! + 20));
}
