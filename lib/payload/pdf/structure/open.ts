import { type PDFContext, PDFDict, PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { MOST_BYTES, MOST_PAGES, PdfRefused } from '../limits.ts';
import { key, listOf, nameAt } from './key.ts';

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
const OBJECTS_AT_A_TIME = 1500;

export interface SourcePage {
  readonly dict: PDFDict;
  /** What stands at a page itself or at what is above it in the tree. */
  readonly inherited: ReadonlyMap<string, PDFObject>;
}

export interface Source {
  readonly context: PDFContext;
  readonly pages: readonly SourcePage[];
}

/**
 * Opens a file to work on its objects. A file that opens without a password (only editing was forbidden) opens here too.
 * @throws PdfRefused
 */
export async function openSource(bytes: Uint8Array): Promise<Source> {
  if (bytes.length > MOST_BYTES) throw new PdfRefused('too-large');
  const document = await loaded(bytes);
  const { context } = document;
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) throw new PdfRefused('broken');
  const pages = pagesUnder(catalog.get(key('Pages')), context);
  if (pages.length === 0) throw new PdfRefused('broken');
  return { context, pages };
}

async function loaded(bytes: Uint8Array): Promise<PDFDocument> {
  const options = { updateMetadata: false, parseSpeed: OBJECTS_AT_A_TIME, capNumbers: true };
  let encrypted = false;
  try {
    const document = await PDFDocument.load(bytes, { ...options, ignoreEncryption: true });
    encrypted = document.isEncrypted;
    if (!encrypted) return document;
    const opened = await PDFDocument.load(bytes, { ...options, password: '' });
    if (!opened.isEncrypted) return opened;
  } catch (error) {
    if (!encrypted) throw new PdfRefused('broken');
    if (error instanceof RangeError) throw new PdfRefused('broken');
  }
  throw new PdfRefused('encrypted');
}

/** In their order, without recursion: a tree can be deep on purpose, or bite its own tail. */
function pagesUnder(root: PDFObject | undefined, context: PDFContext): SourcePage[] {
  const pages: SourcePage[] = [];
  const seen = new Set<PDFDict>();
  const waiting: { node: PDFObject; above: ReadonlyMap<string, PDFObject> }[] = [];
  if (root) waiting.push({ node: root, above: new Map() });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const dict = context.lookup(next.node);
    if (!(dict instanceof PDFDict)) throw new PdfRefused('broken');
    const inherited = new Map(next.above);
    for (const name of INHERITED) {
      const value = dict.get(key(name));
      if (value !== undefined) inherited.set(name, value);
    }
    if (nameAt(dict, 'Type') === 'Page' || !dict.has(key('Kids'))) {
      pages.push({ dict, inherited });
    } else {
      if (seen.has(dict)) throw new PdfRefused('broken');
      seen.add(dict);
      const kids = listOf(dict.lookup(key('Kids')));
      for (const kid of kids.toReversed()) waiting.push({ node: kid, above: inherited });
    }
    if (pages.length + waiting.length > MOST_PAGES * 4) throw new PdfRefused('too-large');
  }
  if (pages.length > MOST_PAGES) throw new PdfRefused('too-large');
  return pages;
}

export function resourcesOf(page: SourcePage, context: PDFContext): PDFDict | null {
  const found = context.lookup(page.inherited.get('Resources'));
  return found instanceof PDFDict ? found : null;
}
