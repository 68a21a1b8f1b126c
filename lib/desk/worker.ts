import type { Language } from '../language/shapes.ts';
import type { DataKey } from '../log/keys/seal.ts';
import { answering } from '../review/asking.ts';
import { openDeskDatabase } from './database.ts';
import { importFiles, mergedOf } from './importing.ts';
import { keepViews, keptViews } from './kept-views.ts';
import type { DeskAsked, DeskNews } from './messages.ts';
import { Overseeing, type Overseen } from './overseen.ts';
import { DeskReader } from './reader.ts';
import { deskKeyFrom } from './sealing.ts';
import { dropBundles, dropEverything, standHere, sweep } from './store.ts';

/**
 * The desk's second thread: reading and verifying the logs of many takes a while, and the page must not stand still for
 * it. It has the key of the desk and nothing of the officer's own log.
 */
const db = openDeskDatabase();
interface Opened {
  readonly key: DataKey;
  readonly reader: DeskReader;
}
/** A promise: what is asked while it opens waits for it. */
let opened: Promise<Opened> | null = null;
let overseeing = new Overseeing();
let cancelled = false;
const TELL_MS = 250;

async function here(): Promise<Opened> {
  if (opened === null) throw new Error('the desk is not open yet');
  return opened;
}

async function openedWith(raw: Uint8Array<ArrayBuffer>, language: Language): Promise<Opened> {
  const key = await deskKeyFrom(raw);
  const reader = new DeskReader(db, key, {
    language,
    tell: (known) => tell({ known }),
    keep: (history, log, ref) => overseeing.keep(history, log, ref),
    hear: (entry) => overseeing.hear(entry),
  });
  return { key, reader };
}

/** One at a time, in all tabs: who imports or removes. */
const changing = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request('deelwijzer-desk', act) as Promise<T>;

async function readAnew(): Promise<void> {
  const { key, reader } = await here();
  const stand = await standHere(db, key);
  // From here to the reading without a pause: what is still being read of before must not be weighed with this.
  const own = new Overseeing();
  overseeing = own;
  await reader.read(stand, new Date());
  if (overseeing !== own) return; // read anew meanwhile
  own.settle(reader.logs, (ref) => reader.shelf.get(ref)?.order, new Date());
  const families = own.familiesByRef();
  reader.shelf.signal((ref) => families.get(ref) ?? []);
  for (const resolve of waiting.splice(0)) resolve();
  reader.changed();
}

const waiting: (() => void)[] = [];

/** Everything has been read and weighed. */
async function settled(): Promise<Overseeing> {
  while (overseeing.overseen === null) await new Promise<void>((resolve) => waiting.push(resolve));
  return overseeing;
}

const asked: DeskAsked = {
  async open(raw, language) {
    opened = openedWith(raw, language);
    await readAnew();
    await changing(() => sweep(db));
  },
  async import(files, identities) {
    const { key } = await here();
    cancelled = false;
    let told = performance.now();
    const imported = await changing(() =>
      importFiles(files, {
        db,
        key,
        identities,
        now: new Date(),
        cancelled: () => cancelled,
        tell: (importing) => {
          if (performance.now() - told < TELL_MS) return;
          told = performance.now();
          tell({ importing });
        },
      }),
    );
    void readAnew().catch(notRead); // it answers before everything has been read: what is read is told
    return imported;
  },
  async cancel() {
    cancelled = true;
  },
  async remove(log) {
    const { key } = await here();
    await changing(async () => {
      const stand = await standHere(db, key);
      const ids = stand.rows.filter((row) => row.log === log).map(({ id }) => id);
      const rows = stand.rows.filter((row) => row.log !== log);
      await dropBundles(db, key, ids, await mergedOf({ ...stand, rows }));
    });
    await readAnew();
  },
  async removeAll() {
    await changing(() => dropEverything(db));
    await readAnew();
  },
  views: async () => keptViews(db, (await here()).key),
  keepViews: async (views) => keepViews(db, (await here()).key, views),
  overseen: async () => (await settled()).overseen as Overseen,
  charts: async (wanted) => {
    const [{ reader }, weighed] = await Promise.all([here(), settled()]);
    const found = await reader.find(wanted);
    return found && weighed.chartsAmong(found.refs);
  },
  population: async (from, to) => (await settled()).population(from, to),
  draw: async (wanted) => (await settled()).draw(wanted),
  told: async (refs) => (await settled()).told(refs),
  find: async (wanted) => {
    const { reader } = await here();
    const { behind = [] } = wanted.chosen;
    if (behind.length > 0) await settled();
    overseeing.prepare(reader.shelf, behind);
    return reader.find(wanted);
  },
  lines: async (refs) => (await here()).reader.lines(refs),
  history: async (ref) => (await here()).reader.history(ref),
  refOf: async (id) => (await here()).reader.refOf(id),
};

const notRead = (error: unknown) =>
  console.error('Deelwijzer: the desk was not read', error instanceof Error ? error.name : 'error');

const tell = answering<DeskAsked, DeskNews>(asked);
