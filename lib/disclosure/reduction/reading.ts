import type { Category } from '../../assessment/facts.ts';
import type { Found } from '../../minimise/categories.ts';
import type { Span, Tag } from '../../minimise/span.ts';
import type { Part } from '../../payload/part.ts';
import type { PdfPage, PdfRead, PdfUnread } from '../../payload/pdf/read.ts';

/** One part of what leaves, with what was found in it. */
export interface ReadPart {
  readonly part: Part;
  readonly spans: readonly Span[];
  readonly found: readonly Found[];
  readonly items: readonly Item[];
  /** Of a PDF: its pages, or why they could not be read; null for anything else, and as long as it was not tried. */
  readonly pdf: PdfRead | PdfUnread | null;
}

export const pagesIn = ({ pdf }: ReadPart): readonly PdfPage[] | null => (pdf && 'pages' in pdf ? pdf.pages : null);

/** What leaves, as far as it could be read. */
export interface Reading {
  readonly parts: readonly ReadPart[];
  /** False where the page may add something that nobody has seen yet. */
  readonly complete: boolean;
}

/** Words that identify or that say something of a kind: shown as one, taken out as one. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** What the finder took it for; null where only its kind is known. */
  readonly tag: Tag | null;
  readonly categories: readonly Category[];
}

/**
 * Spans and kinds as one list, sorted, without overlap. A kind that rests on the words of a span is told of that span;
 * of two kinds about the same words the first place is kept and both are told.
 */
export function itemsOf(spans: readonly Span[], found: readonly Found[]): readonly Item[] {
  const items: { start: number; end: number; tag: Tag | null; categories: Category[] }[] = spans.map((span) => ({
    ...span,
    categories: [],
  }));
  const loose: typeof items = [];
  let first = 0;
  for (const { category, start, end } of found) {
    while (first < items.length && (items[first]?.end ?? 0) <= start) first += 1;
    let met = false;
    for (let at = first; at < items.length && (items[at]?.start ?? 0) < end; at += 1) {
      const item = items[at];
      if (item && !item.categories.includes(category)) item.categories.push(category);
      met = true;
    }
    if (met) continue;
    const last = loose.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      if (!last.categories.includes(category)) last.categories.push(category);
    } else loose.push({ start, end, tag: null, categories: [category] });
  }
  return withoutOverlap([...items, ...loose].sort((a, b) => a.start - b.start));
}

/** A loose kind may have grown into a span behind it. */
function withoutOverlap(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    if (last && item.start < last.end) {
      kept[kept.length - 1] = {
        start: last.start,
        end: Math.max(last.end, item.end),
        tag: last.tag ?? item.tag,
        categories: [...new Set([...last.categories, ...item.categories])],
      };
    } else kept.push(item);
  }
  return kept;
}
