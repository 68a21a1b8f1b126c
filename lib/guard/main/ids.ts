import * as n from '../natives.ts';

const HEX = '0123456789abcdef';

/**
 * 128 random bits in hex; `crypto.randomUUID` is absent on plain http. By hand: an id that a page could choose would let a
 * second action take the place of the one that was shown.
 */
export function newId(): string {
  const bytes = n.getRandomValues(new n.Uint8Array(16));
  let id = '';
  for (let i = 0; i < 16; i += 1) id += HEX[bytes[i]! >> 4]! + HEX[bytes[i]! & 15]!;
  return id;
}
