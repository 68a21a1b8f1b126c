import type { Line } from './line.ts';
import { passes, type Wanted, wordsOf } from './wanted.ts';

/** What is kept of one disclosure: what is drawn, what it is found by, and where the rest of it stands. */
export interface Item {
  readonly line: Line;
  readonly text: string;
  /** `lib/review/places.ts`; null where that cannot be known. */
  readonly place: number | null;
  /** Places of what happened to it, ascending. */
  readonly events: readonly number[];
}

/** So many in one go: well under a frame, so that a newer question is heard. */
const SLICE = 10_000;

/** All lines, newest first. */
export class Lines {
  #items: Item[] = [];
  #asked = 0;

  get count(): number {
    return this.#items.length;
  }

  get all(): readonly Item[] {
    return this.#items;
  }

  get(number: number): Item | undefined {
    const item = this.#items[this.#placeOf(number)];
    return item?.line.number === number ? item : undefined;
  }

  /** Adds it, or puts it where one of that number stood. */
  put(item: Item): void {
    const last = this.#items.at(-1);
    if (last === undefined || item.line.number < last.line.number) {
      this.#items.push(item);
      return;
    }
    const place = this.#placeOf(item.line.number);
    const replaces = this.#items[place]?.line.number === item.line.number;
    this.#items.splice(place, replaces ? 1 : 0, item);
  }

  /** Numbers of what is asked for; null where another question came meanwhile. */
  async find({ query, filter }: Wanted, now: Date): Promise<Uint32Array | null> {
    this.#asked += 1;
    const own = this.#asked;
    const words = wordsOf(query);
    const items = this.#items.slice();
    const found = new Uint32Array(items.length);
    let count = 0;
    for (let from = 0; from < items.length; from += SLICE) {
      if (from > 0) await turn();
      if (own !== this.#asked) return null;
      const to = Math.min(items.length, from + SLICE);
      for (let at = from; at < to; at += 1) {
        const { line, text } = items[at] as Item;
        // Words first: most lines end there, and what is open on a line takes longer to tell.
        if (words.every((word) => text.includes(word)) && passes(line, filter, now)) found[count++] = line.number;
      }
    }
    return found.slice(0, count);
  }

  /** Where this number stands, or would: the first that is not higher. */
  #placeOf(number: number): number {
    let [from, to] = [0, this.#items.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#items[middle] as Item).line.number > number) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** Lets what waits have its turn; a timer would wait longer. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
