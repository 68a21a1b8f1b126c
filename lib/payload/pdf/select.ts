import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MOST_MS, PdfRefused, reasonOf, within } from './limits.ts';
import { openDocument } from './pdfjs.ts';
import type { Structure } from './structure.ts';
import { wordsOf } from './text.ts';

/** Asked for a page that the file does not have, or for none: a file without pages is no file, leave it out. */
export class NoSuchPage extends Error {
  override readonly name = 'NoSuchPage';
}

/**
 * A new PDF with copies of only these pages (counted from 1), and nothing else of the file. Checked before it is given
 * out: opened by another library, each page has the words, the size and the rotation that it had.
 * @throws PdfRefused; NoSuchPage
 */
export async function selectPagesWith(
  structure: Structure,
  bytes: Uint8Array,
  pages: readonly number[],
): Promise<Uint8Array> {
  const wanted = [...new Set(pages)].sort((a, b) => a - b);
  try {
    return await within(MOST_MS, selected(bytes, wanted, structure));
  } catch (error) {
    if (error instanceof NoSuchPage) throw error;
    throw new PdfRefused(reasonOf(error));
  }
}

async function selected(bytes: Uint8Array, wanted: readonly number[], structure: Structure): Promise<Uint8Array> {
  const original = await openDocument(bytes);
  try {
    const { numPages } = original.document;
    const isThere = (page: number) => Number.isInteger(page) && page >= 1 && page <= numPages;
    if (wanted.length === 0 || !wanted.every(isThere)) throw new NoSuchPage('no such page');
    const copy = await structure.select(bytes, wanted);
    const made = await openDocument(copy);
    try {
      if (!(await isAlike(original.document, made.document, wanted))) throw new PdfRefused('unlike');
      return copy;
    } finally {
      made.end();
    }
  } finally {
    original.end();
  }
}

async function isAlike(
  original: PDFDocumentProxy,
  made: PDFDocumentProxy,
  wanted: readonly number[],
): Promise<boolean> {
  if (made.numPages !== wanted.length) return false;
  for (const [at, number] of wanted.entries()) {
    const before = await original.getPage(number);
    const after = await made.getPage(at + 1);
    const sameShape =
      before.rotate === after.rotate &&
      before.userUnit === after.userUnit &&
      before.view.every((edge, index) => Math.abs(edge - (after.view[index] ?? Number.NaN)) < 0.01);
    // What stood over the page is drawn into it, after its own words.
    if (!sameShape || !letters(await wordsOf(after)).startsWith(letters(await wordsOf(before)))) return false;
    before.cleanup();
    after.cleanup();
  }
  return true;
}

const letters = (text: string) => text.replace(/\s+/gu, '');
