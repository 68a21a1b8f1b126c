import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader, a search or a screen reader gets out of a paper: the words of each page in their order. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: pdf.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    pages.push(words.join('').normalize('NFC'));
  }
  await task.destroy();
  return pages;
}

export async function metadataOf(pdf: Uint8Array): Promise<Record<string, unknown>> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  await task.destroy();
  return { ...info };
}
