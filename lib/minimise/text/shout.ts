import { CAPITAL, CAPITALS, NEW_LINE, SINGLE, type Tokens, WORD } from './tokens.ts';

const LEAST_WORDS = 4;
const SHARE = 0.7;

/** In a line that is all in capitals a capital says nothing: it is read as if it were small. */
export function quiet(t: Tokens): void {
  if (t.loud < LEAST_WORDS) return;
  let from = 0;
  while (from < t.count) {
    let to = from + 1;
    let words = 0;
    let loud = 0;
    let at = from;
    do {
      if (t.kind[at] === WORD && !t.has(at, SINGLE)) {
        words += 1;
        if (t.has(at, CAPITALS)) loud += 1;
      }
      at += 1;
    } while (at < t.count && !t.has(at, NEW_LINE));
    to = at;
    if (loud >= LEAST_WORDS && loud >= words * SHARE) {
      for (let one = from; one < to; one += 1) if (!t.has(one, SINGLE)) t.shape[one]! &= ~(CAPITAL | CAPITALS);
    }
    from = to;
  }
}
