import { binaryOf } from './binary.ts';
import type { Decoded } from './decoded.ts';

/** Bytes 0x80 to 0x9f of windows-1252 (WHATWG Encoding, index-windows-1252). Some engines read them as Latin-1. */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** An encoding with one byte for each character, by its label. @returns null where there is none by that name, or it lacks one of these bytes. */
export function singleByte(bytes: Uint8Array, label: string): Decoded | null {
  const table = singleByteTable(label);
  if (!table) return null;
  const binary = binaryOf(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a byte is a character here.
  const text = binary.replace(/[^\x00-\x7f]/g, (character) => table[character.charCodeAt(0)]!);
  if (text.includes('\ufffd')) return null;
  return { text, guessed: true, encode: (fresh) => encode(fresh, table) };
}

function encode(text: string, table: string): Uint8Array {
  const codes = new Map(Array.from(table, (character, code) => [character, code]));
  const characters = text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '?');
  return Uint8Array.from(characters, (character) => codes.get(character) ?? 0x3f);
}

/** The 256 characters of an encoding, or null where it is none of one byte each. */
export function singleByteTable(label: string): string | null {
  const all = Uint8Array.from({ length: 256 }, (_, code) => code);
  const decoder = decoderOf(label);
  if (!decoder) return null;
  if (decoder.encoding === 'windows-1252') {
    const latin = binaryOf(all);
    return latin.slice(0, 0x80) + WINDOWS_1252 + latin.slice(0xa0);
  }
  const table = decoder.decode(all);
  const known = [...table].filter((character) => character !== '\ufffd');
  const oneToOne = table.length === 256 && new Set(known).size === known.length;
  return oneToOne && table.startsWith(binaryOf(all.subarray(0, 0x80))) ? table : null;
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { ignoreBOM: true });
  } catch {
    return null; // An encoding that nobody knows.
  }
}
