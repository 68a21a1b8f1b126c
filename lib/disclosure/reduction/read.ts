import { categoriesIn } from '../../minimise/categories.ts';
import { find } from '../../minimise/minimise.ts';
import type { ClientNames } from '../../minimise/whose-name.ts';
import type { Contents } from '../../payload/contents.ts';
import { partsOf } from '../../payload/parts.ts';
import { itemsOf, type ReadPart } from './reading.ts';

/** A text with what was found in it. */
export interface Searched {
  readonly spans: ReadPart['spans'];
  readonly found: ReadPart['found'];
  readonly items: ReadPart['items'];
}

/** Finds what identifies and what is sensitive in a text; with the client's own name it tells her from others. */
export function searched(text: string, client: ClientNames): Searched {
  const spans = find(text);
  const found = categoriesIn(text, spans, client);
  return { spans, found, items: itemsOf(spans, found) };
}

const NOTHING: Searched = { spans: [], found: [], items: [] };

/** Reads all of what leaves that is text. PDFs are read elsewhere (`lib/payload/pdf`): they need a page. */
export function readContents(contents: Contents, client: ClientNames): readonly ReadPart[] {
  return partsOf(contents).map((part) => ({
    part,
    pdf: null,
    ...(part.text === null || part.text === '' ? NOTHING : searched(part.text, client)),
  }));
}
