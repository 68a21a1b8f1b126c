import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';

const names = new Map<string, PDFName>();

export function key(name: string): PDFName {
  const known = names.get(name);
  if (known) return known;
  const made = PDFName.of(name);
  names.set(name, made);
  return made;
}

/** Without its slash, escapes undone. */
export const textOf = (name: PDFName): string => name.decodeText();

export function nameAt(dict: PDFDict, name: string): string | null {
  const value = dict.lookup(key(name));
  return value instanceof PDFName ? textOf(value) : null;
}

export function dictAt(dict: PDFDict, name: string): PDFDict | null {
  const value = dict.lookup(key(name));
  if (value instanceof PDFRawStream) return value.dict;
  return value instanceof PDFDict ? value : null;
}

export function numbersAt(dict: PDFDict, name: string, context: PDFContext): number[] | null {
  const value = dict.lookup(key(name));
  if (!(value instanceof PDFArray)) return null;
  const numbers = value.asArray().map((one) => {
    const number = context.lookup(one);
    return number instanceof PDFNumber ? number.asNumber() : Number.NaN;
  });
  return numbers.every(Number.isFinite) ? numbers : null;
}

export function listOf(value: PDFObject | undefined): PDFObject[] {
  return value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [value];
}
