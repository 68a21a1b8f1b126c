import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MOST_MS, PdfRefused, type Refusal, reasonOf, within } from './limits.ts';
import { openDocument } from './pdfjs.ts';
import type { Pictures } from './structure/pictures.ts';
import type { Structure } from './structure.ts';
import { isReadable, overOf, wordsOf } from './text.ts';

export interface PdfPage {
  /** Its words; null where there is something to see that cannot be read: a scan, letters without names. */
  readonly text: string | null;
  /** A picture stands on it, of which no text tells anything. */
  readonly hasImages: boolean;
}

export interface PdfRead {
  readonly pages: readonly PdfPage[];
  /** What goes along beside the pages when the file goes as it is: its properties, the names of files in it. */
  readonly beside: readonly string[];
}

export interface PdfUnread {
  readonly unread: Exclude<Refusal, 'unlike'>;
}

/** Reads a PDF. Never throws for what stands in the file; takes bounded time. */
export async function readPdfWith(structure: Structure, bytes: Uint8Array): Promise<PdfRead | PdfUnread> {
  try {
    const { document, end } = await openDocument(bytes);
    return await within(MOST_MS, readPages(document, bytes, structure)).finally(end);
  } catch (error) {
    const reason = reasonOf(error);
    return { unread: reason === 'unlike' ? 'broken' : reason };
  }
}

async function readPages(document: PDFDocumentProxy, bytes: Uint8Array, structure: Structure): Promise<PdfRead> {
  // Where the other library cannot open it, any page may hold a picture.
  const drawings = structure.pictures(bytes).catch(() => null);
  const texts: string[] = [];
  const until = Date.now() + MOST_MS;
  for (let number = 1; number <= document.numPages; number += 1) {
    if (Date.now() > until) throw new PdfRefused('too-large');
    const page = await document.getPage(number);
    const words = await wordsOf(page);
    texts.push([words.trimEnd(), ...(await overOf(page))].filter((part) => part !== '').join('\n'));
    page.cleanup();
  }
  const known = await drawings;
  const sees = (at: number) => (known?.length === texts.length ? known[at] : undefined) ?? UNKNOWN;
  return { pages: texts.map((text, at) => pageOf(text, sees(at))), beside: await besideOf(document) };
}

const UNKNOWN: Pictures = { images: true, shapes: true, letters: true };

function pageOf(text: string, { images, shapes, letters }: Pictures): PdfPage {
  const isEmpty = text.trim() === '';
  const isSeenOnly = isEmpty ? images || shapes || letters : !isReadable(text);
  return { text: isSeenOnly ? null : text, hasImages: images || (isEmpty && shapes) };
}

async function besideOf(document: PDFDocumentProxy): Promise<string[]> {
  const { info } = await document.getMetadata();
  const properties = info as Readonly<Record<string, unknown>>;
  const attachments: unknown = await document.getAttachments();
  const files = attachments instanceof Map ? [...attachments.keys()] : Object.keys(attachments ?? {});
  return [...['Title', 'Author', 'Subject', 'Keywords'].map((name) => properties[name]), ...files].filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
}
