import type { Category } from '../../assessment/facts.ts';
import type { Replacement } from '../../payload/edits.ts';
import type { Look } from '../../payload/looked.ts';
import type { Item, ReadPart } from './reading.ts';

/** What she changed of one part. Offsets are those of the text as it was shown. */
export interface PartChanges {
  /** Sorted, without overlap. */
  readonly replacements: readonly Replacement[];
  readonly leftOut: boolean;
  /** Pages of a PDF that stay, from 1; null: all. */
  readonly pages: readonly number[] | null;
  /** What she opened, because it cannot be read here, and says that it may go; null: nothing. */
  readonly looked: Look | null;
}

/** All that she changed of what leaves: by part id. What is not in it goes as it is. */
export interface Reduction {
  readonly parts: Readonly<Record<string, PartChanges>>;
  /** What was found and is not so, by her word: `${part}:${start}:${category}`. */
  readonly notSo: ReadonlySet<string>;
}

export const NOTHING_CHANGED: Reduction = { parts: {}, notSo: new Set() };

const UNCHANGED: PartChanges = { replacements: [], leftOut: false, pages: null, looked: null };

export const changesOf = (reduction: Reduction, part: string): PartChanges => reduction.parts[part] ?? UNCHANGED;

/** Puts other words, or none, in the place of a stretch; what was changed inside of it before goes with it. */
export const replaced = (reduction: Reduction, part: string, by: Replacement): Reduction =>
  replacedAll(reduction, part, [by]);

/** The same for many at once, in one go: a book has a hundred thousand. @param all without overlap, in any order. */
export function replacedAll(reduction: Reduction, part: string, all: readonly Replacement[]): Reduction {
  const fresh = [...all].sort(inPlace);
  const others = changesOf(reduction, part).replacements.filter((one) => touching(fresh, one) === undefined);
  return withPart(reduction, part, { replacements: [...others, ...fresh].sort(inPlace) });
}

type Place = Pick<Replacement, 'start' | 'end'>;

const inPlace = (a: Place, b: Place): number => a.start - b.start || a.end - b.end;

/** The first of these that shares anything with a stretch. @param sorted without overlap. */
export function touching<P extends Place>(sorted: readonly P[], { start, end }: Place): P | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found && found.start < end ? found : undefined;
}

/** Puts back what stood in a stretch. */
export function restored(
  reduction: Reduction,
  part: string,
  { start, end }: Pick<Replacement, 'start' | 'end'>,
): Reduction {
  const { replacements } = changesOf(reduction, part);
  return withPart(reduction, part, {
    replacements: replacements.filter((one) => one.end <= start || one.start >= end),
  });
}

export const leftOut = (reduction: Reduction, part: string, leaveOut: boolean): Reduction =>
  withPart(reduction, part, { leftOut: leaveOut });

export const withPages = (reduction: Reduction, part: string, pages: readonly number[] | null): Reduction =>
  withPart(reduction, part, { pages });

export const lookedAt = (reduction: Reduction, part: string, looked: Look | null): Reduction =>
  withPart(reduction, part, { looked });

function withPart(reduction: Reduction, part: string, changes: Partial<PartChanges>): Reduction {
  return { ...reduction, parts: { ...reduction.parts, [part]: { ...changesOf(reduction, part), ...changes } } };
}

/** Whether an item still goes along as it is. */
export function staysIn(reduction: Reduction, part: string, item: Place): boolean {
  const { replacements, leftOut: gone } = changesOf(reduction, part);
  return !gone && touching(replacements, item) === undefined;
}

const keyOf = (part: string, start: number, category: Category): string => `${part}:${start}:${category}`;

export const isSo = (reduction: Reduction, part: string, { start }: Pick<Item, 'start'>, category: Category): boolean =>
  !reduction.notSo.has(keyOf(part, start, category));

/** Says of found words that they are not of that kind; `so` takes it back. */
export function saidOf(
  reduction: Reduction,
  part: string,
  { start }: Pick<Item, 'start'>,
  category: Category,
  so: boolean,
): Reduction {
  const notSo = new Set(reduction.notSo);
  const key = keyOf(part, start, category);
  if (so) notSo.delete(key);
  else notSo.add(key);
  return { ...reduction, notSo };
}

/** Of a whole kind: none of what was found is it. */
export function saidOfKind(
  reduction: Reduction,
  parts: readonly ReadPart[],
  category: Category,
  so: boolean,
): Reduction {
  const notSo = new Set(reduction.notSo);
  for (const { part, items } of parts)
    for (const { start, categories } of items) {
      if (!categories.includes(category)) continue;
      const key = keyOf(part.id, start, category);
      if (so) notSo.delete(key);
      else notSo.add(key);
    }
  return { ...reduction, notSo };
}

/** True where anything goes otherwise than the page made it. */
export const changesAnything = (reduction: Reduction): boolean =>
  Object.values(reduction.parts).some(
    ({ replacements, leftOut: gone, pages }) => replacements.length > 0 || gone || pages !== null,
  );

/** The text as it will leave. */
export function textAfter(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, with: words } of replacements) {
    result += text.slice(at, start) + words;
    at = end;
  }
  return result + text.slice(at);
}
