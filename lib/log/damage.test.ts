import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import type { Disclosure, Entry } from '../disclosure/entry.ts';
import { verify } from '../verify/verify.ts';
import { appendDisclosure, appendEvent, LogNotWritable } from './append.ts';
import { type Around, type LogDatabase, openLog } from './database.ts';
import { bundleOfLog } from './hand-over.ts';
import { ownMemory } from './keys/memory.ts';
import { openWithoutLock } from './keys/reading.ts';
import { allEntries, allLogs } from './read.ts';
import { readied } from './readied.ts';
import { compact } from './store/compact.ts';
import { erase } from './store/erase.ts';
import { copiesIn } from './testing.ts';

const entries: Entry[] = recordsOf(randomLog(900, 5));
const disclosures = entries.filter((entry): entry is Disclosure => entry.kind === 'disclosure');
const COUNT = 12;

let beside: Around['beside'];
let db: LogDatabase;
beforeEach(async () => {
  beside = ownMemory();
  db = opened();
  await recorded(COUNT);
});
afterEach(async () => {
  vi.restoreAllMocks();
  db.close();
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
});

/** As another run of the browser opens it: nothing is in memory. */
function opened(): LogDatabase {
  return openLog({ memory: ownMemory(), beside, officers: async () => [], owner: true });
}
async function startedAgain(): Promise<void> {
  db.close();
  db = opened();
  await openWithoutLock(db);
}
async function recorded(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    await appendDisclosure(db, (number) => ({ ...(disclosures[i % disclosures.length] as Disclosure), number }));
  }
}
const numbers = async () =>
  (await allEntries(db)).flatMap(({ entry }) => (entry.kind === 'disclosure' ? [entry.number] : []));
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const id = async () => (await allLogs(db)).at(-1)?.id ?? '';
async function problemsOf(log: string): Promise<string[]> {
  const { bundles } = await verify([{ name: 'log', open: () => bundleOfLog(db, log) }]);
  return bundles.flatMap(({ report, refused }) => report?.problems.map(({ code }) => code) ?? [refused?.problem ?? '']);
}

/** Recording goes on under the next number, in a new log that names the old one and why. */
async function goesOn(reason: string | null, { readable = COUNT, last = COUNT } = {}): Promise<void> {
  const before = await allLogs(db);
  await recorded(1);
  await recorded(1);
  const after = await allLogs(db);
  const growing = after.filter(({ grows }) => grows);
  expect(growing).toHaveLength(1);
  const [log] = growing;
  expect(log?.lastNumber).toBe(last + 2);
  if (reason === null) expect(log?.id).toBe(before.at(-1)?.id);
  else {
    expect(log?.header.continues).toMatchObject({ reason, lastNumber: last });
    expect(log?.header.continues?.damage).not.toEqual([]);
    expect(await problemsOf(log?.id ?? '')).toEqual([]);
  }
  const read = await numbers();
  expect(read.slice(-2)).toEqual([last + 1, last + 2]);
  expect(read).toHaveLength(readable + 2);
  expect(new Set(read).size).toBe(read.length);
}

test('undamaged, the same log goes on', async () => {
  await startedAgain();
  await goesOn(null);
  expect(await problemsOf(await id())).toEqual([]);
});

