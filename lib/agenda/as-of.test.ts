import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillLog } from '../../tests/support/fill-log.ts';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import { type LogDatabase, openLog } from '../log/database.ts';
import { followedOne, isAsOfNow, isPutRight } from './as-of.ts';

let db: LogDatabase;
beforeEach(() => {
  db = openLog();
});
afterEach(() => db.delete());
const grow = (seed: number) => fillLog(db, recordsOf(randomLog(3, seed)));

test('nothing is known until the log was read once', async () => {
  await grow(1);
  expect(await isAsOfNow(db, '1')).toBe(false);
  await followedOne(db);
  expect(await isAsOfNow(db, '1')).toBe(false);
  await isPutRight(db, '1');
  expect(await isAsOfNow(db, '1')).toBe(true);
});

test('what was appended and followed keeps it so; what was missed is found out, and stays found out', async () => {
  await grow(1);
  await isPutRight(db, '1');
  const before = (await db.logs.toArray()).reduce((sum, { size }) => sum + size, 0);
  await grow(2);
  const more = (await db.logs.toArray()).reduce((sum, { size }) => sum + size, 0) - before;
  for (let one = 1; one < more; one += 1) await followedOne(db);
  expect(await isAsOfNow(db, '1')).toBe(false);
  await followedOne(db);
  expect(await isAsOfNow(db, '1')).toBe(true);
});

test('another version looks at all of it anew', async () => {
  await grow(1);
  await isPutRight(db, '1');
  expect(await isAsOfNow(db, '2')).toBe(false);
});
