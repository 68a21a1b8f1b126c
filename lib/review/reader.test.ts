import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillLog } from '../../tests/support/fill-log.ts';
import { naivelyWanted } from '../../tests/support/naive-search.ts';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import type { DisclosureEvent, Entry } from '../disclosure/entry.ts';
import { inWords } from '../disclosure/sentence/sentence.ts';
import { writerOf } from '../disclosure/writer.ts';
import { asItStands, historiesOf, outcomeAt, outcomeOf } from '../export/history.ts';
import { openPoints, pointsAt } from '../export/open-points.ts';
import { sentenceInOne } from '../export/sentence.ts';
import { appendDisclosure, appendEvent, appendGuardChange } from '../log/append.ts';
import { type LogDatabase, openLog } from '../log/database.ts';
import { setPassphrase } from '../log/keys/passphrase.ts';
import { lockAgain, unlock } from '../log/keys/unlock.ts';
import { allEntries } from '../log/read.ts';
import { compact } from '../log/store/compact.ts';
import { erase } from '../log/store/erase.ts';
import type { Shown } from '../policy/who.ts';
import { isOther } from './fold.ts';
import { Reader } from './reader.ts';
import type { Known } from './source.ts';
import { FILTERS } from './wanted.ts';

const COUNT = 2_600;
const NOW = new Date('2026-06-01T12:00:00Z');
const QUERIES = [
  '',
  'vries',
  'zoë',
  'ZOE dordevic',
  '(psychiater)',
  '2025-01',
  '17',
  'wmo loket utrecht',
  'niemand',
  '=hyperlink',
];
const records = recordsOf(randomLog(COUNT, 7));

let db: LogDatabase;
let known: Known;
let reader: Reader;
beforeEach(async () => {
  db = openLog();
  reader = readerOf();
  await fillLog(db, records, { loose: 40 });
});
afterEach(() => db.delete());

const readerOf = (shown?: Shown) =>
  new Reader(
    db,
    'nl',
    (news) => {
      known = news;
    },
    shown,
  );

/** What the page did before: everything at once. */
async function expectAsFoldedAtOnce(): Promise<void> {
  const entries = await allEntries(db);
  const histories = historiesOf(entries);
  for (const filter of FILTERS) {
    for (const query of QUERIES) {
      const expected = naivelyWanted(histories, { query, filter }, 'nl', NOW).map(
        ({ disclosure }) => disclosure.number,
      );
      const found = [...((await reader.find({ query, filter }, NOW)) ?? [])];
      const lines = await reader.lines(found);
      expect(
        lines.filter(({ state }) => state === 'readable').map(({ number }) => number),
        `${filter} ${query}`,
      ).toEqual(expected);
    }
  }
  for (const history of histories.filter((_, place) => place % 41 < 2)) {
    const { number } = history.disclosure;
    expect(await reader.history(number)).toMatchObject({ state: 'readable', history });
    const [line] = await reader.lines([number]);
    expect(line).toMatchObject({ state: 'readable', stand: { at: history.disclosure.at } });
  }
  const others = entries.filter(({ entry }) => isOther(entry)).reverse();
  expect(await reader.others(1_000)).toEqual(others);
  expect(known).toMatchObject({ complete: true, others: others.length, since: histories.at(-1)?.disclosure.at });
}

describe('a log of some thousand entries, most of them in segments', () => {
  test('gives the lines, histories and finds that folding all of it at once gives', async () => {
    await reader.read();
    expect(await db.segments.count()).toBeGreaterThan(3);
    await expectAsFoldedAtOnce();
    expect(known.unread).toEqual({ erased: 0, locked: 0, damaged: 0 });
  });

  test('what is appended is followed, to new disclosures and to old ones, also while the rest is being read', async () => {
    const reading = reader.read();
    await appendAll();
    await Promise.all([reading, reader.follow()]);
    await expectAsFoldedAtOnce();
    await appendAll();
    await reader.follow();
    await expectAsFoldedAtOnce();
    const before = known.revision;
    await reader.follow();
    expect(known.revision).toBe(before);
  });

  test('entries that move into a segment are neither lost nor doubled', async () => {
    for (let time = 0; time < 500; time += 1) await appendEvent(db, event(1 + (time % 90)));
    const reading = reader.read();
    await Promise.all([reading, compact(db)]);
    await reader.follow();
    await expectAsFoldedAtOnce();
  });

  test('the first lines are there long before the last', async () => {
    const counts: number[] = [];
    const slow = new Reader(db, 'nl', ({ count }) => counts.push(count));
    await slow.read();
    expect(counts[0]).toBeLessThan(200);
    expect(counts.at(-1)).toBe(historiesOf(await allEntries(db)).length);
  });
});