describe('a new log goes on, and everything stays readable, where', () => {
  test('the state is gone', async () => {
    const old = await id();
    await db.logs.clear();
    await startedAgain();
    await goesOn('cut-off');
    // What was remembered beside the database makes it whole again, to be verified.
    expect(await problemsOf(old)).toEqual([]);
  });

  test('the state is gone, and what was remembered of it', async () => {
    await db.logs.clear();
    beside = ownMemory();
    await startedAgain();
    await goesOn('cut-off');
  });

  test('the last leaf is gone', async () => {
    await db.leaves.delete([await id(), COUNT - 1]);
    await startedAgain();
    await goesOn('damaged', { readable: COUNT - 1 });
  });

  test('the signing key is gone', async () => {
    await db.logs.update(await id(), { signer: null });
    await startedAgain();
    await goesOn('damaged');
  });

  test.each([
    [
      'one is altered',
      (peaks: Uint8Array[]) => peaks.map((peak, i) => (i === 0 ? peak.map((byte) => byte ^ 1) : peak)),
    ],
    ['one is gone', (peaks: Uint8Array[]) => peaks.slice(1)],
  ])('the tree is broken: %s', async (_what, broken) => {
    const [log] = await allLogs(db);
    await db.logs.update(log?.id ?? '', { peaks: broken(log?.peaks ?? []) });
    await startedAgain();
    await goesOn('damaged');
  });

  test('the database is an older copy of itself', async () => {
    const [older] = await allLogs(db);
    await recorded(3);
    await db.leaves.where('number').above(COUNT).delete();
    await db.logs.put(older as NonNullable<typeof older>);
    await startedAgain();
    await goesOn('cut-off', { last: COUNT + 3 });
  });

  test('the database holds another log than was written to last', async () => {
    const other = openLog({ memory: ownMemory(), beside: ownMemory(), officers: async () => [] }, 'elders');
    await appendDisclosure(other, (number) => ({ ...(disclosures[0] as Disclosure), number }));
    await db.logs.clear();
    await db.leaves.clear();
    await db.logs.bulkAdd(await allLogs(other));
    await db.leaves.bulkAdd(await other.leaves.toArray());
    other.close();
    await startedAgain();
    await recorded(1);
    const logs = await allLogs(db);
    expect(logs.at(-1)?.header.continues).toMatchObject({ reason: 'cut-off', lastNumber: COUNT });
    expect(logs.at(-1)?.lastNumber).toBe(COUNT + 1);
  });

  test('the whole database is gone: only the numbers are left to go on from', async () => {
    db.close();
    await db.delete();
    await startedAgain();
    await goesOn('cut-off', { readable: 0 });
    expect((await allLogs(db))[0]?.header.continues?.state?.size).toBe(COUNT);
  });

  test('the database vanishes while the browser runs: what is sealed from then on can be read in the next run', async () => {
    db.close({ disableAutoOpen: false }); // as when the browser closes it
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('deelwijzer').onsuccess = resolve;
    });
    await goesOn('cut-off', { readable: 0 });
    await startedAgain();
    expect(await numbers()).toEqual([COUNT + 1, COUNT + 2]);
  });
});

describe('what only a full verification finds does not stop recording:', () => {
  test('a leaf in the middle is gone', async () => {
    await db.leaves.delete([await id(), 5]);
    await startedAgain();
    await goesOn(null, { readable: COUNT - 1 });
    expect(await problemsOf(await id())).toContain('entry-missing');
  });

  test('a leaf in the middle is altered', async () => {
    await db.leaves.update([await id(), 5], { leaf: new Uint8Array(32) });
    await startedAgain();
    await goesOn(null);
    expect(await problemsOf(await id())).toContain('entry-altered');
  });

  test('content in the middle is altered', async () => {
    const row = await db.leaves.get([await id(), 5]);
    const bytes = row?.content?.bytes.map((byte, i) => (i === 9 ? byte ^ 1 : byte));
    await db.leaves.put({ ...row, content: { ...row?.content, bytes } } as NonNullable<typeof row>);
    await startedAgain();
    await goesOn(null, { readable: COUNT - 1 });
    expect(await problemsOf(await id())).toContain('entry-damaged');
  });

  test('a piece of many entries is gone: those before and after it are read, at their own places', async () => {
    await recorded(1_100 - COUNT);
    await compact(db);
    expect(await db.segments.count()).toBe(2);
    await db.segments.delete([await id(), 0]);
    await startedAgain();
    expect((await allEntries(db))[0]?.index).toBe(512);
    expect(await numbers()).toEqual(upTo(1_100).slice(512));
    await goesOn(null, { readable: 1_100 - 512, last: 1_100 });
    expect(await problemsOf(await id())).toContain('entry-missing');
  });

  test('entries are put together only up to a gap, so that none moves to the place of another', async () => {
    await recorded(600 - COUNT);
    await db.leaves.delete([await id(), 300]);
    await compact(db);
    const places = (await allEntries(db)).map(({ index, entry }) => [
      index,
      entry.kind === 'disclosure' && entry.number,
    ]);
    expect(places.filter(([index, number]) => number !== (index as number) + 1)).toEqual([]);
    expect(places).toHaveLength(599);
  });
});

