import type { Disclosure, DisclosureEvent, Entry } from '../disclosure/entry.ts';
import { writerOf } from '../disclosure/writer.ts';
import type { Numbered } from '../export/history.ts';
import type { Language } from '../language/shapes.ts';
import { backwards } from '../log/backwards.ts';
import type { LogDatabase, LogRow } from '../log/database.ts';
import { allLogs, stretchesOf } from '../log/read.ts';
import type { Kept } from '../log/store/kept.ts';
import { EVERYONE, type Shown, shows } from '../policy/who.ts';
import { Fold, isOther, itemOf, pushTo, unreadable } from './fold.ts';
import { historyAt, keptIn } from './histories.ts';
import type { Line } from './line.ts';
import { type OpenLines, openLines, type Pending, pendingIn } from './open-lines.ts';
import { logAt, placeIn } from './places.ts';
import type { Found, Known, OtherEntry, Source } from './source.ts';
import type { Wanted } from './wanted.ts';

/** No more often than this is told how far the reading has come. */
const TELL_MS = 500;

/** Reads all logs newest first, keeps a line of each disclosure, and follows what is appended. */
export class Reader implements Source {
  readonly #db: LogDatabase;
  readonly #language: Language;
  readonly #tell: (known: Known) => void;
  readonly #shown: Shown;
  readonly #logs = new Map<number, { readonly row: LogRow; size: number }>();
  #fold: Fold;
  #complete = false;
  #revision = 0;
  #told = 0;
  #waiting: (() => void)[] = [];
  #following: Promise<void> = Promise.resolve();

  constructor(db: LogDatabase, language: Language, tell: (known: Known) => void, shown: Shown = EVERYONE) {
    this.#db = db;
    this.#language = language;
    this.#tell = tell;
    this.#shown = shown;
    this.#fold = this.#newFold();
  }

  #newFold(): Fold {
    return new Fold(this.#language, undefined, this.#shown);
  }

