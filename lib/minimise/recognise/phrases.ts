import { BEGINS, DIAGNOSIS, INSTITUTION, MEDICINE, PLACE } from '../lexicon/classes.ts';
import { chain } from '../lexicon/hash.ts';
import { CAPITAL, MARK, type Tokens } from '../text/tokens.ts';
import { takeDiagnosis } from './diagnoses.ts';

const MOST_WORDS = 8;

/** What is known by several words: `diabetes mellitus type 2`, `Erasmus MC`, `Koog aan de Zaan`. The longest counts. */
export function phrases(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if ((t.lex[at]! & BEGINS) === 0 || t.owner[at] !== 0) continue;
    let row = chain(0, t.hash[at]!);
    let last = 0;
    let bits = 0;
    let next = at;
    for (let words = 1; words <= MOST_WORDS; words += 1) {
      const found = t.lexicon.phrase(row);
      if (found === null) break;
      if (found.bits !== 0) {
        last = next + 1;
        bits = found.bits;
      }
      if (!found.more) break;
      next += 1;
      for (let marks = 0; marks < 2 && t.kind[next] === MARK && isLink(t.code[next]!); marks += 1) next += 1;
      if (t.kind[next] === MARK || next >= t.count || t.owner[next] !== 0) break;
      row = chain(row, t.hash[next]!);
    }
    if (last === 0) continue;
    take(t, at, last, bits);
  }
}

function isLink(code: number): boolean {
  return code === 45 || code === 46 || code === 39 || code === 0x2019 || code === 47;
}

function take(t: Tokens, at: number, end: number, bits: number): void {
  if ((bits & DIAGNOSIS) !== 0) takeDiagnosis(t, at, end);
  else if ((bits & MEDICINE) !== 0) t.take(at, end, 'medication');
  else if ((bits & INSTITUTION) !== 0) {
    if (t.has(at, CAPITAL) || t.has(end - 1, CAPITAL) || end - at > 1) t.take(at, end, 'institution');
  } else if ((bits & PLACE) !== 0) {
    // `Gijs van den Oever`: there is a place of that name.
    if (!t.has(at, CAPITAL) && at > 0 && /^(?:van|v)$/i.test(t.word(at - 1))) return;
    if (!t.has(end - 1, CAPITAL) && /^(?:de|het|den|ter|op|in)$/i.test(t.word(at))) return;
    let begin = at;
    if (begin > 0 && (t.code[begin - 1] === 39 || t.code[begin - 1] === 0x2019) && t.glued(begin)) begin -= 1;
    t.take(begin, end, 'location');
  }
}
