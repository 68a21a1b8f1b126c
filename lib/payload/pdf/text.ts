import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';

/** The words of a page in the order in which they were written, with the ends of its lines. */
export async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  let words = '';
  let before: TextItem | null = null;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (before !== null && !/\s$/.test(words) && item.str !== '') words += between(before, item);
    words += item.str + (item.hasEOL ? '\n' : '');
    if (item.str.trim() !== '') before = item;
  }
  return words;
}

/** Where a drawing within the page begins or ends the library does not look whether a word ends too. */
function between(before: TextItem, next: TextItem): '' | ' ' | '\n' {
  const [a, b, , , x, y] = before.transform as number[] as Six;
  const [, , , , nextX, nextY] = next.transform as number[] as Six;
  const size = Math.hypot(a, b) || 1;
  const along = ((nextX - x) * a + (nextY - y) * b) / size;
  const across = ((nextY - y) * a - (nextX - x) * b) / size;
  if (Math.abs(across) > size / 2) return '\n';
  return Math.abs(along - before.width) > size / 6 ? ' ' : '';
}

type Six = [number, number, number, number, number, number];

/** What stands over the page: answers in a form, comments that open when they are pressed, addresses of links. */
export async function overOf(page: PDFPageProxy): Promise<string[]> {
  const annotations: unknown[] = await page.getAnnotations();
  return annotations.flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [];
    const { fieldValue, contentsObj, unsafeUrl } = one as Record<string, unknown>;
    const comment =
      typeof contentsObj === 'object' && contentsObj !== null ? (contentsObj as { str?: unknown }).str : null;
    const answers = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
    return [...answers, comment, unsafeUrl].filter(
      (text) => typeof text === 'string' && text.trim() !== '' && text !== 'Off',
    );
  }) as string[];
}

/** Letters that a file shows but does not name come out as signs without meaning: then it was not read. */
export function isReadable(text: string): boolean {
  const marks = [...text].filter((letter) => !/\s/u.test(letter));
  const odd = marks.filter((letter) => /[\p{Cc}\p{Co}\p{Cn}\uFFFD]/u.test(letter));
  return odd.length * 10 <= marks.length;
}
