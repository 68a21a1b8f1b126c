import { binaryOf, bytesOf } from '../bytes/binary.ts';
import { opaqueKind } from '../bytes/sniff.ts';
import { utf8 } from '../bytes/utf8.ts';
import type { Choices } from '../edits.ts';
import type { Place, TextReading } from '../reading.ts';

/** From this length on, a text of these letters that reads as a text or a file is no coincidence. */
const CERTAIN_FROM = 24;
/** From this length on, such a text is data even where nothing is recognised in it. */
const DATA_FROM = 256;

export const looksBase64 = (source: string): boolean =>
  source.length >= CERTAIN_FROM && /^\s{0,8}[A-Za-z0-9+/_-]{24}/.test(source);

/** Text that is base64 of something that can be recognised. @returns null where that is not certain. */
export function base64(source: string, place: Place): TextReading | null {
  const found = base64Of(source);
  return found && isCertain(source, found.bytes) ? base64Reading(source, found, { ...place, mediaType: null }) : null;
}

/** Opens what base64 holds; changed, it is written as it was: same alphabet, padding and length of lines. */
export function base64Reading(source: string, { bytes, encode }: Base64, place: Place): TextReading {
  const reading = place.reader.bytes(bytes, { ...place, depth: place.depth + 1 });
  return {
    parts: reading.parts,
    splices: (choices: Choices) => {
      const fresh = reading.edited(choices);
      return fresh === null ? [] : [{ start: 0, end: source.length, with: encode(fresh) }];
    },
  };
}

export interface Base64 {
  readonly bytes: Uint8Array;
  /** Other bytes, written like these. */
  readonly encode: (bytes: Uint8Array) => string;
}

/** @returns null where it is no base64, of either alphabet, padded or not, on one line or on several. */
export function base64Of(source: string): Base64 | null {
  const core = source.trim();
  const before = source.slice(0, source.length - source.trimStart().length);
  const after = core === '' ? '' : source.slice(before.length + core.length);
  const letters = core.replace(/[\r\n]+[ \t]*/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(letters) && !/^[A-Za-z0-9_-]*={0,2}$/.test(letters)) return null;
  const bare = letters.replace(/=+$/, '');
  if (bare.length % 4 === 1 || (bare.length < letters.length && letters.length % 4 !== 0)) return null;
  const urlSafe = /[-_]/.test(letters);
  const padded = letters.length % 4 === 0 && (bare.length < letters.length || !urlSafe);
  const [, first, lineBreak] = /^([^\r\n]+)([\r\n]+[ \t]*)/.exec(core) ?? [];
  const standard = urlSafe ? bare.replaceAll('-', '+').replaceAll('_', '/') : bare;
  return {
    bytes: bytesOf(atob(standard)),
    encode: (bytes) => {
      let fresh = btoa(binaryOf(bytes));
      if (urlSafe) fresh = fresh.replaceAll('+', '-').replaceAll('/', '_');
      if (!padded) fresh = fresh.replace(/=+$/, '');
      return before + (first && lineBreak ? wrapped(fresh, first.length, lineBreak) : fresh) + after;
    },
  };
}

function wrapped(text: string, length: number, lineBreak: string): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += length) lines.push(text.slice(at, at + length));
  return lines.join(lineBreak);
}

function isCertain(source: string, bytes: Uint8Array): boolean {
  if (opaqueKind(bytes)) return true;
  const text = utf8(bytes)?.text;
  if (text && !/[^\P{Cc}\t\n\r]/u.test(text)) return true;
  return source.length >= DATA_FROM && /[a-z]/.test(source) && /[A-Z]/.test(source) && /[0-9]/.test(source);
}
