import { type PDFContext, PDFDict, type PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { addNames, type NamesUsed, unfolded } from './contents.ts';
import { dictAt, key, nameAt, textOf } from './key.ts';

export const CATEGORIES = ['ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'XObject', 'Font', 'Properties'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Used without being named (ISO 32000-1, 8.6.5.6). */
const IMPLIED = new Set(['DefaultGray', 'DefaultRGB', 'DefaultCMYK']);

export type Entries = ReadonlyMap<Category, readonly (readonly [PDFName, PDFObject])[]>;

/**
 * Of a resource dictionary, what these contents use. One dictionary for all pages is common, and then every picture of
 * the whole file stands in it.
 */
export function usedOf(resources: PDFDict, contents: readonly Uint8Array[], context: PDFContext): Entries {
  const used: NamesUsed = { all: new Set(), drawn: new Set() };
  for (const content of contents) addNames(content, used);
  const looked = new Set<PDFObject>();
  for (;;) {
    const entries = entriesNamed(resources, used);
    // What has no resources of its own is drawn with those of the page.
    const borrowers = [...entries.values()]
      .flat()
      .map(([, value]) => context.lookup(value))
      .filter((one): one is PDFObject => one !== undefined && !looked.has(one) && borrows(one));
    if (borrowers.length === 0) return entries;
    for (const one of borrowers) {
      looked.add(one);
      for (const content of contentsOf(one)) addNames(content, used);
    }
  }
}

function entriesNamed(resources: PDFDict, { all, drawn }: NamesUsed): Entries {
  return new Map(
    CATEGORIES.map((category) => {
      const names = category === 'XObject' ? drawn : all;
      const present = dictAt(resources, category)?.entries() ?? [];
      return [category, present.filter(([name]) => names.has(textOf(name)) || IMPLIED.has(textOf(name)))];
    }),
  );
}

/** How a field looks when it is filled in often does not say that it is a form. */
export const isForm = (dict: PDFDict) => nameAt(dict, 'Subtype') === 'Form' || dict.has(key('BBox'));
export const isImage = (dict: PDFDict) => nameAt(dict, 'Subtype') === 'Image';
const isType3 = (dict: PDFDict) => nameAt(dict, 'Subtype') === 'Type3';

function borrows(one: PDFObject): boolean {
  const dict = one instanceof PDFRawStream ? one.dict : one;
  return dict instanceof PDFDict && dictAt(dict, 'Resources') === null && contentsOf(one).length > 0;
}

/** The content streams of a form, a tiling pattern, or a font whose letters are drawings; of anything else none. */
export function contentsOf(one: PDFObject): Uint8Array[] {
  if (one instanceof PDFRawStream) {
    return isForm(one.dict) ? [unfolded(one)] : [];
  }
  if (!(one instanceof PDFDict) || !isType3(one)) return [];
  const letters = dictAt(one, 'CharProcs')?.values() ?? [];
  return letters
    .map((letter) => one.context.lookup(letter))
    .filter((letter) => letter instanceof PDFRawStream)
    .map(unfolded);
}
