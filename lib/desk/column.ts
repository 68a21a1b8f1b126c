/** Values of one facet for very many rows, four bytes each: what often comes together is kept once. */
export class Column {
  #ids = new Uint32Array(1_024);
  readonly combinations: (readonly string[])[] = [[]];
  readonly #known = new Map<string, number>([['', 0]]);

  set(ref: number, values: readonly string[]): void {
    if (ref >= this.#ids.length) {
      const larger = new Uint32Array(Math.max(ref + 1, 2 * this.#ids.length));
      larger.set(this.#ids);
      this.#ids = larger;
    }
    const key = values.map((value) => `${value}\n`).join('');
    let id = this.#known.get(key);
    if (id === undefined) {
      id = this.combinations.length;
      this.combinations.push([...values]);
      this.#known.set(key, id);
    }
    this.#ids[ref] = id;
  }

  /** Which of `combinations`. */
  at(ref: number): number {
    return this.#ids[ref] ?? 0;
  }

  valuesAt(ref: number): readonly string[] {
    return this.combinations[this.at(ref)] ?? [];
  }

  /** For each combination: is one of these values in it. null where anything will do. */
  passing(chosen: readonly string[] | undefined): Uint8Array | null {
    if (!chosen || chosen.length === 0) return null;
    return Uint8Array.from(this.combinations, (values) => Number(values.some((value) => chosen.includes(value))));
  }

  /** How often each value occurs, from how often each combination does. */
  counted(combined: Uint32Array): (readonly [value: string, count: number])[] {
    const counts = new Map<string, number>();
    for (const [id, values] of this.combinations.entries()) {
      const times = combined[id] ?? 0;
      if (times > 0) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + times);
    }
    return [...counts].sort(([a, times], [b, more]) => more - times || (a < b ? -1 : 1));
  }
}
