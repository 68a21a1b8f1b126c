import { singleByteTable } from '../bytes/single-byte.ts';
import type { ShownBuilder } from '../shown.ts';
import { LEGACY, NAMED } from './entity-names.ts';

const CODE = /&#(?:[xX]([0-9a-fA-F]{1,12})|([0-9]{1,12}))(;?)/y;
const NAME = /&([A-Za-z][A-Za-z0-9]{0,31})(;?)/y;
/** What an ampersand that is none of these could become part of, with other letters beside it. */
const BARE = /&#?[A-Za-z0-9]*/y;

/** The reference that begins at an ampersand, or the ampersand itself. @returns where it ends. */
export function referenceAt(source: string, at: number, end: number, shown: ShownBuilder): number {
  const code = matchAt(CODE, source, at, end);
  if (code) {
    const [whole, hex, decimal, semicolon] = code;
    const point = Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10);
    shown.atom(characterOf(point), at, at + whole.length, semicolon ? 'never' : 'always');
    return at + whole.length;
  }
  const name = matchAt(NAME, source, at, end);
  if (name?.[2] && NAMED.has(name[1]!)) {
    shown.atom(NAMED.get(name[1]!)!, at, at + name[0].length);
    return at + name[0].length;
  }
  // In an attribute `&copy=` is no reference; there it is shown as one, which changes nothing of what leaves.
  for (let length = Math.min(name?.[1]?.length ?? 0, 6); length >= 2; length -= 1) {
    const text = LEGACY.get(name![1]!.slice(0, length));
    if (text === undefined) continue;
    shown.atom(text, at, at + 1 + length, 'always');
    return at + 1 + length;
  }
  const bare = matchAt(BARE, source, at, end)!;
  shown.atom(bare[0], at, at + bare[0].length, 'always');
  return at + bare[0].length;
}

/** Only within this text: what comes behind `end` is markup. */
function matchAt(pattern: RegExp, source: string, at: number, end: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const found = pattern.exec(source);
  return found && at + found[0].length <= end ? found : null;
}

function characterOf(point: number): string {
  if (point >= 0x80 && point <= 0x9f) return singleByteTable('windows-1252')![point]!;
  const valid = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return valid ? String.fromCodePoint(point) : '\ufffd';
}

/** New text between tags. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** New text between quotes. */
export const escapedInQuotes = (text: string): string => escaped(text).replace(/["'\n\r\t]/g, reference);

export const reference = (character: string): string => `&#${character.charCodeAt(0)};`;