describe('on a shared computer', () => {
  const name = records.flatMap((entry) => (entry.kind === 'disclosure' ? [entry.discloser.name] : []))[0]!;
  const hers = async () => {
    const all = historiesOf(await allEntries(db)).filter(({ disclosure }) => disclosure.discloser.name === name);
    return all.map(({ disclosure }) => disclosure.number);
  };

  test('only what she wrote herself is there, read or followed, to be opened or to be found', async () => {
    const own = readerOf({ of: 'worker', name });
    await own.read();
    const [first, all] = [await hers(), historiesOf(await allEntries(db))];
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(all.length);
    expect([...(await own.find({ query: '', filter: 'all' }, NOW))!]).toEqual(first);
    const another = all.find(({ disclosure }) => disclosure.discloser.name !== name)!.disclosure;
    expect(await own.history(another.number)).toBeNull();
    expect(await own.lines([another.number])).toEqual([]);
    expect((await own.pending()).every(({ number }) => first.includes(number))).toBe(true);
    expect((await own.others(1_000)).every(({ entry }) => writerOf(entry) === name)).toBe(true);
    expect(known).toMatchObject({ complete: true, count: first.length, of: first.length });

    for (const by of [name, `${name} de Tweede`]) {
      const { discloser } = another;
      await appendDisclosure(db, (number) => ({
        ...another,
        number,
        id: crypto.randomUUID(),
        discloser: { ...discloser, name: by },
      }));
    }
    await own.follow();
    expect([...(await own.find({ query: '', filter: 'all' }, NOW))!]).toEqual(await hers());
  });

  test('where it is not known who works there, nothing is', async () => {
    const own = readerOf({ of: 'nobody' });
    await own.read();
    expect(known).toMatchObject({ complete: true, count: 0, others: 0 });
  });
});

