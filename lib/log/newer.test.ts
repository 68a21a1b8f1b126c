import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { appendDisclosure, LogNotWritable } from './append.ts';
import { type Around, type LogDatabase, openLog } from './database.ts';
import { ownMemory } from './keys/memory.ts';
import { readNow } from './keys/reading.ts';
import { isNewer } from './newer.ts';
import { readied } from './readied.ts';
import { disclosure } from './testing.ts';

const around: Around = { memory: ownMemory(), beside: ownMemory(), officers: async () => [], owner: true };
let db: LogDatabase;
afterEach(async () => {
  db.close();
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
});

/** A version of the code that is still to come has opened the database, and keeps a table of its own in it. */
async function writtenByLater(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('deelwijzer', 990); // Dexie's version 99
    request.onupgradeneeded = () => request.result.createObjectStore('later').put('its own', 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
}

/** As it is, whatever version that is. */
async function found(): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  const database = new Dexie('deelwijzer');
  await database.open();
  const all = database.tables.map(async (table) => [table.name, await table.toArray()] as const);
  const rows = Object.fromEntries(await Promise.all(all));
  database.close();
  return { version: database.verno, rows };
}

test('an earlier version leaves a later database as it is, says so, and takes it for no damage', async () => {
  db = openLog(around);
  for (let i = 0; i < 3; i += 1) await appendDisclosure(db, (number) => disclosure(number));
  db.close();
  await writtenByLater();
  const before = await found();
  expect([before.version, before.rows.leaves?.length, before.rows.later]).toEqual([99, 3, ['its own']]);

  db = openLog(around);
  expect(await isNewer(db)).toBe(true);
  const failed = await appendDisclosure(db, (number) => disclosure(number)).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(LogNotWritable);
  expect((failed as LogNotWritable).problem).toBe('newer-data');
  await expect(readNow(db)).rejects.toThrow();
  await readied(db); // what the background does at every start
  expect(await db.names()).toEqual([{ name: 'deelwijzer', why: null }]);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['deelwijzer']);
  db.close();
  expect(await found()).toEqual(before);
});

test('a log that is full or broken is not called newer', async () => {
  db = openLog(around);
  expect(await isNewer(db)).toBe(false);
  expect(new LogNotWritable('no', { cause: new DOMException('full', 'QuotaExceededError') }).problem).toBe(
    'log-not-writable',
  );
});
