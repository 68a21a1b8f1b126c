import { type PdfRead, type PdfUnread, readPdfWith } from './read.ts';
import { selectPagesWith } from './select.ts';
import { pictures } from './structure/pictures.ts';
import { select } from './structure/select.ts';

/** For Node: everything in this thread. An extension page takes the same from `in-page.ts`. */
const here = { pictures, select };

/** See `readPdfWith`. */
export function readPdf(bytes: Uint8Array): Promise<PdfRead | PdfUnread> {
  return readPdfWith(here, bytes);
}

/** See `selectPagesWith`. */
export function selectPages(bytes: Uint8Array, pages: readonly number[]): Promise<Uint8Array> {
  return selectPagesWith(here, bytes, pages);
}
