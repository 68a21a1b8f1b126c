import type { ReadPart } from '../../../lib/disclosure/reduction/reading.ts';
import type { Screen } from '../../../lib/language/nl/screen.ts';
import { outsideSuggestions } from '../../../lib/minimise/outside.ts';
import type { Aim } from '../../../lib/minimise/propose.ts';

/** The sentence around the chosen words, and what a bystander could say in its place; null where nothing is suggested. */
export function fromOutside(
  { part, found }: ReadPart,
  chosen: { readonly start: number; readonly end: number },
  aim: Aim,
  words: Screen['reduce']['outside'],
): { readonly start: number; readonly end: number; readonly words: string } | null {
  const suggestion = outsideSuggestions(part.text ?? '', found, aim).find(
    ({ start, end }) => start <= chosen.start && chosen.start < end,
  );
  const known = suggestion?.conditions.map((condition) => words.conditions[condition]) ?? [];
  if (suggestion === undefined || known.length === 0) return null;
  const seen = known.map((one) => one.seen).join(` ${words.and} `);
  const text = `${suggestion.subject ?? words.nobody} ${seen}. ${known.map(({ helps }) => helps).join(' ')}`;
  return { start: suggestion.start, end: suggestion.end, words: text };
}