describe('a database that was thrown away by the browser', () => {
  let kept: Record<string, unknown>;
  beforeEach(async () => {
    kept = {};
    db.close();
    await db.delete();
    beside = ownMemory();
    db = withCopies();
    await recorded(600);
    await compact(db);
    await db.copied();
  });
  let refuses = false;
  const withCopies = () =>
    openLog({
      memory: ownMemory(),
      beside,
      officers: async () => [],
      owner: true,
      copies: {
        set: async (values) => {
          if (refuses) throw new Error('stalled');
          await copiesIn(kept).set(values);
        },
        all: () => copiesIn(kept).all(),
      },
    });
  async function thrownAway(): Promise<void> {
    db.close();
    await db.delete();
    db = withCopies();
  }

  test('is put back from its copy at the next start: every entry, verifiable, and the numbers go on', async () => {
    const old = await id();
    await thrownAway();
    await readied(db);
    expect(await numbers()).toEqual(upTo(600));
    expect(await problemsOf(old)).toEqual([]);
    await goesOn('cut-off', { readable: 600, last: 600 });
  });

  test('is put back before the first entry, where that comes first', async () => {
    await thrownAway();
    await recorded(1);
    await openWithoutLock(db);
    expect(await numbers()).toEqual(upTo(601));
  });

  test('copies follow what is put together and what is erased', async () => {
    expect(Object.keys(kept).filter((key) => key.startsWith('copy:leaves:'))).toHaveLength(600 - 512);
    const log = await id();
    await erase(db, { log, entries: [3, 590], reason: 'retention', why: null, by: null });
    await db.copied();
    await thrownAway();
    await readied(db);
    expect(await numbers()).toEqual(upTo(600).filter((number) => number !== 4 && number !== 591));
    expect(await problemsOf(log)).toEqual([]);
  });

  test('whose copy goes further than what was remembered: no number is given twice', async () => {
    const remembered = await beside.get('log:last-state');
    await recorded(1);
    await beside.set('log:last-state', remembered); // killed between the two
    const old = await id();
    await thrownAway();
    await recorded(1);
    await readied(db); // opens what was put back
    expect(await numbers()).toEqual(upTo(602));
    expect(await problemsOf(old)).toEqual([]);
  });

  test('is remembered only once it has its copy: killed in between, no number is missing', async () => {
    const set = beside.set;
    const order: string[] = [];
    beside.set = async (...given) => {
      order.push('remembered');
      return set(...given);
    };
    const { copied } = db;
    db.copied = async () => {
      await copied();
      order.push('copied');
    };
    await recorded(1);
    expect(order).toEqual(['copied', 'remembered']);
  });

  test('what could not be copied goes along with what comes next', async () => {
    refuses = true;
    await recorded(2);
    await db.copied();
    refuses = false;
    await recorded(1);
    await db.copied();
    await thrownAway();
    await readied(db);
    expect(await numbers()).toEqual(upTo(603));
  });

  test('what has no copy, because the browser was killed right then, gets it at the next start', async () => {
    await recorded(3);
    await db.copied();
    const hole = Object.keys(kept).find((key) => key.startsWith('copy:leaves:') && key.includes(',601]')) as string;
    expect(hole).toBeDefined();
    delete kept[hole];
    await readied(db);
    await db.copied();
    await thrownAway();
    await readied(db);
    expect(await numbers()).toEqual(upTo(603));
  });

  test('no signing key is copied', () => {
    const logs = Object.entries(kept).filter(([key]) => key.startsWith('copy:logs:'));
    expect(logs.map(([, row]) => row)).toMatchObject([{ signer: null }]);
  });
});

