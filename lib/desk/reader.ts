import type { Entry } from '../disclosure/entry.ts';
import type { History } from '../export/history.ts';
import { isoDay } from '../export/open-points.ts';
import type { Language } from '../language/shapes.ts';
import type { DataKey } from '../log/keys/seal.ts';
import { Fold } from '../review/fold.ts';
import type { Item } from '../review/lines.ts';
import { indexAt } from '../review/places.ts';
import type { DeskDatabase } from './database.ts';
import type { DeskWanted } from './facets.ts';
import { newestFirst, readPiece, stretchOf } from './pieces.ts';
import { type DeskItem, type Keep, Shelf } from './shelf.ts';
import type { DeskFound, DeskFoundOne, DeskKnown, DeskLine, DeskSource, DisclosureId, LogOnDesk } from './source.ts';
import { logsOnDesk } from './standing.ts';
import type { Stand } from './store.ts';
import { PIECE } from './taking-in.ts';
import { traitsOf, traitsOfUnreadable } from './traits.ts';

/** No more often than this is told how far the reading has come. */
const TELL_MS = 250;
/** Pieces on their way from disk while those before are worked on. */
const AHEAD = 6;

interface Shown {
  readonly log: LogOnDesk & { readonly bundle: string };
  readonly fold: Fold;
  /** Items of its fold that have a ref. */
  taken: number;
  lastAt: number;
}

/** Everything on the desk, read newest first over all logs; a line of each disclosure stays in memory. */
export class DeskReader implements DeskSource {
  readonly #db: DeskDatabase;
  readonly #key: DataKey;
  readonly #language: Language;
  readonly #tell: (known: DeskKnown) => void;
  readonly #keep: Keep;
  readonly #hear: (entry: Entry) => void;
  #shelf = new Shelf();
  #shown: Shown[] = [];
  #byNumber = new Map<string, number[]>();
  #revision = 0;
  #told = 0;
  #complete = false;
  #of = 0;
  #reading = 0;
  #waiting: (() => void)[] = [];

  /** @param keep hears each history once, with the id of its log and its ref, for who keeps more of it than a line. @param hear every entry once. */
  constructor(
    db: DeskDatabase,
    key: DataKey,
    {
      language,
      tell,
      keep = () => {},
      hear = () => {},
    }: { language: Language; tell: (known: DeskKnown) => void; keep?: Keep; hear?: (entry: Entry) => void },
  ) {
    this.#db = db;
    this.#key = key;
    this.#language = language;
    this.#tell = tell;
    this.#keep = keep;
    this.#hear = hear;
  }

  get shelf(): Shelf {
    return this.#shelf;
  }

  get logs(): readonly LogOnDesk[] {
    return this.#shown.map(({ log }) => log);
  }