  /** All of it. Resolves when everything has been read. @throws where the database cannot be read. */
  async read(): Promise<void> {
    const fold = this.#newFold();
    this.#complete = false;
    const rows = await allLogs(this.#db);
    for (const row of rows) this.#logs.set(row.order, { row, size: row.size });
    this.#fold = fold;
    for (const { id, order, header, size, lastNumber } of rows.toReversed()) {
      fold.begin({ order, id, lastNumber, before: header.continues?.lastNumber ?? 0 });
      for await (const stretch of backwards(this.#db, id, size)) {
        fold.take(stretch);
        this.#report(false);
      }
      fold.end();
    }
    await this.#again(fold.late);
    this.#complete = true;
    await this.follow(true);
  }

  /** What was appended since, also while the rest is still being read. @throws where the database cannot be read. */
  follow(always = false): Promise<void> {
    const done = this.#following.then(() => this.#follow(always));
    this.#following = done.catch(() => undefined); // whoever asked hears of it
    return done;
  }

  async #follow(always: boolean): Promise<void> {
    let changed = always;
    for (const row of await allLogs(this.#db)) {
      const size = this.#logs.get(row.order)?.size ?? 0;
      if (row.size === size) continue;
      changed = true;
      this.#logs.set(row.order, { row, size: row.size });
      for await (const stretch of stretchesOf(this.#db, row.id, size)) {
        // More may have been appended in the meantime: that is for the next time.
        const news = stretch.filter(({ index }) => index < row.size);
        await this.#append(row, news);
      }
    }
    if (changed) this.#report(true);
  }

  get hasLocked(): boolean {
    return this.#fold.unread.locked > 0;
  }

  find(wanted: Wanted, now: Date): Promise<Uint32Array | null> {
    return this.#fold.lines.find(wanted, now);
  }

  async lines(numbers: readonly number[]): Promise<readonly Line[]> {
    return numbers.flatMap((number) => this.#fold.lines.get(number)?.line ?? []);
  }

  async history(number: number): Promise<Found | null> {
    while (!this.#fold.lines.get(number) && !this.#complete) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    const item = this.#fold.lines.get(number);
    if (!item) return null;
    const { line, place, events } = item;
    if (line.state !== 'readable' || place === null)
      return { number, state: line.state === 'readable' ? 'damaged' : line.state };
    const history = await historyAt(this.#db, this.#idOf, place, events);
    return history ? { state: 'readable', log: this.#idOf(place), history } : { number, state: 'damaged' };
  }

  async open(now: Date, most: number): Promise<OpenLines> {
    return openLines(this.#fold.lines.all, now, most);
  }

  async pending(): Promise<Pending> {
    return pendingIn(this.#fold.lines.all);
  }

  async others(most: number): Promise<readonly Numbered<OtherEntry>[]> {
    const kept = await keptIn(this.#db, this.#idOf, this.#fold.others.slice(0, most));
    return kept
      .toReversed()
      .flatMap(({ index, entry }) => (entry && isOther(entry) ? [{ index, entry }] : [])) as Numbered<OtherEntry>[];
  }

  async #append({ order }: LogRow, stretch: readonly Kept[]): Promise<void> {
    const fold = this.#fold;
    const happened = new Map<number, number[]>();
    const fresh = new Map<
      number,
      { index: number; disclosure: Disclosure; events: Numbered<DisclosureEvent>[]; places: number[] }
    >();
    for (const { index, entry, state } of stretch) {
      const place = placeIn(order, index);
      if (entry === null) {
        // What is erased is named by a later entry, and counted there.
        if (state === 'locked' || state === 'damaged') fold.unread[state] += 1;
      } else if (entry.kind === 'disclosure') {
        if (shows(this.#shown, entry.discloser.name))
          fresh.set(entry.number, { index, disclosure: entry, events: [], places: [] });
      } else if (entry.kind === 'event') {
        const about = fresh.get(entry.about);
        about?.events.push({ index, entry });
        about?.places.push(place);
        if (!about && fold.lines.get(entry.about)) pushTo(happened, entry.about, place);
        else if (!about) fold.happen(place, { index, entry });
      } else if (isOther(entry)) {
        if (shows(this.#shown, writerOf(entry))) fold.others.unshift(place);
      } else this.#erase(entry, happened);
    }
    for (const { places, ...history } of fresh.values()) {
      fold.lines.put(itemOf(history, placeIn(order, history.index), places, this.#language));
    }
    await this.#again(happened);
  }

  /** Lines to which more happened are made anew from everything that is about them. */
  async #again(happened: ReadonlyMap<number, readonly number[]>): Promise<void> {
    for (const [number, more] of happened) {
      const item = this.#fold.lines.get(number);
      if (!item || item.place === null || item.line.state !== 'readable') continue;
      const places = [...new Set([...item.events, ...more])].sort((a, b) => a - b);
      const history = await historyAt(this.#db, this.#idOf, item.place, places);
      if (history) this.#fold.lines.put(itemOf(history, item.place, places, this.#language));
    }
  }

  /** @param happened gets the lines of which an event was erased. */
  #erase(entry: Entry, happened: Map<number, number[]>): void {
    if (entry.kind !== 'log-change' || entry.type !== 'erased') return;
    const fold = this.#fold;
    const order = [...this.#logs.values()].find(({ row }) => row.id === entry.log)?.row.order ?? 0;
    const news = entry.entries.filter((index) => !fold.isErased(entry.log, index));
    const gone = new Set(news.map((index) => placeIn(order, index)));
    fold.learn(entry);
    fold.unread.erased += gone.size;
    for (const item of fold.lines.all.slice()) {
      const { number } = item.line;
      if (item.place !== null && gone.has(item.place)) fold.lines.put(unreadable(number, 'erased', item.place));
      else if (item.events.some((place) => gone.has(place))) {
        fold.lines.put({ ...item, events: item.events.filter((place) => !gone.has(place)) });
        if (!happened.has(number)) happened.set(number, []);
      }
    }
    const left = fold.others.filter((place) => !gone.has(place));
    fold.others.splice(0, fold.others.length, ...left);
  }

  #lastNumber(): number {
    return Math.max(0, ...[...this.#logs.values()].map(({ row }) => row.lastNumber));
  }

  readonly #idOf = (place: number): string => this.#logs.get(logAt(place))?.row.id ?? '';

  #report(now: boolean): void {
    const at = performance.now();
    if (!now && this.#told > 0 && at - this.#told < TELL_MS) return;
    this.#told = at;
    this.#revision += 1;
    const { lines, unread, others } = this.#fold;
    const oldest = lines.all.findLast(({ line }) => line.state === 'readable')?.line;
    this.#tell({
      revision: this.#revision,
      complete: this.#complete,
      count: lines.count,
      of: this.#complete && this.#shown.of !== 'everyone' ? lines.count : Math.max(lines.count, this.#lastNumber()),
      since: oldest?.state === 'readable' ? oldest.stand.at : null,
      unread: { ...unread },
      others: others.length,
    });
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
