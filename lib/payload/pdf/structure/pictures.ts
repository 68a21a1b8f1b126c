import { type PDFContext, PDFDict, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { streamsOf, unfolded } from './contents.ts';
import { dictAt, key, listOf, nameAt } from './key.ts';
import { openSource, resourcesOf, type SourcePage } from './open.ts';
import { contentsOf, isImage, usedOf } from './resources.ts';

export interface Pictures {
  /** Photographs, scans, logos. */
  readonly images: boolean;
  /** Lines and shapes: letters can be drawn with them too. */
  readonly shapes: boolean;
  /** Letters are shown, whatever they are called. */
  readonly letters: boolean;
}

/**
 * What of each page no text tells.
 * @throws PdfRefused
 */
export async function pictures(bytes: Uint8Array): Promise<readonly Pictures[]> {
  const { context, pages } = await openSource(bytes);
  return pages.map((page) => onPage(page, context));
}

function onPage(page: SourcePage, context: PDFContext): Pictures {
  const contents = streamsOf(page.dict.get(key('Contents')), context).map(unfolded);
  const resources = resourcesOf(page, context);
  const found = drawn(contents, resources, context, new Set());
  return { ...found, images: found.images || isStamped(page, context) };
}

/** A stamp is as a rule a picture: of a signature, of a name. */
function isStamped(page: SourcePage, context: PDFContext): boolean {
  return listOf(page.dict.lookup(key('Annots'))).some((one) => {
    const annotation = context.lookup(one);
    return annotation instanceof PDFDict && nameAt(annotation, 'Subtype') === 'Stamp';
  });
}

function drawn(
  contents: readonly Uint8Array[],
  resources: PDFDict | null,
  context: PDFContext,
  seen: Set<PDFObject>,
): Pictures {
  const found = {
    images: contents.some(hasInlineImage),
    shapes: contents.some(hasShapes),
    letters: contents.some(hasLetters),
  };
  if (resources === null) return found;
  const used = usedOf(resources, contents, context);
  const values = (['XObject', 'Pattern', 'Font'] as const).flatMap((category) => used.get(category) ?? []);
  for (const [, value] of values) {
    const one = context.lookup(value);
    if (one === undefined || seen.has(one)) continue;
    seen.add(one);
    if (one instanceof PDFRawStream && isImage(one.dict)) {
      found.images = true;
      continue;
    }
    const dict = one instanceof PDFRawStream ? one.dict : one;
    const own = dict instanceof PDFDict ? dictAt(dict, 'Resources') : null;
    const under = drawn(contentsOf(one), own, context, seen);
    found.images ||= under.images;
    found.shapes ||= under.shapes;
    found.letters ||= under.letters;
  }
  return found;
}

const latin = new TextDecoder('latin1');
const hasInlineImage = (bytes: Uint8Array) => /(?:^|\s)BI\s[\s\S]{0,2000}?\sID\s/.test(latin.decode(bytes));
const hasShapes = (bytes: Uint8Array) => /(?:^|\s)(?:[fF]\*?|[bB]\*?|[sS]|sh)(?=\s|$)/.test(latin.decode(bytes));
const hasLetters = (bytes: Uint8Array) => /(?:T[jJ]|['"])(?=\s|$)/.test(latin.decode(bytes));
