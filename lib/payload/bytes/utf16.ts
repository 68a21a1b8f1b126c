import type { Decoded } from './decoded.ts';

/** Unit by unit, so that a lone surrogate comes back as it was. @param mark length of the byte order mark. */
export function utf16(bytes: Uint8Array, order: 'le' | 'be', mark: number): Decoded | null {
  if (bytes.length % 2 !== 0) return null;
  const little = order === 'le';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: string[] = [];
  const units: number[] = [];
  for (let at = mark; at < bytes.length; at += 2) {
    units.push(view.getUint16(at, little));
    if (units.length === 8192) chunks.push(String.fromCharCode(...units.splice(0)));
  }
  chunks.push(String.fromCharCode(...units));
  return {
    text: chunks.join(''),
    guessed: false,
    encode: (text) => {
      const whole = new Uint8Array(mark + text.length * 2);
      whole.set(bytes.subarray(0, mark));
      const out = new DataView(whole.buffer);
      for (let i = 0; i < text.length; i += 1) out.setUint16(mark + i * 2, text.charCodeAt(i), little);
      return whole;
    },
  };
}
