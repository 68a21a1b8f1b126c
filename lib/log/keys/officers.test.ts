import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendDisclosure } from '../append.ts';
import { type LogDatabase, openLog } from '../database.ts';
import { allEntries, newestDisclosures } from '../read.ts';
import { readied } from '../readied.ts';
import { disclosure, nextRun, stretchLittle } from '../testing.ts';
import type { Officer } from './officer.ts';
import { followOfficers } from './officers.ts';
import { setPassphrase } from './passphrase.ts';
import { readingOf } from './reading.ts';
import { newIdentity } from './recipients.ts';
import { lockAgain, unlock } from './unlock.ts';
import { unwrapWith } from './wrap.ts';

stretchLittle();
const WORDS = 'vier paarden in de gang';

type Person = Officer & { identity: string };
const person = async (name: string): Promise<Person> => ({ name, ...(await newIdentity()) });
const [ann, bea] = [await person('A. Officier'), await person('B. Officier')] as const;

let officers: Officer[] = [];
let db: LogDatabase;
beforeEach(() => {
  officers = [];
  db = openLog();
  db.officers = async () => officers;
});
afterEach(() => db.delete());

const record = () => appendDisclosure(db, disclosure);
const start = async (policy: Officer[] = officers) => {
  officers = policy;
  db = nextRun(db);
  await readied(db);
};
const numbers = async () => (await newestDisclosures(db, 100)).map(({ number }) => number).reverse();

/** The disclosures that this identity opens from what is on disk alone. */
async function openedBy({ identity }: Pick<Person, 'identity'>): Promise<number[]> {
  const keys = new Set<string>();
  for (const row of await db.keys.toArray())
    for (const id of Object.keys((await unwrapWith(identity, row)) ?? {})) keys.add(id);
  const rows = await db.leaves.orderBy('number').toArray();
  return rows.filter(({ content }) => content && keys.has(content.key)).map(({ number }) => number ?? 0);
}
const onRecord = async () =>
  (await allEntries(db)).flatMap(({ entry }) =>
    entry.kind === 'log-change' && entry.type === 'recipients'
      ? [entry.recipients.map(({ name, kind }) => name || kind)]
      : [],
  );

test('an officer opens everything of which she was a recipient, and what she joined later to', async () => {
  await record();
  await start([ann]);
  await record();
  await start([ann, bea]);
  await record();
  expect(await openedBy(ann)).toEqual([1, 2, 3]);
  expect(await openedBy(bea)).toEqual([1, 2, 3]); // the log was open: all of it could be wrapped for her
  expect(await onRecord()).toEqual([
    ['own', ann.name],
    ['own', ann.name, bea.name],
  ]);
});

test('one who was taken off does not open what comes after, and loses the copies that stand here', async () => {
  await record();
  await start([ann, bea]);
  await record();
  const taken = await db.keys.toArray();
  await start([bea]);
  await record();
  expect(await openedBy(ann)).toEqual([]);
  expect(await openedBy(bea)).toEqual([1, 2, 3]);
  await db.keys.bulkPut(taken); // what she took along opens what she could read then, and nothing later
  expect(await openedBy(ann)).toEqual([1, 2]);
});

test('the same policy at every start puts nothing in the log', async () => {
  await record();
  for (let run = 0; run < 4; run += 1) await start([ann]);
  await start([{ ...ann }]);
  expect(await onRecord()).toHaveLength(1);
});

test('changed while it was locked: what was locked follows once it is unlocked', async () => {
  await start([ann]);
  await record();
  await setPassphrase(db, '', WORDS);
  await start([bea]);
  await record();
  expect(await openedBy(ann)).toEqual([1]);
  expect(await openedBy(bea)).toEqual([2]);
  await unlock(db, WORDS);
  expect(await openedBy(ann)).toEqual([]);
  expect(await openedBy(bea)).toEqual([1, 2]);
  expect(await numbers()).toEqual([1, 2]);
});

test('officers only: she reads this run, they read all; a passphrase opens to her what comes', async () => {
  await start([ann]);
  await record();
  expect(await readingOf(db)).toBe('officers-only');
  expect(await numbers()).toEqual([1]);
  await start();
  await record();
  expect(await numbers()).toEqual([2]);
  await setPassphrase(db, '', WORDS);
  expect(await readingOf(db)).toBe('unlocked');
  await start();
  await record();
  await unlock(db, WORDS);
  expect(await numbers()).toEqual([2, 3]);
  expect(await openedBy(ann)).toEqual([1, 2, 3]);
});

test('officers only: locking again is of no use to her and loses nothing to them', async () => {
  await start([ann]);
  await record();
  await lockAgain(db);
  await record();
  expect(await openedBy(ann)).toEqual([1, 2]);
});

test('the last officer is taken off: what comes is readable to her, what was stays with the officer', async () => {
  await start([ann]);
  await record();
  await start([]);
  await record();
  expect(await readingOf(db)).toBe('open');
  await start();
  expect(await numbers()).toEqual([2]);
  expect(await openedBy(ann)).toEqual([1]);
});

test('her own passphrase is put on record as theirs is, once', async () => {
  await start([ann]);
  await record();
  await setPassphrase(db, '', WORDS);
  await followOfficers(db);
  await followOfficers(db);
  expect(await onRecord()).toEqual([[ann.name], ['own', ann.name]]);
});

test('officers who come before anything was recorded find no open identity beside them', async () => {
  await start([]);
  await start([ann]);
  await record();
  expect(await readingOf(db)).toBe('officers-only');
});
