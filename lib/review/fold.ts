import type { Disclosure, DisclosureEvent, Entry } from '../disclosure/entry.ts';
import { writerOf } from '../disclosure/writer.ts';
import type { History, Numbered } from '../export/history.ts';
import type { Language } from '../language/shapes.ts';
import type { Read, Stretch } from '../log/backwards.ts';
import { EVERYONE, type Shown, shows } from '../policy/who.ts';
import { lineOf, searchText, type UnreadableLine } from './line.ts';
import { type Item, Lines } from './lines.ts';
import { placeIn } from './places.ts';

interface Happened {
  readonly place: number;
  readonly event: Numbered<DisclosureEvent>;
}

/** A log as far as the numbers of its disclosures go: those between that are nowhere were erased, if something was. */
export interface Span {
  readonly order: number;
  readonly id: string;
  readonly lastNumber: number;
  /** The last number of the log that it goes on from. */
  readonly before: number;
}

/**
 * Folds logs into lines from the end to the beginning. What happened to a disclosure comes before it then, so its line
 * is whole as soon as it is met, and of the rest nothing has to be kept.
 */
export class Fold {
  readonly lines = new Lines();
  /** Places of what is about no disclosure, newest first. */
  readonly others: number[] = [];
  readonly unread: Record<UnreadableLine['state'], number> = { erased: 0, locked: 0, damaged: 0 };
  /** Numbers whose line was there before something that happened to it, with the places of that. */
  readonly late = new Map<number, number[]>();
  readonly #language: Language;
  readonly #made: (history: History, item: Item) => void;
  readonly #shown: Shown;
  readonly #happened = new Map<number, Happened[]>();
  readonly #erased = new Map<string, Set<number>>();
  #span: Span = { order: 0, id: '', lastNumber: 0, before: 0 };
  #above = 0;
  #gone = 0;

  /**
   * @param made hears each history as its line is made, for who keeps more of it than a line.
   * @param shown whose disclosures are told of; of the others not even a line is kept.
   */
  constructor(language: Language, made: (history: History, item: Item) => void = () => {}, shown: Shown = EVERYONE) {
    this.#language = language;
    this.#made = made;
    this.#shown = shown;
  }

  begin(span: Span): void {
    this.#span = span;
    this.#above = span.lastNumber + 1;
    this.#gone = 0;
  }

  take({ kept, numbers }: Stretch): void {
    const waiting = new Set(numbers);
    let unread: 'locked' | 'damaged' | null = null;
    for (let at = kept.length - 1; at >= 0; at -= 1) {
      const one = kept[at] as Read;
      if (one.state === 'locked' || one.state === 'damaged') {
        this.unread[one.state] += 1;
        unread = one.state;
      } else this.#takeOne(one, waiting);
    }
    for (const number of unread ? [...waiting].sort((a, b) => b - a) : []) {
      this.#passTo(number, waiting);
      if (unread) this.#put(unreadable(number, unread));
    }
  }

  end(): void {
    this.#passTo(this.#span.before, new Set());
  }

  #takeOne({ index, entry }: Read, waiting: Set<number>): void {
    const erased = entry === null || this.isErased(this.#span.id, index);
    if (erased) {
      this.unread.erased += 1;
      this.#gone += 1;
    }
    if (entry === null) return;
    if (entry.kind === 'disclosure') {
      waiting.delete(entry.number);
      this.#passTo(entry.number, waiting);
      if (erased) this.#put(unreadable(entry.number, 'erased'));
      else this.#disclosure(index, entry);
    } else if (!erased) this.#other(index, entry);
  }

  #disclosure(index: number, disclosure: Disclosure): void {
    if (this.lines.get(disclosure.number)) return;
    const happened = (this.#happened.get(disclosure.number) ?? []).sort((a, b) => a.place - b.place);
    this.#happened.delete(disclosure.number);
    if (!shows(this.#shown, disclosure.discloser.name)) return;
    const history = { index, disclosure, events: happened.map(({ event }) => event) };
    const places = happened.map(({ place }) => place);
    const item = itemOf(history, placeIn(this.#span.order, index), places, this.#language);
    this.lines.put(item);
    this.#made(history, item);
  }

  #other(index: number, entry: Exclude<Entry, Disclosure>): void {
    const place = placeIn(this.#span.order, index);
    if (entry.kind === 'event') {
      if (this.lines.get(entry.about)) pushTo(this.late, entry.about, place);
      else this.happen(place, { index, entry });
    } else if (entry.kind === 'log-change') this.learn(entry);
    else if (isOther(entry) && shows(this.#shown, writerOf(entry))) this.others.push(place);
  }

  /** Kept until its disclosure is met. */
  happen(place: number, event: Numbered<DisclosureEvent>): void {
    pushTo(this.#happened, event.entry.about, { place, event });
  }

  /** What the log says is erased is not shown, also in the moment in which it still stands there. */
  learn(entry: Entry): void {
    if (entry.kind !== 'log-change' || entry.type !== 'erased') return;
    const places = this.#erased.get(entry.log) ?? new Set();
    this.#erased.set(entry.log, places);
    for (const index of entry.entries) places.add(index);
  }

  isErased(log: string, index: number): boolean {
    return this.#erased.get(log)?.has(index) ?? false;
  }

  /** Numbers that were passed over on the way down. */
  #passTo(number: number, waiting: ReadonlySet<number>): void {
    for (let gap = this.#above - 1; gap > number && this.#gone > 0; gap -= 1) {
      if (waiting.has(gap)) continue;
      this.#put(unreadable(gap, 'erased'));
      this.#gone -= 1;
    }
    this.#above = Math.min(this.#above, number);
    this.#gone = 0;
  }

  #put(item: Item): void {
    if (!this.lines.get(item.line.number)) this.lines.put(item);
  }
}

export function itemOf(history: History, place: number, events: readonly number[], language: Language): Item {
  const line = lineOf(history, language);
  return { line, text: searchText(history, line.told), place, events };
}

export const unreadable = (number: number, state: UnreadableLine['state'], place: number | null = null): Item => ({
  line: { number, state },
  text: String(number),
  place,
  events: [],
});

export const isOther = (entry: Entry): boolean =>
  entry.kind === 'guard-change' ||
  entry.kind === 'oversight' ||
  entry.kind === 'consent' ||
  (entry.kind === 'passed-by' && entry.outcome === 'no-disclosure');

export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