describe('what cannot be read', () => {
  test.each(['before the page opens', 'while the page is open'])(
    'erased %s: the line says so, the rest is as it was',
    async (when) => {
      const disclosures = records.flatMap(({ kind }, place) => (kind === 'disclosure' ? [place] : []));
      const [early, late] = [disclosures.at(3) ?? 0, disclosures.at(-90) ?? 0];
      const gone = [...new Set([early, 700, 701, 702, late])].sort((a, b) => a - b);
      if (when.startsWith('while')) await reader.read();
      const entries = await allEntries(db);
      await eraseAll(gone);
      await (when.startsWith('while') ? reader.follow() : reader.read());
      await expectAsFoldedAtOnce();
      expect(known.unread.erased).toBe(gone.length);
      const numbers = gone.flatMap((place) => numberAt(entries[place]?.entry));
      expect(numbers.length).toBeGreaterThan(1);
      for (const number of numbers) {
        expect(await reader.lines([number])).toMatchObject([{ number, state: 'erased' }]);
        expect(await reader.history(number)).toMatchObject({ number, state: 'erased' });
        expect([...((await reader.find({ query: String(number), filter: 'all' }, NOW)) ?? [])]).toContain(number);
      }
    },
  );

  test('locked: numbers without a word, until the passphrase was given', async () => {
    await setPassphrase(db, '', 'een lange zin');
    const event0 = event(5);
    await appendEvent(db, event0);
    await lockAgain(db);
    await reader.read();
    const all = await reader.find({ query: '', filter: 'all' }, NOW);
    expect(all?.length).toBe(records.filter(({ kind }) => kind === 'disclosure').length);
    expect(known.unread.locked).toBe(records.length + 1); // also what this run wrote
    expect(reader.hasLocked).toBe(true);
    expect(await reader.lines([5])).toEqual([{ number: 5, state: 'locked' }]);
    expect(await reader.history(5)).toEqual({ number: 5, state: 'locked' });
    await unlock(db, 'een lange zin');
    await reader.read();
    await expectAsFoldedAtOnce();
    expect(known.unread.locked).toBe(0);
  });

  test('a damaged piece: its lines say so, all others are there', async () => {
    const segment = await db.segments.toCollection().first();
    segment!.content.bytes[9]! ^= 1;
    await db.segments.put(segment!);
    await reader.read();
    await expectAsFoldedAtOnce();
    expect(known.unread.damaged).toBe(512);
    expect(await reader.history(segment!.numbers[0]!)).toMatchObject({ state: 'damaged' });
  });

  test('a log that broke off and the one that goes on from it are one list', async () => {
    const [log] = await db.logs.toArray();
    await db.logs.update(log!.id, { peaks: [] });
    const { memory, beside, officers } = db;
    db.close();
    db = openLog({ memory, beside, officers });
    reader = readerOf();
    await appendAll();
    expect(await db.logs.count()).toBe(2);
    await reader.read();
    await expectAsFoldedAtOnce();
    const [newest] = (await reader.find({ query: '', filter: 'all' }, NOW)) ?? [];
    expect(await reader.history(newest!)).toMatchObject({ log: (await db.logs.orderBy('order').last())!.id });
    expect(await reader.history(3)).toMatchObject({ log: log!.id });
  });
});

const numberAt = (entry: Entry | undefined): number[] => (entry?.kind === 'disclosure' ? [entry.number] : []);

async function eraseAll(entries: number[]): Promise<void> {
  const [log] = await db.logs.toArray();
  await erase(db, { log: log!.id, entries, reason: 'retention', why: null, by: null });
}

/** Something that happened to an old disclosure, a new one, something that happened to that, and a line that is none. */
async function appendAll(): Promise<void> {
  await appendEvent(db, event(12));
  const pattern = records.find((entry) => entry.kind === 'disclosure')!;
  const { number } = await appendDisclosure(db, (next) => ({ ...pattern, id: crypto.randomUUID(), number: next }));
  await appendEvent(db, event(number));
  const completed = records.find((entry) => entry.kind === 'event' && entry.type === 'completed-afterwards');
  await appendEvent(db, { ...(completed as DisclosureEvent), about: 3 });
  const change = records.find((entry) => entry.kind === 'guard-change')!;
  await appendGuardChange(db, { ...change, id: crypto.randomUUID() });
}

const event = (about: number): DisclosureEvent => ({
  schema: 1,
  kind: 'event',
  id: crypto.randomUUID(),
  at: '2026-05-30T10:00:00.000Z',
  about,
  by: null,
  type: 'outcome',
  outcome: 'failed',
  reason: null,
  settledByHand: true,
});

test('sentence, outcome and what is open by the line are those by the history', async () => {
  await reader.read();
  for (const history of historiesOf(await allEntries(db))) {
    const [line] = await reader.lines([history.disclosure.number]);
    if (line?.state !== 'readable') throw new Error('not readable');
    expect(outcomeAt(line.stand, NOW)).toBe(outcomeOf(history, NOW));
    expect(pointsAt(line.stand, NOW)).toEqual(openPoints(history, NOW));
    const entry = asItStands(history);
    const unnamed = { ...entry, discloser: { ...entry.discloser, function: null } };
    const segments = sentenceInOne(unnamed, 'nl');
    expect(line.told).toBe(inWords(segments));
    const bold = segments.flatMap(({ text, part }) => (part === 'client' || part === 'recipient' ? [text] : []));
    const [from, to] = [0, 1].map((odd) => line.stressed.filter((_, place) => place % 2 === odd));
    expect(from!.map((begin, place) => line.told.slice(begin, to![place]))).toEqual(bold);
  }
});
