import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { appendDisclosure } from '../append.ts';
import { type LogDatabase, openLog } from '../database.ts';
import { allEntries, allLogs, newestDisclosures, stretchesOf } from '../read.ts';
import { readied } from '../readied.ts';
import { reseal } from '../store/reseal.ts';
import { putSealed, sealedRows } from '../store/sealed-rows.ts';
import { anotherPage, disclosure, nextRun, stretchLittle } from '../testing.ts';
import { knownKeys } from './data-key.ts';
import { beginAnew, LockDamaged, setPassphrase, WrongPassphrase } from './passphrase.ts';
import { readingOf, readNow } from './reading.ts';
import { keepOwnLock, newIdentity, ownLock } from './recipients.ts';
import { resealMark } from './reseal-mark.ts';
import { lockAgain, unlock, unlockWith } from './unlock.ts';

stretchLittle();
const WORDS = 'vier paarden in de gang';
const OTHER = 'vijf koeien op het dak';

let db: LogDatabase;
beforeEach(() => {
  db = openLog();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const record = async (count = 1) => {
  for (let i = 0; i < count; i += 1) await appendDisclosure(db, disclosure);
};
const numbers = async () => (await newestDisclosures(db, 1_000)).map(({ number }) => number).reverse();
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const start = async () => {
  db = nextRun(db);
  await readied(db);
};
/** State of each entry, in order: readable, locked, damaged, erased. */
async function states(): Promise<string[]> {
  const all: string[] = [];
  for (const { id } of await allLogs(db))
    for await (const kept of stretchesOf(db, id)) all.push(...kept.map((k) => k.state));
  return all;
}

describe('without a passphrase', () => {
  test('every run reads what the runs before it wrote', async () => {
    for (let run = 0; run < 12; run += 1) {
      await record();
      await start();
    }
    expect(await readingOf(db)).toBe('open');
    expect(await numbers()).toEqual(upTo(12));
    expect(await db.keys.count()).toBeLessThan(10); // gathered
  });

  test('a page that reads before the background has started, reads too', async () => {
    await record(2);
    db = nextRun(db);
    expect(await readNow(db)).toBe('open');
    expect(await numbers()).toEqual([1, 2]);
  });

  test('locking does nothing: there is no way to open again', async () => {
    await record(2);
    await lockAgain(db);
    expect(await readingOf(db)).toBe('open');
    expect(await numbers()).toEqual([1, 2]);
  });
});

describe('with a passphrase', () => {
  beforeEach(async () => {
    await record(2);
    await setPassphrase(db, '', WORDS);
    await reseal(db);
  });

  test('this run goes on reading, the next one asks', async () => {
    expect(await readingOf(db)).toBe('unlocked');
    expect(await numbers()).toEqual([1, 2]);
    await start();
    expect(await readingOf(db)).toBe('locked');
    expect(await numbers()).toEqual([]);
    expect((await states()).slice(0, 2)).toEqual(['locked', 'locked']);
  });

  test('a locked log records on, and the numbers with it; unlocked, all of it is there', async () => {
    await start();
    await record(2);
    expect(await numbers()).toEqual([3, 4]); // what this very run wrote
    await unlock(db, WORDS);
    expect(await readingOf(db)).toBe('unlocked');
    expect(await numbers()).toEqual(upTo(4));
    await record();
    expect(await numbers()).toEqual(upTo(5));
  });

  test.each(['vier paarden in de gan', 'Vier paarden in de gang', `${WORDS} `, ''])(
    '%j is not it, and nothing has changed',
    async (wrong) => {
      await start();
      await expect(unlock(db, wrong)).rejects.toBeInstanceOf(WrongPassphrase);
      expect(await readingOf(db)).toBe('locked');
      expect(await numbers()).toEqual([]);
      await unlock(db, WORDS);
      expect(await numbers()).toEqual([1, 2]);
    },
  );

  test('the same letters of another keyboard are the same passphrase', async () => {
    await setPassphrase(db, WORDS, 'café aan de gracht'.normalize('NFC'));
    await start();
    await unlock(db, 'café aan de gracht'.normalize('NFD'));
    expect(await numbers()).toEqual([1, 2]);
  });

  test('locking puts what this run wrote behind it too; recording goes on', async () => {
    await record();
    await lockAgain(db);
    expect(await readingOf(db)).toBe('locked');
    expect(await states()).toEqual(['locked', 'locked', 'locked']);
    expect(await numbers()).toEqual([]);
    expect(Object.keys(await knownKeys(db))).toHaveLength(1);
    await record();
    expect(await numbers()).toEqual([4]);
    await unlock(db, WORDS);
    expect(await numbers()).toEqual(upTo(4));
  });

  test('locked or unlocked twice, or by two pages at once: as once', async () => {
    const other = anotherPage(db);
    await Promise.all([lockAgain(db), lockAgain(other)]);
    await lockAgain(db);
    expect(await numbers()).toEqual([]);
    await Promise.all([unlock(db, WORDS), unlock(other, WORDS)]);
    await unlock(db, WORDS);
    expect(await numbers()).toEqual([1, 2]);
    await Promise.all([unlock(db, WORDS), lockAgain(other)]);
    await record();
    await unlock(other, WORDS);
    expect(await numbers()).toEqual(upTo(3));
    other.close();
  });

  test('where there is no room for another key, locking fails aloud and still forgets', async () => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await start();
    await unlock(db, WORDS).catch(() => undefined);
    await expect(lockAgain(db)).rejects.toThrow();
    IDBObjectStore.prototype.add = add;
    expect(await readingOf(db)).toBe('locked');
    expect(await numbers()).toEqual([]);
  });

  test('another passphrase: the one before opens nothing any more, all is there', async () => {
    await setPassphrase(db, WORDS, OTHER);
    await reseal(db);
    await start();
    await expect(unlock(db, WORDS)).rejects.toBeInstanceOf(WrongPassphrase);
    await unlock(db, OTHER);
    expect(await numbers()).toEqual([1, 2]);
  });

  test('set while locked, with the one that holds', async () => {
    await start();
    await record();
    await expect(setPassphrase(db, OTHER, OTHER)).rejects.toBeInstanceOf(WrongPassphrase);
    await setPassphrase(db, WORDS, OTHER);
    await start();
    await unlock(db, OTHER);
    expect(await numbers()).toEqual(upTo(3));
  });

  test('set by two pages at once: one of them has it, the other is told, nothing is lost', async () => {
    const other = anotherPage(db);
    const done = await Promise.allSettled([setPassphrase(db, WORDS, OTHER), setPassphrase(other, WORDS, `${OTHER}!`)]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const holds = done[0].status === 'fulfilled' ? OTHER : `${OTHER}!`;
    other.close();
    await start();
    await unlock(db, holds);
    expect(await numbers()).toEqual([1, 2]);
  });

  test.each(['', 'elf letters', '🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎'])('%j is too short', async (short) => {
    await expect(setPassphrase(db, WORDS, short)).rejects.toBeInstanceOf(RangeError);
    await start();
    await unlock(db, WORDS);
  });

  test('lost: what it locked stays closed, the next one opens what this run wrote and all that comes', async () => {
    await start();
    await record();
    await beginAnew(db, OTHER);
    await record();
    await start();
    await expect(unlock(db, WORDS)).rejects.toBeInstanceOf(WrongPassphrase);
    await unlock(db, OTHER);
    expect(await numbers()).toEqual([3, 4]);
    expect((await states()).slice(0, 2)).toEqual(['locked', 'locked']);
    expect((await ownLock(db))?.former).toHaveLength(1);
  });

  test('keys of many locked runs are gathered at the first unlocking', async () => {
    for (let run = 0; run < 30; run += 1) {
      await start();
      await record();
    }
    expect(await db.keys.count()).toBeGreaterThan(30);
    await unlock(db, WORDS);
    expect(await db.keys.count()).toBe(1);
    expect(await numbers()).toEqual(upTo(32));
    await start();
    await unlock(db, WORDS);
    expect(await numbers()).toEqual(upTo(32));
  });

  test('a lock that was damaged on disk is told apart from a wrong passphrase', async () => {
    const lock = (await ownLock(db))!;
    const file = lock.protectors[0]!.file.slice(0, 20);
    await keepOwnLock(db, { ...lock, protectors: [{ ...lock.protectors[0]!, file }] });
    await start();
    await expect(unlock(db, WORDS)).rejects.toBeInstanceOf(LockDamaged);
    await record();
    expect(await numbers()).toEqual([3]);
  });

  test('damaged wraps lock what they held, and no more', async () => {
    await start();
    await record();
    for (const row of await db.keys.toArray()) {
      if (row.members.length === 1) continue;
      await db.keys.put({ ...row, wraps: row.wraps.map((wrap) => ({ ...wrap, file: wrap.file.slice(0, 60) })) });
    }
    await unlock(db, WORDS);
    expect(await readingOf(db)).toBe('unlocked');
    expect(await numbers()).toEqual([3]);
    expect((await states()).slice(0, 2)).toEqual(['locked', 'locked']);
  });

  test('an identity of another log opens nothing', async () => {
    await start();
    await expect(unlockWith(db, (await newIdentity()).identity)).rejects.toBeInstanceOf(WrongPassphrase);
    expect(await readingOf(db)).toBe('locked');
  });

  test('drafts wait behind it as the log does, and are counted', async () => {
    const draft = (id: string) => putSealed(db, 'drafts', { id, at: '2026-11-22' });
    const rows = () => sealedRows(db, 'drafts', (value) => (value as { id: string }).id);
    await draft('a');
    await start();
    await draft('b');
    expect(await rows()).toEqual({ rows: ['b'], locked: 1 });
    await lockAgain(db);
    expect(await rows()).toEqual({ rows: [], locked: 2 });
    await unlock(db, WORDS);
    expect(await rows()).toEqual({ rows: ['a', 'b'], locked: 0 });
  });
});

type Act = 'record' | 'lock' | 'unlock' | 'change' | 'restart' | 'reseal' | 'wrong';
test('whatever is done in whatever order: nothing is lost, nothing is read that is locked', async () => {
  const acts = fc.constantFrom<Act>('record', 'record', 'lock', 'unlock', 'change', 'restart', 'reseal', 'wrong');
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 14 }), async (todo) => {
      await db.delete();
      db = openLog();
      let words: string | null = null;
      let recorded = 0;
      for (const act of todo) {
        if (act === 'record') recorded = (await appendDisclosure(db, disclosure)).number;
        if (act === 'lock') await lockAgain(db);
        if (act === 'restart') await start();
        if (act === 'reseal') await reseal(db);
        if (act === 'unlock' && words !== null) await unlock(db, words);
        if (act === 'wrong') await expect(unlock(db, `${words}?`)).rejects.toBeInstanceOf(WrongPassphrase);
        if (act === 'change') {
          const next: string = words === WORDS ? OTHER : WORDS;
          await setPassphrase(db, words ?? '', next);
          words = next;
        }
        if (words !== null && (act === 'lock' || act === 'restart')) {
          expect(await readingOf(db)).toBe('locked');
          expect(await numbers()).toEqual([]);
        }
      }
      if (words !== null) await unlock(db, words);
      await readied(db);
      expect(await numbers()).toEqual(upTo(recorded));
      await start();
      if (words !== null) await unlock(db, words);
      expect(await numbers()).toEqual(upTo(recorded));
      expect((await allEntries(db)).length).toBeGreaterThanOrEqual(recorded);
      expect(
        await resealMark(db)
          .keys()
          .then((keys) => keys.length === 0 || words !== null),
      ).toBe(true);
    }),
    { numRuns: 60 },
  );
});
