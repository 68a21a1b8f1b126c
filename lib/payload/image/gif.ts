import { joined, lettersAt } from './bytes.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const APPLICATION = 0xff;
/** How often it plays; any other program's block is its own business. */
const KEPT_APPLICATIONS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** @returns null where it is broken */
export function gifWithout(bytes: Uint8Array): Uint8Array | null {
  const first = 13 + tableLength(bytes[10]);
  if (first > bytes.length) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, first)];
  for (let at = first; ; ) {
    const kind = bytes[at];
    if (kind === TRAILER) {
      kept.push(bytes.subarray(at, at + 1));
      return joined(kept);
    }
    const data = kind === EXTENSION ? at + 2 : kind === IMAGE ? at + 11 + tableLength(bytes[at + 9]) : null;
    const end = data === null ? null : endOfBlocks(bytes, data);
    if (end === null) return null;
    if (kind === IMAGE || isKept(bytes, at)) kept.push(bytes.subarray(at, end));
    at = end;
  }
}

const tableLength = (packed = 0): number => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);

function isKept(bytes: Uint8Array, at: number): boolean {
  const label = bytes[at + 1];
  if (label === APPLICATION) return KEPT_APPLICATIONS.has(lettersAt(bytes, at + 3, 11));
  return label !== COMMENT;
}

function endOfBlocks(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at < bytes.length; ) {
    const length = bytes[at] as number;
    at += 1 + length;
    if (length === 0) return at;
  }
  return null;
}
