import { folded, wordsOf } from './cues/words.ts';
import type { ClientNames } from './whose-name.ts';

export type { ClientNames } from './whose-name.ts';

/** Words of a name that tell nobody apart. */
const SMALL = new Set('van de der den het ter ten te op in la le du von el al ben bin'.split(' '));

/**
 * Whether these words name the client: by any telling word of her name, her number or her date of birth, as ISO or as
 * day, month and year. Too often rather than too seldom: it decides what is kept outside the log.
 */
export function namesClient(text: string, { name, birthDate, number }: ClientNames): boolean {
  const own = (name === null ? [] : wordsOf(name).word)
    .map(folded)
    .filter((word) => word.length > 1 && !SMALL.has(word));
  const words = new Set(wordsOf(text).word.map(folded));
  if (own.some((word) => words.has(word))) return true;
  const figures = text.replace(/\D+/g, '');
  const bare = (number ?? '').replace(/\D+/g, '');
  if (number?.trim() && text.toLowerCase().includes(number.trim().toLowerCase())) return true;
  if (bare.length > 3 && figures.includes(bare)) return true;
  return birthDate !== null && datesIn(text).includes(birthDate);
}

function datesIn(text: string): string[] {
  const two = (part = '') => part.padStart(2, '0');
  const iso = [...text.matchAll(/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g)].map(([, y, m, d]) => `${y}-${two(m)}-${two(d)}`);
  const written = [...text.matchAll(/\b(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\b/g)];
  return [...iso, ...written.map(([, d, m, y]) => `${y}-${two(m)}-${two(d)}`)];
}
