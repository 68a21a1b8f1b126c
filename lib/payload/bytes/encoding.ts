import type { Decoded, Encoding } from './decoded.ts';
import { readsAsText } from './reads-as-text.ts';
import { singleByte } from './single-byte.ts';
import { utf8 } from './utf8.ts';
import { utf16 } from './utf16.ts';

/**
 * The text that bytes are, by their byte order mark, the `charset` of their media type, else as UTF-8, else as
 * windows-1252.
 * @returns null where they are no text, or in an encoding in which they could not be written back.
 */
export function encodingOf(bytes: Uint8Array, mediaType: string | null): Encoding | null {
  const mark = utf16Mark(bytes);
  const found = mark
    ? utf16(bytes, mark, 2)
    : (declared(bytes, mediaType) ?? utf8(bytes) ?? singleByte(bytes, 'windows-1252'));
  return found && readsAsText(found.text, found.guessed) ? found : null;
}

function utf16Mark([a, b]: Uint8Array): 'le' | 'be' | null {
  if (a === 0xff && b === 0xfe) return 'le';
  return a === 0xfe && b === 0xff ? 'be' : null;
}

function declared(bytes: Uint8Array, mediaType: string | null): Decoded | null {
  const label = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(mediaType ?? '')?.[1]?.toLowerCase();
  if (!label || /^utf-?8$/.test(label) || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)) return null;
  if (/^utf-?16(?:le)?$/.test(label)) return utf16(bytes, 'le', 0);
  if (/^utf-?16be$/.test(label)) return utf16(bytes, 'be', 0);
  const found = singleByte(bytes, label);
  return found && { ...found, guessed: false };
}
