import { VERDICTS, type Verdict } from '../assessment/findings.ts';
import type { History } from '../export/history.ts';
import type { Item } from '../review/lines.ts';
import { wordsOf } from '../review/wanted.ts';
import { Column } from './column.ts';
import { type Counts, type DeskWanted, FACETS, type FacetName } from './facets.ts';
import type { Traits } from './traits.ts';

/** What is kept of one disclosure on the desk. */
export interface DeskItem {
  readonly ref: number;
  /** `LogOnDesk.order`. */
  readonly order: number;
  /** Milliseconds; of what cannot be read, when the one after it was written. */
  readonly at: number;
  /** Its calendar day here. */
  readonly day: string;
  readonly item: Item;
  /** null where it cannot be read. */
  readonly entry: string | null;
}

/** So many in one go: well under a frame, so that a newer question is heard. */
const SLICE = 10_000;

/** All disclosures of all logs, found by words, by facets that combine, and by period; sorted as she asks. */
export class Shelf {
  readonly #items: DeskItem[] = [];
  readonly columns = new Map<FacetName, Column>(FACETS.map((facet) => [facet, new Column()]));
  #sorted = new Map<string, Uint32Array>();
  #asked = 0;

  get count(): number {
    return this.#items.length;
  }

  get items(): readonly DeskItem[] {
    return this.#items;
  }

  get(ref: number): DeskItem | undefined {
    return this.#items[ref];
  }

  column(facet: FacetName): Column {
    return this.columns.get(facet) as Column;
  }

  put(item: DeskItem, traits: Traits): void {
    this.#items[item.ref] = item;
    for (const facet of FACETS) this.column(facet).set(item.ref, traits[facet]);
    this.#sorted.clear();
  }

  /** Signals are found over all disclosures together, and come last. */
  signal(codesOf: (ref: number) => readonly string[]): void {
    for (const { ref } of this.#items) this.column('signal').set(ref, codesOf(ref));
  }

  /** null where another question came meanwhile. */
  async find(wanted: DeskWanted): Promise<{ refs: Uint32Array; counts: Counts } | null> {
    this.#asked += 1;
    const own = this.#asked;
    const words = wordsOf(wanted.query);
    const order = this.#inOrder(wanted.sort);
    const passing = FACETS.map((facet) => this.column(facet).passing(wanted.chosen[facet]));
    const asked = passing.flatMap((one, place) => (one === null ? [] : [place]));
    const columns = FACETS.map((facet) => this.column(facet));
    const combined = columns.map(({ combinations }) => new Uint32Array(combinations.length));
    const found = new Uint32Array(order.length);
    let count = 0;
    for (let from = 0; from < order.length; from += SLICE) {
      if (from > 0) await turn();
      if (own !== this.#asked) return null;
      const to = Math.min(order.length, from + SLICE);
      for (let at = from; at < to; at += 1) {
        const ref = order[at] as number;
        const { item, day } = this.#items[ref] as DeskItem;
        if (wanted.from !== null && day < wanted.from) continue;
        if (wanted.to !== null && day > wanted.to) continue;
        if (!words.every((word) => item.text.includes(word))) continue;
        // What one facet alone keeps out still counts for that facet: it shows what else could be chosen there.
        let missed = -1;
        let misses = 0;
        for (const place of asked) {
          if (passing[place]?.[(columns[place] as Column).at(ref)]) continue;
          missed = place;
          misses += 1;
          if (misses > 1) break;
        }
        if (misses > 1) continue;
        if (misses === 0) found[count++] = ref;
        for (let place = 0; place < columns.length; place += 1) {
          if (misses === 1 && place !== missed) continue;
          const counts = combined[place] as Uint32Array;
          const id = (columns[place] as Column).at(ref);
          counts[id] = (counts[id] as number) + 1;
        }
      }
    }
    const counts = Object.fromEntries(
      FACETS.map((facet, place) => [facet, (columns[place] as Column).counted(combined[place] as Uint32Array)]),
    ) as unknown as Counts;
    return { refs: found.slice(0, count), counts };
  }

  #inOrder(sort: DeskWanted['sort']): Uint32Array {
    const known = this.#sorted.get(sort);
    if (known) return known;
    const items = this.#items;
    const refs = Uint32Array.from(items, ({ ref }) => ref);
    const newest = (a: number, b: number) => (items[b] as DeskItem).at - (items[a] as DeskItem).at || a - b;
    if (sort === 'newest') refs.sort(newest);
    else if (sort === 'oldest') refs.sort((a, b) => newest(b, a));
    else {
      const rank = this.#ranks(sort);
      const column = this.column(sort);
      refs.sort((a, b) => (rank[column.at(a)] as number) - (rank[column.at(b)] as number) || newest(a, b));
    }
    this.#sorted.set(sort, refs);
    return refs;
  }

  /** For each combination of a facet's values, where it comes. */
  #ranks(facet: 'clinician' | 'recipient' | 'verdict'): number[] {
    const { combinations } = this.column(facet);
    const weight = (values: readonly string[]) => VERDICTS.indexOf((values[0] ?? '') as Verdict);
    const compare = new Intl.Collator('nl').compare;
    const sorted = [...combinations.keys()].sort((a, b) => {
      const [one, other] = [combinations[a] ?? [], combinations[b] ?? []];
      return facet === 'verdict' ? weight(one) - weight(other) : compare(one.join(), other.join());
    });
    const ranks: number[] = [];
    for (const [rank, id] of sorted.entries()) ranks[id] = rank;
    return ranks;
  }
}

export type Keep = (history: History, log: string, ref: number) => void;

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
