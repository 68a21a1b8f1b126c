import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entrySchema } from '../disclosure/entry.ts';
import { historiesOf } from '../export/history.ts';
import { appendDisclosure, appendEvent, appendGuardChange, appendPassedBy, LogNotWritable } from './append.ts';
import { type LogDatabase, openLog } from './database.ts';
import { allEntries, disclosureNumbered, newestDisclosures } from './read.ts';
import { disclosure } from './testing.ts';

let db: LogDatabase;
beforeEach(() => {
  db = openLog();
});
afterEach(() => db.delete());

test('numbers disclosures 1, 2, 3 and gives every entry its index, events between them', async () => {
  await appendDisclosure(db, disclosure);
  await appendEvent(db, settled(1));
  await appendDisclosure(db, disclosure);
  const entries = await allEntries(db);
  expect(entries.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(
    entries.map(({ entry }) =>
      entry.kind === 'disclosure' ? entry.number : entry.kind === 'event' && `about ${entry.about}`,
    ),
  ).toEqual([1, 'about 1', 2]);
});

test('what went past the guard has its place in the log, no number, and no part in any history', async () => {
  const passedBy = {
    schema: 1 as const,
    kind: 'passed-by' as const,
    id: crypto.randomUUID(),
    at: '2026-11-22T10:00:00.000Z',
    outcome: 'no-disclosure' as const,
    sink: 'download' as const,
    origin: 'https://epd.example.nl',
    to: null,
    fileName: 'formulier.pdf',
    seenAt: '2026-11-22T09:59:00.000Z',
    times: 1,
    reason: 'Een leeg formulier.',
    about: null,
  };
  await appendDisclosure(db, disclosure);
  await appendPassedBy(db, passedBy);
  await appendPassedBy(db, { ...passedBy, outcome: 'recorded', about: 1 });
  expect((await appendDisclosure(db, disclosure)).number).toBe(2);
  const entries = await allEntries(db);
  expect(entries[1]).toEqual({ index: 1, entry: passedBy });
  expect(entries.every(({ entry }) => entrySchema.safeParse(entry).success)).toBe(true);
  expect(historiesOf(entries).map(({ disclosure: { number }, events }) => [number, events.length])).toEqual([
    [2, 0],
    [1, 0],
  ]);
});

test('many at once: no gap, no twin', async () => {
  await Promise.all(Array.from({ length: 40 }, () => appendDisclosure(db, disclosure)));
  const numbers = (await allEntries(db)).map(({ entry }) => entry.kind === 'disclosure' && entry.number);
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
});

test('the same entry twice has two leaves: the salt differs, so a short answer cannot be guessed', async () => {
  const entry = settled(1);
  await appendEvent(db, entry);
  await appendEvent(db, entry);
  const [a, b] = await db.leaves.toArray();
  expect(a?.leaf).not.toEqual(b?.leaf);
  expect(a?.content?.bytes).not.toEqual(b?.content?.bytes);
});

test('what does not parse is not written', async () => {
  await expect(appendDisclosure(db, (number) => ({ ...disclosure(number), recipients: [] }))).rejects.toThrow();
  expect(await allEntries(db)).toEqual([]);
});

test('a database that refuses: named as such, the log as it was, and the next one gets the number', async () => {
  await appendDisclosure(db, disclosure);
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await expect(appendDisclosure(db, disclosure)).rejects.toBeInstanceOf(LogNotWritable);
  IDBObjectStore.prototype.add = add;
  expect(await allEntries(db)).toHaveLength(1);
  expect((await appendDisclosure(db, disclosure)).number).toBe(2);
});

test('finds a disclosure by its number, and the newest first', async () => {
  for (let i = 0; i < 5; i += 1) {
    await appendDisclosure(db, disclosure);
    await appendEvent(db, settled(i + 1));
  }
  expect((await disclosureNumbered(db, 3))?.index).toBe(4);
  expect(await disclosureNumbered(db, 6)).toBeNull();
  expect((await newestDisclosures(db, 2)).map((entry) => entry.number)).toEqual([5, 4]);
});

function settled(about: number) {
  return {
    schema: 1 as const,
    kind: 'event' as const,
    id: crypto.randomUUID(),
    at: '2026-11-22T10:00:01.000Z',
    about,
    by: null,
    type: 'outcome' as const,
    outcome: 'done' as const,
    reason: null,
    settledByHand: false,
  };
}

test('a change of what is asked stands among the entries, under no number', async () => {
  await appendDisclosure(db, disclosure);
  await appendGuardChange(db, {
    schema: 1,
    kind: 'guard-change',
    id: crypto.randomUUID(),
    at: '2026-11-22T10:00:00.000Z',
    by: null,
    type: 'prompt-dismissed',
    rule: crypto.randomUUID(),
    epd: 'https://epd.example.nl',
    says: 'never-shares',
    control: 'Ververs',
    matcher: { sink: 'fetch', method: 'POST', name: '^Ververs$', hold: 'request', exact: true },
  });
  await appendDisclosure(db, disclosure);
  const log = await allEntries(db);
  expect(log.map(({ entry }) => entry.kind)).toEqual(['disclosure', 'guard-change', 'disclosure']);
  expect((await newestDisclosures(db, 9)).map(({ number }) => number)).toEqual([2, 1]);
  expect(historiesOf(log).map((history) => history.events)).toEqual([[], []]);
});
