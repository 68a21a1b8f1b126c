import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendDisclosure } from '../append.ts';
import { type LogDatabase, openLog } from '../database.ts';
import { currentKey } from '../keys/data-key.ts';
import { setPassphrase } from '../keys/passphrase.ts';
import { ownLock } from '../keys/recipients.ts';
import { resealMark } from '../keys/reseal-mark.ts';
import { lockAgain, unlock } from '../keys/unlock.ts';
import { unwrapWith } from '../keys/wrap.ts';
import { newestDisclosures } from '../read.ts';
import { readied } from '../readied.ts';
import { anotherPage, disclosure, nextRun, stretchLittle } from '../testing.ts';
import { lockWith, reseal } from './reseal.ts';
import { putSealed, sealedRows } from './sealed-rows.ts';

stretchLittle();
const WORDS = 'vier paarden in de gang';
const MANY = 520; // one segment and what is loose

let db: LogDatabase;
beforeEach(() => {
  db = openLog();
});
afterEach(() => db.delete());

const record = async (count = 1) => {
  for (let i = 0; i < count; i += 1) await appendDisclosure(db, disclosure);
};
const count = async () => (await newestDisclosures(db, 10_000)).length;
const keysInUse = async () => [
  ...new Set([
    ...(await db.segments.toArray()).map(({ content }) => content.key),
    ...(await db.leaves.toArray()).map(({ content }) => content?.key),
    ...(await db.drafts.toArray()).map(({ content }) => content.key),
  ]),
];

/** The database refuses after so many writes of content, as where the browser is killed. */
function killedAfter(writes: number): () => void {
  const put = IDBObjectStore.prototype.put;
  let left = writes;
  IDBObjectStore.prototype.put = function (...args) {
    if (['segments', 'leaves', 'drafts'].includes(this.name)) {
      if (left === 0) throw new DOMException('killed', 'AbortError');
      left -= 1;
    }
    return put.apply(this, args);
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}

test('nothing stays sealed under a key that the open identity could read', async () => {
  await record(MANY);
  await putSealed(db, 'drafts', { id: 'a', at: '2026-11-22' });
  await readied(db);
  const open = (await ownLock(db))?.open ?? '';
  const exposed = Object.assign(
    {},
    ...(await Promise.all((await db.keys.toArray()).map((row) => unwrapWith(open, row)))),
  );
  const before = await keysInUse();
  expect(Object.keys(exposed)).toEqual(expect.arrayContaining(before as string[]));
  const told: number[] = [];
  await lockWith(db, '', WORDS, (done, of) => told.push(done / of));
  expect(told.at(-1)).toBe(1);
  const after = await keysInUse();
  expect(after).toEqual([(await currentKey(db)).id]);
  expect(after.filter((id) => before.includes(id))).toEqual([]);
  for (const row of await db.keys.toArray()) expect(await unwrapWith(open, row)).toBeNull();
  expect(await resealMark(db).keys()).toEqual([]);
  expect(await count()).toBe(MANY);
  db = nextRun(db);
  await unlock(db, WORDS);
  expect(await count()).toBe(MANY);
  expect((await sealedRows(db, 'drafts', (row) => row)).rows).toHaveLength(1);
});

test.each([0, 1, 2, 5])(
  'killed after %i pieces: goes on at the next unlocking, and nothing is lost',
  async (pieces) => {
    await record(MANY);
    await putSealed(db, 'drafts', { id: 'a', at: '2026-11-22' });
    await readied(db);
    const before = await keysInUse();
    await setPassphrase(db, '', WORDS);
    const alive = killedAfter(pieces);
    await expect(reseal(db)).rejects.toThrow();
    alive();
    db = nextRun(db);
    await readied(db);
    expect(await resealMark(db).keys()).not.toEqual([]); // locked: nothing can be sealed anew yet
    await record();
    await unlock(db, WORDS);
    expect(await count()).toBe(MANY + 1);
    await readied(db);
    expect(await resealMark(db).keys()).toEqual([]);
    expect((await keysInUse()).filter((id) => before.includes(id))).toEqual([]);
    expect(await count()).toBe(MANY + 1);
    db = nextRun(db);
    await unlock(db, WORDS);
    expect(await count()).toBe(MANY + 1);
  },
);

test('a page that is gone before it adopted the new key: what records is still readable, and sealed anew later', async () => {
  await record(3);
  const set = db.memory.set;
  db.memory.set = async (key, value) => {
    if (key === 'log:data-key') throw new Error('gone');
    await set(key, value);
  };
  await expect(setPassphrase(db, '', WORDS)).rejects.toThrow();
  db.memory.set = set;
  const old = (await currentKey(db)).id;
  await record();
  await unlock(db, WORDS);
  await reseal(db);
  expect(await keysInUse()).not.toContain(old);
  expect(await count()).toBe(4);
  db = nextRun(db);
  await unlock(db, WORDS);
  expect(await count()).toBe(4);
});

test('who records meanwhile, from anywhere, loses nothing', async () => {
  await record(40);
  const others = [anotherPage(db), anotherPage(db)];
  const [first, second] = others as [LogDatabase, LogDatabase];
  await Promise.all([
    lockWith(db, '', WORDS, () => {}),
    ...Array.from({ length: 30 }, (_, at) => appendDisclosure(at % 2 ? first : second, disclosure)),
    ...Array.from({ length: 10 }, (_, at) => putSealed(first, 'drafts', { id: `d${at}`, at: '2026-11-22' })),
    reseal(second),
  ]);
  for (const other of others) other.close();
  db = nextRun(db);
  await unlock(db, WORDS);
  expect(await count()).toBe(70);
  expect((await sealedRows(db, 'drafts', (row) => row)).rows).toHaveLength(10);
});

test('locked meanwhile: what was begun is finished, nothing is lost', async () => {
  await record(30);
  await setPassphrase(db, '', WORDS);
  await Promise.all([reseal(db), lockAgain(db)]);
  expect(await count()).toBe(0);
  await unlock(db, WORDS);
  await reseal(db);
  expect(await count()).toBe(30);
  expect(await resealMark(db).keys()).toEqual([]);
});

test('what is damaged stays as it is and stops nothing', async () => {
  await record(4);
  const row = (await db.leaves.toArray())[1]!;
  const bytes = Uint8Array.from(row.content!.bytes, (byte, at) => (at === 3 ? byte ^ 1 : byte));
  await db.leaves.put({ ...row, content: { ...row.content!, bytes } });
  await lockWith(db, '', WORDS, () => {});
  expect(await count()).toBe(3);
  expect(await resealMark(db).keys()).toEqual([]);
});
