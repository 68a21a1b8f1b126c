import type { Decoded } from './decoded.ts';

const MARK = [0xef, 0xbb, 0xbf];
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** Strict UTF-8, with or without a byte order mark, which stays as it was and is not shown. */
export function utf8(bytes: Uint8Array): Decoded | null {
  const mark = MARK.every((byte, at) => bytes[at] === byte) ? 3 : 0;
  try {
    return {
      text: decoder.decode(bytes.subarray(mark)),
      guessed: false,
      encode: (text) => {
        const body = encoder.encode(text);
        const whole = new Uint8Array(mark + body.length);
        whole.set(bytes.subarray(0, mark));
        whole.set(body, mark);
        return whole;
      },
    };
  } catch {
    return null; // Not UTF-8: another encoding, or no text.
  }
}
