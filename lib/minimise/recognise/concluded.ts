import { FUNCTION } from '../lexicon/classes.ts';
import { NEW_LINE, NUMBER, type Tokens, WORD } from '../text/tokens.ts';

const HEADING =
  /^(?:dx|diagnose|diagnosen|diagnoses|werkdiagnose|hoofddiagnose|nevendiagnose|classificatie|dsm|differentiaaldiagnose|ontslagdiagnose|opnamediagnose|nevendiagnosen)$/i;
const NOTHING = /^(?:geen|nvt|zie|uitgesteld|onbekend|volgt|nog|niet|n|idem|onveranderd|ongewijzigd|as|icd)$/i;
const WITHIN = /^(?:van|de|het|door|met|in|bij|en|zonder|op|ten|gevolge|na|aan|een|der|type)$/i;
const MOST_WORDS = 6;

/** What stands behind `Diagnose:` up to the comma or point is one, whether it is on a list or not. */
export function concluded(t: Tokens): void {
  for (let one = 0; one < t.markCount; one += 1) {
    const at = t.marks[one]! - 1;
    if (at < 0 || t.code[at + 1] !== 58 || t.kind[at] !== WORD || !HEADING.test(t.word(at))) continue;
    let from = at + 2;
    for (let parts = 0; parts < 4; parts += 1) {
      const end = endOfPart(t, from);
      if (end === from) break;
      t.take(from, end, 'diagnosis');
      if (t.code[end] !== 44 && t.code[end] !== 59) break;
      from = end + 1;
    }
  }
}

function endOfPart(t: Tokens, from: number): number {
  if (NOTHING.test(t.word(from))) return from;
  let end = from;
  let words = 0;
  while (end < t.count && !t.has(end, NEW_LINE) && t.owner[end] === 0) {
    if (t.kind[end] === NUMBER) {
      if (words === 0 || t.length(end) > 1) break;
    } else if (t.kind[end] === WORD) {
      if ((t.lex[end]! & FUNCTION) !== 0 && !WITHIN.test(t.word(end))) return from;
      words += 1;
    } else if (t.code[end] !== 45) break;
    end += 1;
  }
  if (words > MOST_WORDS) return from;
  while (end > from && (t.kind[end - 1] !== WORD || WITHIN.test(t.word(end - 1))) && t.kind[end - 1] !== NUMBER)
    end -= 1;
  return words === 0 ? from : end;
}
