import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LogDatabase, openLog } from '../log/database.ts';
import { allPassedBy, keepPassing, rememberWhose } from './keep.ts';
import type { Passing } from './passing.ts';

let db: LogDatabase;
beforeEach(() => {
  db = openLog();
});
afterEach(() => db.delete());

const AT = Date.parse('2026-11-22T10:00:00.000Z');
const request: Passing = {
  sink: 'worker-request',
  from: 'https://epd.example.nl',
  to: 'https://elders.example/a',
  method: 'POST',
  fileName: null,
  bytes: null,
  at: AT,
  tabId: 3,
};
const file: Passing = { ...request, sink: 'download', tabId: -1, fileName: 'stuk.pdf', bytes: 10 };
const keep = (passing: Partial<Passing>, session = 's') => keepPassing(db, { ...request, ...passing }, session);
const counts = async () => (await allPassedBy(db)).map(({ times }) => times);

test('a flood is one row that counts, a minute long', async () => {
  await Promise.all(Array.from({ length: 200 }, (_, n) => keep({ to: `https://elders.example/${n}`, at: AT + n })));
  expect(await counts()).toEqual([200]);
  await keep({ at: AT + 60_000 });
  expect(await counts()).toEqual([1, 200]);
});

test.each<[string, Partial<Passing>, string]>([
  ['another tab', { tabId: 4 }, 's'],
  ['the same tab number in another run of the browser', {}, 't'],
  ['another destination', { to: 'https://derde.example/a' }, 's'],
  ['another record', { from: 'https://epd2.example.nl' }, 's'],
  ['a file', file, 's'],
])('%s is another row', async (_what, other, session) => {
  await keep({});
  await keep(other, session);
  expect(await counts()).toEqual([1, 1]);
});

test('two files are two rows, the same file twice is one', async () => {
  await keepPassing(db, file, 's');
  await keepPassing(db, { ...file, fileName: 'ander.pdf' }, 's');
  await keepPassing(db, file, 's');
  expect((await counts()).sort()).toEqual([1, 2]);
});

test('however long it goes on, what is kept stays small and nothing is lost count of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 }), async (minutes) => {
      await db.passedBy.clear();
      let at = AT;
      for (const minute of minutes) {
        at += minute * 30_000;
        await keep({ at });
      }
      const kept = await counts();
      expect(kept.reduce((sum, times) => sum + times, 0)).toBe(minutes.length);
      expect(kept.length).toBeLessThanOrEqual((at - AT) / 60_000 + 1);
    }),
    { numRuns: 20 },
  );
});

test('whose record it was is kept with it, and it outlives the browser', async () => {
  const row = await keep({});
  const context = {
    epd: { name: 'EPD', origin: 'https://epd.example.nl', profile: null },
    client: { name: 'A. de Vries', birthDate: null, number: '1042387' },
    user: { name: null, function: null },
    takesNote: false,
  };
  await rememberWhose(db, row?.id ?? '', context);
  db.close();
  db = openLog({ memory: db.memory, beside: db.beside, officers: db.officers });
  expect(await allPassedBy(db)).toMatchObject([{ to: 'https://elders.example/a', context }]);
});

test('a database of the version before keeps all that it had', async () => {
  const old = new Dexie('deelwijzer');
  old.version(1).stores({ entries: '&index, &number', journal: '&id, tabId', drafts: '&id, at' });
  await old
    .table('entries')
    .add({ index: 0, number: 1, content: { encoding: 'plain', entry: {} }, salt: 'a', leaf: 'b' });
  await old.table('entries').add({ index: 1, content: { encoding: 'plain', entry: {} }, salt: 'c', leaf: 'd' });
  await old.table('drafts').add({ id: 'x', at: '2026-11-22', task: 'bel' });
  await old.table('journal').add({ id: 'y', tabId: 3 });
  const before = await Promise.all(['entries', 'drafts', 'journal'].map((name) => old.table(name).toArray()));
  old.close();
  await keep({});
  expect(await Promise.all([db.entries.toArray(), db.drafts.toArray(), db.journal.toArray()])).toEqual(before);
  expect(await counts()).toEqual([1]);
});
