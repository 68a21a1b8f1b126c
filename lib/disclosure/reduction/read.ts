import { categoriesIn, categoriesOfPart } from '../../minimise/categories.ts';
import { find } from '../../minimise/minimise.ts';
import type { ClientNames } from '../../minimise/whose-name.ts';
import type { Contents } from '../../payload/contents.ts';
import type { Part } from '../../payload/part.ts';
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

/**
 * Reads all of what leaves that is text. PDFs are read elsewhere (`lib/payload/pdf`): they need a page.
 * @param labels by the place of an entry: what the page calls it, where she sees that.
 */
export function readContents(
  contents: Contents,
  client: ClientNames,
  labels: readonly (string | null)[] = [],
): readonly ReadPart[] {
  return partsOf(contents).map((bare): ReadPart => {
    const part = called(bare, contents, labels);
    const { text } = part;
    if (text === null || text === '') return { part, pdf: null, ...NOTHING };
    const spans = find(text);
    const found = categoriesOfPart({ name: part.name, text }, spans, client);
    return { part, pdf: null, spans, found, items: itemsOf(spans, found) };
  });
}

/** By the name that she knows it by. */
function called(part: Part, { entries }: Contents, labels: readonly (string | null)[]): Part {
  const place = Number(part.id.split('/', 1)[0]);
  const [label, name] = [labels[place], entries[place]?.name];
  if (!label || name === undefined || !part.name.startsWith(name)) return part;
  return { ...part, name: label + part.name.slice(name.length) };
}
