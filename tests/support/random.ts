/** Chance with a seed: fast, and the same for ever. Not for anything that must not be guessed. */
export interface Random {
  /** A whole number from 0 up to, not including, `bound`. */
  below(bound: number): number;
  chance(share: number): boolean;
  of<const Value>(values: readonly Value[]): Value;
  /** One time in four null: as often as a clinician leaves something open. */
  maybe<Value>(value: Value): Value | null;
  flag(): boolean | null;
  many<Value>(count: number, make: () => Value): Value[];
  hex(digits: number): string;
  base64(bytes: number): string;
  /** Version 4. */
  uuid(): string;
}

/** @param seed any number; only its lower 32 bits count. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  /** Mulberry32: 32 bits at a time. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number): number => Math.floor((next() / 2 ** 32) * bound);
  const hex = (digits: number): string => {
    let text = '';
    while (text.length < digits) text += next().toString(16).padStart(8, '0');
    return text.slice(0, digits);
  };
  return {
    below,
    chance: (share) => next() < share * 2 ** 32,
    of: (values) => {
      const value = values[below(values.length)];
      if (value === undefined && values.length === 0) throw new RangeError('nothing to choose from');
      return value as (typeof values)[number];
    },
    maybe: (value) => (below(4) === 0 ? null : value),
    flag: () => [true, false, null][below(3)] ?? null,
    many: (count, make) => Array.from({ length: count }, make),
    hex,
    base64: (bytes) => Buffer.from(hex(bytes * 2), 'hex').toString('base64'),
    uuid: () => {
      const digits = hex(32);
      const variant = '89ab'[below(4)];
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
    },
  };
}
