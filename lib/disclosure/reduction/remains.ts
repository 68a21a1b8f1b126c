import { CATEGORIES, type Category } from '../../assessment/facts.ts';
import type { Size } from '../../minimise/scope.ts';
import type { Edit, Edits } from '../../payload/edits.ts';
import { hasLooked, type Look, needsLook } from '../../payload/looked.ts';
import type { PdfPage } from '../../payload/pdf/read.ts';
import type { DraftRecipient } from '../draft/draft.ts';
import { type Item, pagesIn, type Reading, type ReadPart } from './reading.ts';
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
    whole: reading.complete && reading.parts.every((read) => unreadOf(read, reduction) === null),
  };
}

/** Between the texts of two pages stands one character that is in neither. */
export const PAGE_BREAK = '\f';

function onPageThatStays(read: ReadPart, item: Item, reduction: Reduction): boolean {
  const pages = pagesIn(read);
  const stay = changesOf(reduction, read.part.id).pages;
  return pages === null || stay === null || stay.includes(pageOf(pages, item.start));
}

/** From 1. */
export function pageOf(pages: readonly PdfPage[], at: number): number {
  let end = 0;
  for (const [index, { text }] of pages.entries()) {
    end += (text?.length ?? 0) + PAGE_BREAK.length;
    if (at < end) return index + 1;
  }
  return pages.length;
}

/** Every change, as the payload carries it out. */
export function editsOf(reading: Reading, reduction: Reduction): Edits {
  const edits: Record<string, Edit> = {};
  for (const { part } of reading.parts) {
    const edit = editOf(part.id, reduction);
    if (edit) edits[part.id] = edit;
  }
  return edits;
}

function editOf(part: string, reduction: Reduction): Edit | undefined {
  const { leftOut, replacements, pages } = changesOf(reduction, part);
  if (leftOut) return { leaveOut: true };
  if (pages !== null) return { pages };
  return replacements.length > 0 ? { replacements } : undefined;
}

/** What goes along of a part and was read by nobody; null where all of it was read, or nothing of it goes. */
export const unreadOf = (read: ReadPart, reduction: Reduction): Look | null =>
  needsLook(read.part, editOf(read.part.id, reduction), read.pdf);

/** A file of which something goes along that nobody read and that she has not looked at. */
export function toLookAt(reading: Reading, reduction: Reduction): readonly ReadPart[] {
  return reading.parts.filter((read) => isFile(read) && unlooked(read, reduction));
}

/** A file that goes along; not a page that is printed, or a window that opens. */
export const isFile = ({ part }: ReadPart): boolean => part.fileName !== null || part.unread !== 'unknown';

function unlooked(read: ReadPart, reduction: Reduction): boolean {
  const needed = unreadOf(read, reduction);
  const { looked } = changesOf(reduction, read.part.id);
  return needed !== null && !hasLooked(needed, looked ? [looked] : []);
}

/** How much still goes along. */
export function sizeOf(reading: Reading, reduction: Reduction): Size {
  let characters = 0;
  let files = 0;
  for (const read of reading.parts) {
    const { leftOut, replacements } = changesOf(reduction, read.part.id);
    if (leftOut) continue;
    if (read.part.fileName !== null) files += 1;
    const gone = replacements.reduce((sum, { start, end, with: words }) => sum + end - start - words.length, 0);
    characters += (read.part.text?.length ?? 0) - gone;
  }
  return { characters, files };
}
