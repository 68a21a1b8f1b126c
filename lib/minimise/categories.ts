// Types only from the facts: their schemas would come along into the thread that reads what leaves.
import type { Category } from '../assessment/facts.ts';
import { categoryCues } from './cues/lexicons.ts';
import { Matcher } from './cues/matcher.ts';
import { type Words, wordsOf } from './cues/words.ts';
import { fromSpans } from './from-spans.ts';
import { categoryCalled } from './named-part.ts';
import type { Span, Tag } from './span.ts';
import type { ClientNames } from './whose-name.ts';

/** A category of the assessment, and the words that make it so. */
export interface Found {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
}

let matcher: Matcher<readonly Category[]> | null = null;

/** Inside these a word is part of a name, not a cue. */
const NAMES: ReadonlySet<Tag> = new Set(['name', 'location', 'email', 'url', 'bsn', 'id', 'phone']);

/**
 * Which of the assessment's categories are in a text, each with its place, sorted. Takes the text and the spans that
 * the finder found in it; with the client's own name it tells her from others. One more pass over the text. It says
 * what a text is about, so `geen suïcidaliteit` is about risk (contracts/assessment.md, `data.categories`).
 */
export function categoriesIn(text: string, spans: readonly Span[], client?: ClientNames): readonly Found[] {
  matcher ??= new Matcher(categoryCues());
  const words = wordsOf(text);
  const cued = matcher
    .in(words, insideNames(words, spans))
    .flatMap(({ start, end, value }) => value.map((category) => ({ category, start, end })));
  return joined([...fromSpans(text, spans, client), ...cued]);
}

/**
 * The same for one part of what leaves, whose name may say more than its text: a field `bsn` with a number that fails
 * its check is still a BSN, and over all of the text.
 */
export function categoriesOfPart(
  { name, text }: { readonly name: string; readonly text: string },
  spans: readonly Span[],
  client?: ClientNames,
): readonly Found[] {
  const found = categoriesIn(text, spans, client);
  const named = text.trim() === '' ? null : categoryCalled(name);
  if (named === null || found.some(({ category }) => category === named)) return found;
  return [{ category: named, start: 0, end: text.length }, ...found];
}

function insideNames({ start }: Words, spans: readonly Span[]): (index: number) => boolean {
  const names = spans.filter(({ tag }) => NAMES.has(tag));
  let next = 0;
  return (index) => {
    const at = start[index] ?? 0;
    for (let span = names[next]; span !== undefined && span.end <= at; span = names[next]) next += 1;
    const span = names[next];
    return span !== undefined && span.start <= at;
  };
}

/** The same category twice over the same words is one. */
function joined(found: readonly Found[]): Found[] {
  const last = new Map<Category, number>();
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const at = last.get(one.category);
    const before = at === undefined ? undefined : kept[at];
    if (at !== undefined && before !== undefined && one.start < before.end) {
      kept[at] = { ...before, end: Math.max(before.end, one.end) };
      continue;
    }
    last.set(one.category, kept.length);
    kept.push(one);
  }
  return kept;
}
