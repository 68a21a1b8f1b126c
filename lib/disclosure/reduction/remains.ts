import { CATEGORIES, type Category } from '../../assessment/facts.ts';
import type { Edit, Edits } from '../../payload/edits.ts';
import type { DraftRecipient } from '../draft/draft.ts';
import type { Item, Reading, ReadPart } from './reading.ts';
import { changesOf, isSo, type Reduction, staysIn } from './reduction.ts';

/** A kind of data that still goes along, with the words that make it so. */
export interface Remaining {
  readonly category: Category;
  readonly part: ReadPart;
  readonly item: Item;
}

/** All that still goes along, in the order of the payload. */
export function remaining(reading: Reading, reduction: Reduction): readonly Remaining[] {
  return reading.parts.flatMap((part) =>
    part.items.flatMap((item) =>
      staysIn(reduction, part.part.id, item) && onPageThatStays(part, item, reduction)
        ? item.categories
            .filter((category) => isSo(reduction, part.part.id, item, category))
            .map((category) => ({ category, part, item }))
        : [],
    ),
  );
}

/** What the draft is told of it. */
export function seenIn(reading: Reading, reduction: Reduction): NonNullable<DraftRecipient['seen']> {
  const kinds = new Set(remaining(reading, reduction).map(({ category }) => category));
  return {
    categories: CATEGORIES.filter((category) => kinds.has(category)),
    whole:
      reading.complete && reading.parts.every((part) => isRead(part) || changesOf(reduction, part.part.id).leftOut),
  };
}

/** A file that goes along; not a page that is printed, or a window that opens. */
const isFile = ({ part }: ReadPart): boolean => part.fileName !== null || part.unread !== 'unknown';

export const isRead = ({ part, pages }: ReadPart): boolean =>
  pages === null ? part.text !== null : pages.every((page) => page !== null);

/** Between the texts of two pages stands one character that is in neither. */
export const PAGE_BREAK = '\f';

function onPageThatStays({ part, pages }: ReadPart, item: Item, reduction: Reduction): boolean {
  const stay = changesOf(reduction, part.id).pages;
  return pages === null || stay === null || stay.includes(pageOf(pages, item.start));
}

/** From 1. */
export function pageOf(pages: readonly (string | null)[], at: number): number {
  let end = 0;
  for (const [index, page] of pages.entries()) {
    end += (page?.length ?? 0) + PAGE_BREAK.length;
    if (at < end) return index + 1;
  }
  return pages.length;
}

/** Every change, as the payload carries it out. */
export function editsOf(reading: Reading, reduction: Reduction): Edits {
  const edits: Record<string, Edit> = {};
  for (const { part } of reading.parts) {
    const { leftOut, replacements, pages } = changesOf(reduction, part.id);
    if (leftOut) edits[part.id] = { leaveOut: true };
    else if (pages !== null) edits[part.id] = { pages };
    else if (replacements.length > 0) edits[part.id] = { replacements };
  }
  return edits;
}

/** Parts that nobody could read and that she has neither left out nor looked at. */
export function toLookAt(reading: Reading, reduction: Reduction): readonly ReadPart[] {
  return reading.parts.filter((part) => {
    const { leftOut, looked } = changesOf(reduction, part.part.id);
    return isFile(part) && !isRead(part) && !leftOut && !looked;
  });
}
