import { FUNCTION, PARTICLE } from '../lexicon/classes.ts';
import { BASE } from '../lexicon/hash.ts';
import { CAPITAL, SINGLE, type Tokens, WORD } from '../text/tokens.ts';
import { ELSE, NAME, NEVER, opens } from './words.ts';

const OWNER_NAME = 1;
const LEAST = 3;
const S = 115;

/** The words of the names that were found: who is named once is found again where nothing announces it. */
export class Known {
  readonly #words = new Set<number>();

  learn(t: Tokens): void {
    for (let at = 0; at < t.count; at += 1) {
      if (t.owner[at] !== OWNER_NAME || t.kind[at] !== WORD || t.has(at, SINGLE) || t.length(at) < LEAST) continue;
      if ((t.lex[at]! & (PARTICLE | FUNCTION)) !== 0) continue;
      this.#words.add(t.hash[at]!);
      this.#words.add((Math.imul(t.hash[at]!, BASE) + S) | 0);
    }
  }

  find(t: Tokens): void {
    if (this.#words.size === 0) return;
    for (let at = 0; at < t.count; at += 1) {
      if (t.kind[at] !== WORD || t.owner[at] !== 0 || !this.#words.has(t.hash[at]!)) continue;
      const lex = t.lex[at]!;
      if ((lex & NEVER) !== 0) continue;
      const listed = (lex & NAME) !== 0;
      if (t.has(at, CAPITAL)) {
        if (opens(t, at) && t.ordinary(at) && !listed) continue;
        if ((lex & ELSE) !== 0 && !listed) continue;
      } else if (t.ordinary(at) || (lex & ELSE) !== 0) continue;
      t.take(at, at + 1, 'name');
    }
  }
}
