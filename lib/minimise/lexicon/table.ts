/** Numbers by hash: open addressing, no object per entry, so that it is filled in a few milliseconds. */
export class Table {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** @param most how many entries it will hold at most */
  constructor(most: number) {
    let size = 1024;
    while (size < most * 2) size *= 2;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The bits that are known of this hash; 0 when none. */
  get(hash: number): number {
    const keys = this.#keys;
    const mask = this.#mask;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const value = this.#values[at]!;
      if (value === 0 || keys[at] === hash) return value;
      at = (at + 1) & mask;
    }
  }

  add(hash: number, bits: number): void {
    const mask = this.#mask;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (this.#values[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & mask;
    this.#keys[at] = hash;
    this.#values[at]! |= bits;
  }
}