describe('a database that does not open any more', () => {
  test('is left as it is; a new one goes on under another name, which the next run finds', async () => {
    const open = unopenable('deelwijzer', 'UnknownError');
    await startedAgain();
    await goesOn('unreadable', { readable: 0 });
    expect(db.name).toBe('deelwijzer-2');
    await startedAgain();
    await goesOn(null, { readable: 2, last: COUNT + 2 });
    open.mockRestore();
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual(['deelwijzer', 'deelwijzer-2']);
  });

  test('and opens again later: what it holds is read too', async () => {
    const open = unopenable('deelwijzer', 'UnknownError');
    await startedAgain();
    await recorded(2);
    open.mockRestore();
    await startedAgain();
    await readied(db);
    expect(await numbers()).toEqual(upTo(COUNT + 2));
    const [old, now] = await allLogs(db);
    expect(await problemsOf(old?.id ?? '')).toEqual([]);
    expect(now?.header.continues?.state?.log).toBe(old?.id);
    await readied(db);
    expect(await numbers()).toEqual(upTo(COUNT + 2));
  });

  test.each(['QuotaExceededError', 'AbortError'])(
    'for now (%s): nothing is begun; it goes on as soon as it opens',
    async (name) => {
      const open = unopenable('deelwijzer', name);
      await startedAgain().catch(() => undefined);
      await expect(recorded(1)).rejects.toBeInstanceOf(LogNotWritable);
      open.mockRestore();
      await recorded(1); // the append itself tries again to open it
      await openWithoutLock(db);
      await goesOn(null, { readable: COUNT + 1, last: COUNT + 1 });
    },
  );

  test('because none does: nothing is begun', async () => {
    const open = unopenable(null, 'UnknownError');
    await startedAgain().catch(() => undefined);
    await expect(recorded(1)).rejects.toBeInstanceOf(LogNotWritable);
    open.mockRestore();
    await recorded(1); // the append itself tries again to open it
    await openWithoutLock(db);
    await goesOn(null, { readable: COUNT + 1, last: COUNT + 1 });
    expect(db.name).toBe('deelwijzer');
  });
});

test('a log that could not take an entry is looked at again: it does not refuse for ever', async () => {
  await startedAgain();
  await recorded(1);
  await db.logs.update(await id(), { signer: null });
  await expect(recorded(1)).rejects.toBeInstanceOf(LogNotWritable);
  await recorded(1);
  expect((await allLogs(db)).at(-1)?.header.continues?.reason).toBe('damaged');
  expect((await numbers()).at(-1)).toBe(COUNT + 2);
});

test('events on a disclosure of the damaged log go into the new one', async () => {
  await db.logs.update(await id(), { signer: null });
  await startedAgain();
  const event = entries.find((entry) => entry.kind === 'event' && entry.type === 'outcome') as never;
  await appendEvent(db, { ...(event as object), about: 3 } as never);
  expect((await allLogs(db)).map(({ size }) => size)).toEqual([COUNT, 1]);
});

/** @param only the database that does not open; null for all. */
function unopenable(only: string | null, name: string) {
  const open = IDBFactory.prototype.open;
  return vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, wanted, version) {
    if (only !== null && wanted !== only) return open.call(this, wanted, version);
    const request = { error: new DOMException('does not open', name) } as unknown as IDBOpenDBRequest;
    const event = Object.assign(new Event('error'), {});
    Object.defineProperty(event, 'target', { value: request });
    queueMicrotask(() => request.onerror?.(event));
    return request;
  });
}
