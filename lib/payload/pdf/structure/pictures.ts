import { type PDFContext, PDFDict, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { streamsOf, unfolded } from './contents.ts';
import { dictAt, key } from './key.ts';
import { openSource, resourcesOf, type SourcePage } from './open.ts';
import { contentsOf, isImage, usedOf } from './resources.ts';

export interface Pictures {
  /** Photographs, scans, logos. */
  readonly images: boolean;
  /** Lines and shapes: letters can be drawn with them too. */
  readonly shapes: boolean;
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
  return drawn(contents, resources, context, new Set());
}

function drawn(
  contents: readonly Uint8Array[],
  resources: PDFDict | null,
  context: PDFContext,
  seen: Set<PDFObject>,
): Pictures {
  let images = contents.some(hasInlineImage);
  let shapes = contents.some(hasShapes);
  if (resources === null) return { images, shapes };
  const used = usedOf(resources, contents, context);
  const values = [...(used.get('XObject') ?? []), ...(used.get('Pattern') ?? []), ...(used.get('Font') ?? [])];
  for (const [, value] of values) {
    const one = context.lookup(value);
    if (one === undefined || seen.has(one)) continue;
    seen.add(one);
    if (one instanceof PDFRawStream && isImage(one.dict)) images = true;
    else {
      const dict = one instanceof PDFRawStream ? one.dict : one;
      const own = dict instanceof PDFDict ? dictAt(dict, 'Resources') : null;
      const under = drawn(contentsOf(one), own, context, seen);
      images ||= under.images;
      shapes ||= under.shapes;
    }
  }
  return { images, shapes };
}

const latin = new TextDecoder('latin1');
const hasInlineImage = (bytes: Uint8Array) => /(?:^|\s)BI\s[\s\S]{0,2000}?\sID\s/.test(latin.decode(bytes));
const hasShapes = (bytes: Uint8Array) => /(?:^|\s)(?:[fF]\*?|[bB]\*?|[sS]|sh)(?=\s|$)/.test(latin.decode(bytes));