  /** Reads all of it anew; what was being read before is given up. Resolves when everything has been read. */
  async read(stand: Stand, now: Date): Promise<void> {
    this.#reading += 1;
    const own = this.#reading;
    const logs = logsOnDesk(stand.merged, stand.metas, stand.states);
    this.#shelf = new Shelf();
    this.#byNumber = new Map();
    this.#complete = false;
    this.#told = 0;
    this.#of = 0;
    const made = new WeakMap<Item, History>();
    const rowOf = new Map(stand.rows.map((row) => [row.id, row]));
    this.#shown = logs.map((log) => {
      const { head, lastNumber, report } = stand.metas.get(log.bundle) as NonNullable<
        ReturnType<Stand['metas']['get']>
      >;
      const fold = new Fold(this.#language, (history, item) => made.set(item, history));
      fold.begin({ order: log.order, id: log.log, lastNumber, before: head.header.continues?.lastNumber ?? 0 });
      if (log.partsAt === null) this.#of += report.counts.disclosures;
      return { log, fold, taken: 0, lastAt: Number.MAX_SAFE_INTEGER };
    });
    const byBundle = new Map(this.#shown.map((shown) => [shown.log.bundle, shown]));
    const plan = newestFirst(
      logs.map(({ bundle, partsAt }) => ({ bundle, from: partsAt ?? 0, pieces: rowOf.get(bundle)?.pieces ?? [] })),
    );
    const fromOf = (bundle: string) => byBundle.get(bundle)?.log.partsAt ?? 0;
    const coming = plan.slice(0, AHEAD).map((piece) => stretchOf(this.#db, this.#key, piece, fromOf(piece.bundle)));
    for (const [place, piece] of plan.entries()) {
      const stretch = await (coming.shift() as ReturnType<typeof stretchOf>);
      if (own !== this.#reading) return;
      const next = plan[place + AHEAD];
      if (next) coming.push(stretchOf(this.#db, this.#key, next, fromOf(next.bundle)));
      const shown = byBundle.get(piece.bundle) as Shown;
      shown.fold.take(stretch);
      for (const { entry } of stretch.kept) if (entry) this.#hear(entry);
      this.#take(shown, made, now);
      this.#report(false);
    }
    for (const shown of this.#shown) {
      shown.fold.end();
      this.#take(shown, made, now);
    }
    this.#complete = true;
    this.#report(true);
  }

  /** Tells again what is known: something was added to it. */
  changed(): void {
    this.#report(true);
  }

  #take(shown: Shown, made: WeakMap<Item, History>, now: Date): void {
    const { all } = shown.fold.lines;
    for (; shown.taken < all.length; shown.taken += 1) {
      const item = all[shown.taken] as Item;
      const history = made.get(item);
      made.delete(item); // its line is enough from here on
      const at = history ? Date.parse(history.disclosure.at) : shown.lastAt;
      if (history) shown.lastAt = at;
      const ref = this.#shelf.count;
      const one: DeskItem = {
        ref,
        order: shown.log.order,
        at,
        day: history ? isoDay(new Date(at)) : '',
        item,
        entry: history?.disclosure.id ?? null,
      };
      this.#shelf.put(one, history ? traitsOf(history, shown.log, now) : traitsOfUnreadable(shown.log));
      const key = `${shown.log.log} ${item.line.number}`;
      this.#byNumber.set(key, [...(this.#byNumber.get(key) ?? []), ref]);
      if (history) this.#keep(history, shown.log.log, ref);
    }
  }

  async find(wanted: DeskWanted): Promise<DeskFound | null> {
    return this.#shelf.find(wanted);
  }

  async lines(refs: readonly number[]): Promise<readonly DeskLine[]> {
    return refs.flatMap((ref) => {
      const one = this.#shelf.get(ref);
      const shown = one && this.#shownAt(one.order);
      if (!one || !shown) return [];
      const values = (facet: Parameters<Shelf['column']>[0]) => this.#shelf.column(facet).valuesAt(ref);
      return [
        {
          ref,
          order: one.order,
          line: one.item.line,
          parts: {
            client: values('client')[0] ?? '',
            recipient: values('recipient').join(', '),
            ground: values('ground')[0] || null,
            scope: values('scope')[0] || null,
            verdict: values('verdict')[0] || null,
          },
          marked: isMarked(one, shown),
        },
      ];
    });
  }

  async history(ref: number): Promise<DeskFoundOne | null> {
    const one = this.#shelf.get(ref);
    const shown = one && this.#shownAt(one.order);
    if (!one || !shown) return null;
    const { line, place, events } = one.item;
    if (line.state !== 'readable') return { state: line.state, order: one.order, number: line.number };
    const { bundle, log } = shown.log;
    const [own, ...happened] = await this.#entriesAt(bundle, [place ?? 0, ...events].map(indexAt));
    if (own?.entry.kind !== 'disclosure') return { state: 'damaged', order: one.order, number: line.number };
    return {
      state: 'readable',
      order: one.order,
      id: { log, number: line.number, entry: own.entry.id },
      history: {
        index: own.index,
        disclosure: own.entry,
        events: happened.flatMap(({ index, entry }) => (entry.kind === 'event' ? [{ index, entry }] : [])),
      },
    };
  }

  async refOf({ log, number, entry }: Parameters<DeskSource['refOf']>[0]): Promise<number | null> {
    for (;;) {
      const refs = this.#byNumber.get(`${log} ${number}`) ?? [];
      const ref = refs.find((one) => entry === undefined || this.#shelf.get(one)?.entry === entry);
      if (ref !== undefined) return ref;
      if (this.#complete) return null;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Which disclosure a ref stands for; null where it cannot be read. */
  idOf(ref: number): DisclosureId | null {
    const one = this.#shelf.get(ref);
    const shown = one && this.#shownAt(one.order);
    if (!one?.entry || !shown) return null;
    return { log: shown.log.log, number: one.item.line.number, entry: one.entry };
  }

  async #entriesAt(bundle: string, places: readonly number[]): Promise<{ index: number; entry: Entry }[]> {
    const pieces = new Map<number, Awaited<ReturnType<typeof readPiece>>>();
    const found: { index: number; entry: Entry }[] = [];
    for (const index of places) {
      const first = index - (index % PIECE);
      const piece = pieces.get(first) ?? (await readPiece(this.#db, this.#key, bundle, first));
      pieces.set(first, piece);
      const entry = piece[index - first];
      if (typeof entry === 'object') found.push({ index, entry });
    }
    return found;
  }

  #shownAt = (order: number): Shown | undefined => this.#shown[order - 1];

  #report(now: boolean): void {
    const at = performance.now();
    if (!now && this.#told > 0 && at - this.#told < TELL_MS) return;
    this.#told = at;
    this.#revision += 1;
    const { count } = this.#shelf;
    this.#tell({
      generation: this.#reading,
      revision: this.#revision,
      complete: this.#complete,
      count,
      of: Math.max(count, this.#of),
      logs: this.#shown.map(({ log: { bundle: _, ...log } }) => log),
    });
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** Does it stand in a part of its log that is in doubt, or is it one of the entries that the verification found fault with. */
function isMarked({ item }: DeskItem, { log }: Shown): boolean {
  if (item.place === null) return log.markedFrom !== null;
  if (log.markedFrom !== null && indexAt(item.place) >= log.markedFrom) return true;
  const places = new Set([item.place, ...item.events].map(indexAt));
  return log.report.problems.some(({ code, at }) => OF_ENTRIES.has(code) && at !== null && places.has(at));
}

const OF_ENTRIES = new Set([
  'entry-altered',
  'entry-damaged',
  'not-an-entry',
  'entry-from-the-future',
  'entry-twice',
  'entries-reordered',
  'numbers-broken',
  'about-nothing',
]);
