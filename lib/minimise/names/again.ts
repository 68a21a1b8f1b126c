import { FUNCTION, PARTICLE } from '../lexicon/classes.ts';
import { BASE } from '../lexicon/hash.ts';
import { CAPITAL, CAPITALS, NEW_LINE, SINGLE, type Tokens, WORD } from '../text/tokens.ts';
import { acts } from './unsaid.ts';
import { ELSE, NAME, NEVER, opens } from './words.ts';

const OWNER_NAME = 1;
const LEAST = 3;
const S = 115;

/** The words of the names that were found: who is named once is found again where nothing announces it. */
export class Known {
  readonly #words = new Set<number>();

  learn(t: Tokens): void {
    for (let one = 0; one < t.liveCount; one += 1) {
      const at = t.live[one]!;
      if (t.owner[at] !== OWNER_NAME || t.kind[at] !== WORD || t.has(at, SINGLE) || t.length(at) < LEAST) continue;
      if ((t.lex[at]! & (PARTICLE | FUNCTION)) !== 0) continue;
      this.#words.add(t.hash[at]!);
      this.#words.add((Math.imul(t.hash[at]!, BASE) + S) | 0);
    }
  }

  find(t: Tokens): void {
    if (this.#words.size === 0) return;
    for (let one = 0; one < t.liveCount; one += 1) {
      const at = t.live[one]!;
      if (t.kind[at] !== WORD || t.owner[at] !== 0 || !this.#words.has(t.hash[at]!)) continue;
      const lex = t.lex[at]!;
      if ((lex & NEVER) !== 0) continue;
      const listed = (lex & NAME) !== 0;
      if (t.has(at, CAPITAL)) {
        if (beside(t, at)) {
          t.take(at, at + 1, 'name');
          continue;
        }
        if (opens(t, at) && t.ordinary(at) && !listed && !acts(t, at)) continue;
        if ((lex & ELSE) !== 0 && !listed) continue;
      } else if (t.ordinary(at) || (lex & ELSE) !== 0) continue;
      t.take(at, at + 1, 'name');
    }
  }
}

/** `Ton` in `Mirjam, Ton, Jet en Aziza`: what stands in a row with names is one, ordinary word or not. */
export function inRows(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1)
    if (rowed(t, t.live[one]!)) t.take(t.live[one]!, t.live[one]! + 1, 'name');
  for (let one = t.liveCount - 1; one >= 0; one -= 1) {
    if (rowed(t, t.live[one]!)) t.take(t.live[one]!, t.live[one]! + 1, 'name');
  }
}

function rowed(t: Tokens, at: number): boolean {
  if (t.kind[at] !== WORD || t.owner[at] !== 0 || !t.has(at, CAPITAL) || t.has(at, SINGLE) || t.has(at, CAPITALS))
    return false;
  if (t.owner[at + 2] !== OWNER_NAME && (at < 2 || t.owner[at - 2] !== OWNER_NAME)) return false;
  const lex = t.lex[at]!;
  if ((lex & NEVER) !== 0 || ((lex & NAME) === 0 && ((lex & ELSE) !== 0 || t.ordinary(at)))) return false;
  return beside(t, at);
}

function beside(t: Tokens, at: number): boolean {
  const before = at > 1 && t.owner[at - 2] === OWNER_NAME && joins(t, at - 1) && !t.has(at, NEW_LINE);
  const after = t.owner[at + 2] === OWNER_NAME && joins(t, at + 1) && !t.has(at + 2, NEW_LINE);
  return before || after;
}

function joins(t: Tokens, at: number): boolean {
  const code = t.code[at];
  return (
    code === 44 ||
    code === 59 ||
    code === 124 ||
    code === 94 ||
    code === 47 ||
    code === 43 ||
    code === 38 ||
    (t.kind[at] === WORD && /^(?:en|of|met)$/.test(t.word(at)))
  );
}
