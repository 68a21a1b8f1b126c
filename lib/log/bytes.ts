/** base64 with padding, as C2SP and JSON files have it. */
export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** @throws where it is no base64, or not the one way to write these bytes: a changed letter must never go unseen. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (!isCanonical(text)) throw new SyntaxError('not canonical base64');
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bits that the last letter has too many are zero, and nothing but letters and padding is there. */
function isCanonical(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const last = ALPHABET.indexOf(text.charAt(text.length - 1 - padding));
  const spare = [1, 4, 16][padding] as number;
  return text.length === 0 || (last !== -1 && last % spare === 0 && !/\s/.test(text));
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

export const randomBytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
