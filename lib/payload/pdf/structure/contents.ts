import { decodePDFRawStream, type PDFContext, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { MOST_UNFOLDED, PdfRefused } from '../limits.ts';
import { listOf } from './key.ts';

/** @throws PdfRefused where it cannot be unfolded: what it draws is then not known. */
export function unfolded(stream: PDFRawStream): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(decodePDFRawStream(stream).getBytes(MOST_UNFOLDED + 1));
  } catch {
    throw new PdfRefused('broken');
  }
  if (bytes.length > MOST_UNFOLDED) throw new PdfRefused('too-large');
  return bytes;
}

export function streamsOf(contents: PDFObject | undefined, context: PDFContext): PDFRawStream[] {
  return listOf(context.lookup(contents))
    .map((one) => context.lookup(one))
    .filter((one) => one instanceof PDFRawStream);
}

/** The names in a content stream. A name is counted wherever it stands: one too many keeps an entry, one too few loses it. */
export interface NamesUsed {
  readonly all: Set<string>;
  /** Those that are drawn: followed by `Do`. */
  readonly drawn: Set<string>;
}

export function addNames(bytes: Uint8Array, used: NamesUsed): void {
  for (let at = bytes.indexOf(SLASH); at !== -1; at = bytes.indexOf(SLASH, at)) {
    let end = at + 1;
    while (end < bytes.length && isRegular(bytes[end] as number)) end += 1;
    const name = nameIn(bytes.subarray(at + 1, end));
    used.all.add(name);
    if (doFollows(bytes, end)) used.drawn.add(name);
    at = end;
  }
}

const SLASH = 0x2f;
const HASH = 0x23;
const PERCENT = 0x25;
const DELIMITERS = new Set([...'()<>[]{}/%'].map((one) => one.charCodeAt(0)));
const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) || byte === 0;
const isRegular = (byte: number) => !isSpace(byte) && !DELIMITERS.has(byte);

function nameIn(bytes: Uint8Array): string {
  let name = '';
  for (let at = 0; at < bytes.length && name.length < 256; at += 1) {
    const code = bytes[at] as number;
    const escaped =
      code === HASH ? Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 3)), 16) : Number.NaN;
    if (Number.isNaN(escaped)) name += String.fromCharCode(code);
    else {
      name += String.fromCharCode(escaped);
      at += 2;
    }
  }
  return name;
}

function doFollows(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (at < bytes.length) {
    if (isSpace(bytes[at] as number)) at += 1;
    else if (bytes[at] === PERCENT) {
      while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
    } else break;
  }
  const after = bytes[at + 2];
  return bytes[at] === 0x44 && bytes[at + 1] === 0x6f && (after === undefined || !isRegular(after));
}
