import { spread } from './hash.ts';

/** One in so many words that are not in the set seems to be. */
const ONE_IN = 64;
const LOW_BITS = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export interface PackedSet {
  readonly count: number;
  /** Six bits a character: the gaps between the sorted places, each as its quotient in ones, a zero, and its low bits. */
  readonly bytes: string;
}

/** A set of words by one hash each, as a row of bits. It may take a strange word for its own, never the reverse. */
export interface WordSet {
  has(hash: number): boolean;
}

export function packed(hashes: readonly number[]): PackedSet {
  const size = hashes.length * ONE_IN;
  const places = [...new Set(hashes.map((hash) => placeOf(hash, size)))].sort((one, other) => one - other);
  let bytes = '';
  let held = 0;
  let bits = 0;
  let last = -1;
  for (const place of places) {
    const gap = place - last - 1;
    last = place;
    for (let ones = gap >>> LOW_BITS; ones > 0; ones -= 1) write(1, 1);
    write(0, 1);
    write(gap & (ONE_IN - 1), LOW_BITS);
  }
  write(0, 5);
  return { count: hashes.length, bytes };

  function write(value: number, length: number): void {
    for (let at = length - 1; at >= 0; at -= 1) {
      held = (held << 1) | ((value >>> at) & 1);
      bits += 1;
      if (bits < 6) continue;
      bytes += ALPHABET[held]!;
      held = 0;
      bits = 0;
    }
  }
}

export function unpacked({ count, bytes }: PackedSet): WordSet {
  const size = count * ONE_IN;
  const row = new Uint8Array((size >>> 3) + 1);
  const values = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at += 1) values[ALPHABET.charCodeAt(at)] = at;
  // The bits stand at the top of `held`: the ones before the first zero are the quotient.
  let place = -1;
  let quotient = 0;
  let held = 0;
  let bits = 0;
  let at = 0;
  while (at < bytes.length || bits > LOW_BITS) {
    while (bits <= 26 && at < bytes.length) {
      held |= values[bytes.charCodeAt(at)]! << (26 - bits);
      bits += 6;
      at += 1;
    }
    const ones = Math.clz32(~held);
    if (ones >= bits) {
      quotient += bits;
      held = 0;
      bits = 0;
      continue;
    }
    if (bits - ones - 1 < LOW_BITS) {
      if (at >= bytes.length) break;
      quotient += ones;
      held <<= ones;
      bits -= ones;
      continue;
    }
    held <<= ones + 1;
    place += (quotient + ones) * ONE_IN + (held >>> (32 - LOW_BITS)) + 1;
    if (place < size) row[place >>> 3]! |= 1 << (place & 7);
    held <<= LOW_BITS;
    bits -= ones + 1 + LOW_BITS;
    quotient = 0;
  }
  return {
    has: (hash) => {
      const at = placeOf(hash, size);
      return ((row[at >>> 3]! >>> (at & 7)) & 1) === 1;
    },
  };
}

function placeOf(hash: number, size: number): number {
  return Math.floor((spread(hash) / 0x1_0000_0000) * size);
}
