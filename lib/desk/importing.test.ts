import 'fake-indexeddb/auto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleText, logFrom, type MadeLog, madeLog } from '../../tests/support/bundle-of.ts';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import type { Disclosure } from '../disclosure/entry.ts';
import { randomBytes } from '../log/bytes.ts';
import { stampFor } from '../log/checkpoint/stamp.ts';
import type { DataKey } from '../log/keys/seal.ts';
import { encryptedFor } from '../log/keys/wrap.ts';
import { type DeskDatabase, openDeskDatabase } from './database.ts';
import { EVERYTHING } from './facets.ts';
import { type FileToImport, type Imported, importFiles } from './importing.ts';
import { DeskReader } from './reader.ts';
import { deskKeyFrom } from './sealing.ts';
import type { DeskKnown } from './source.ts';
import { dropBundles, standHere, sweep } from './store.ts';

const NOW = new Date('2027-03-01T09:00:00Z');
const logOf = (count: number, seed: number): Promise<MadeLog> => logFrom(recordsOf(randomLog(count, seed)));
const one = await logOf(300, 1);
const other = await logOf(120, 2);
/** The beginning of the first, and the same with something else in its last place: both signed by its key. */
const shorter = await madeLog(one.head.header, one.kept.slice(0, 200), one.signer);
const forked = await forkOf(one, 150);

let db: DeskDatabase;
let key: DataKey;
beforeEach(async () => {
  db = openDeskDatabase(crypto.randomUUID());
  key = await deskKeyFrom(randomBytes(32));
});
afterEach(() => db.delete());

async function forkOf(log: MadeLog, at: number): Promise<MadeLog> {
  const place = log.kept.findIndex(({ index, entry }) => index >= at && entry?.kind === 'disclosure');
  const entry = { ...(log.kept[place]?.entry as Disclosure), againstAdvice: 'toch maar' };
  const changed = (await logFrom([entry])).kept[0];
  const kept = log.kept.slice(0, 280).map((was, index) => (index === place && changed ? { ...changed, index } : was));
  return madeLog(log.head.header, kept, log.signer);
}

const fileOf = async (name: string, log: MadeLog): Promise<FileToImport> => ({
  name,
  file: new Blob([await bundleText(log)]),
});
const text = (name: string, content: string): FileToImport => ({ name, file: new Blob([content]) });

const imported = (
  files: readonly FileToImport[],
  { identities = [], cancelled = () => false }: { identities?: string[]; cancelled?: () => boolean } = {},
): Promise<Imported> => importFiles(files, { db, key, identities, now: NOW, tell: () => {}, cancelled });

async function read(): Promise<{ reader: DeskReader; known: DeskKnown }> {
  let known: DeskKnown | undefined;
  const reader = new DeskReader(db, key, { language: 'nl', tell: (news) => (known = news) });
  await reader.read(await standHere(db, key), NOW);
  return { reader, known: known as DeskKnown };
}

const states = async () => (await read()).known.logs.map(({ log, size, state }) => ({ log, size, state }));
const disclosuresIn = ({ kept }: MadeLog, from = 0) =>
  kept.slice(from).filter(({ entry }) => entry?.kind === 'disclosure').length;

describe('importing bundles of many', () => {
  it('puts every disclosure of every log in one list, newest first, and gives each back whole', async () => {
    const { outcomes } = await imported([await fileOf('een.json', one), await fileOf('twee.json', other)]);
    expect(outcomes).toMatchObject([{ is: 'new', size: one.kept.length }, { is: 'new' }]);
    const { reader, known } = await read();
    expect(known).toMatchObject({ complete: true, count: disclosuresIn(one) + disclosuresIn(other) });
    const refs = [...((await reader.find(EVERYTHING))?.refs ?? [])];
    const found = await Promise.all(refs.map((ref) => reader.history(ref)));
    const times = found.map((each) => (each?.state === 'readable' ? each.history.disclosure.at : ''));
    expect(times).toEqual(times.toSorted().toReversed());
    for (const each of found) {
      if (each?.state !== 'readable') throw new Error('not readable');
      const log = each.id.log === one.head.log ? one : other;
      expect(log.kept[each.history.index]?.entry).toEqual(each.history.disclosure);
      const happened = log.kept.flatMap(({ index, entry }) =>
        entry?.kind === 'event' && entry.about === each.id.number ? [{ index, entry }] : [],
      );
      expect(each.history.events).toEqual(happened);
      expect(await reader.refOf(each.id)).toBe(refs[found.indexOf(each)]);
    }
  });

  it('stands the same in the end, whatever came first and however often', async () => {
    const files = await Promise.all([
      fileOf('een.json', one),
      fileOf('korter.json', shorter),
      fileOf('vork.json', forked),
      fileOf('twee.json', other),
    ]);
    await imported(files);
    const wanted = await states();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...files, ...files], { minLength: files.length * 2 }),
        fc.integer({ min: 1, max: 7 }),
        async (order, cut) => {
          await db.delete();
          db = openDeskDatabase(crypto.randomUUID());
          await imported(order.slice(0, cut));
          await imported(order.slice(cut));
          expect(await states()).toEqual(wanted);
        },
      ),
      { numRuns: 4 },
    );
  });

  it('lets a longer one of the same log take over, and forgets the content of the older', async () => {
    await imported([await fileOf('korter.json', shorter)]);
    const { outcomes } = await imported([await fileOf('een.json', one)]);
    expect(outcomes).toMatchObject([{ is: 'longer' }]);
    expect(await states()).toEqual([{ log: one.head.log, size: one.kept.length, state: 'in-order' }]);
    expect(new Set((await db.pieces.toArray()).map(({ bundle }) => bundle)).size).toBe(1);
    expect((await imported([await fileOf('korter.json', shorter)])).outcomes).toMatchObject([
      { is: 'older', size: 200, stands: one.kept.length },
    ]);
    expect((await imported([await fileOf('nog eens.json', one)])).outcomes).toMatchObject([{ is: 'same' }]);
    expect((await read()).known.count).toBe(disclosuresIn(one));
  });

  it('names a fork, shows what is the same once, and marks where it parts', async () => {
    const { outcomes } = await imported([await fileOf('een.json', one), await fileOf('vork.json', forked)]);
    expect(outcomes.map(({ is }) => is)).toEqual(['fork', 'fork']);
    const { reader, known } = await read();
    expect(known.logs.map(({ state }) => state)).toEqual(['forked', 'forked']);
    const parts = known.logs[1]?.partsAt ?? 0;
    expect(parts).toBeGreaterThanOrEqual(150);
    expect(known.count).toBe(disclosuresIn(one) + disclosuresIn(forked, parts));
    const number = (forked.kept[parts]!.entry as Disclosure).number;
    const id = { log: one.head.log, number };
    const [first, second] = [one, forked].map(({ kept }) => (kept[parts]!.entry as Disclosure).id);
    const refs = [await reader.refOf({ ...id, entry: first }), await reader.refOf({ ...id, entry: second })];
    expect(second === first || new Set(refs).size === 2).toBe(true);
    const marked = (await reader.lines([...((await reader.find(EVERYTHING))?.refs ?? [])])).filter(
      (line) => line.marked,
    );
    expect(marked).toHaveLength(disclosuresIn(one, parts) + disclosuresIn(forked, parts));
  });

  it('finds that the end is missing: by a note of later, or by what was imported before and removed', async () => {
    const last = one.kept.length - 1;
    const note = `Notitie\n${stampFor(last, await one.stateAt(one.kept.length))}\n`;
    await imported([text('notitie.txt', note), await fileOf('korter.json', shorter)]);
    expect((await read()).known.logs).toMatchObject([
      { state: 'cut-short', missing: one.kept.length - 200, heldBy: { where: 'note', file: 'notitie.txt' } },
    ]);
    await imported([await fileOf('een.json', one)]);
    expect(await states()).toMatchObject([{ state: 'in-order' }]);

    const stand = await standHere(db, key);
    await dropBundles(
      db,
      key,
      stand.rows.map(({ id }) => id),
      [],
    );
    await imported([await fileOf('korter.json', shorter)]);
    expect((await read()).known.logs).toMatchObject([{ state: 'cut-short', missing: one.kept.length - 200 }]);
  });

  it('believes no note whose signature does not hold', async () => {
    const stranger = await madeLog(one.head.header, one.kept, (await logOf(10, 3)).signer);
    const note = stampFor(one.kept.length - 1, await stranger.stateAt(one.kept.length));
    await imported([text('vals.txt', note), await fileOf('korter.json', shorter)]);
    expect(await states()).toMatchObject([{ state: 'in-order' }]);
  });

  it('says what is wrong with each file, and takes in the others', async () => {
    const whole = await bundleText(one);
    const { outcomes } = await imported([
      text('brief.txt', 'Beste collega'),
      text('half.json', whole.slice(0, whole.length / 2)),
      text('later.json', whole.replace('"version":1', '"version":9')),
      await fileOf('twee.json', other),
      text('veranderd.json', whole.replace('gemeente Utrecht', 'gemeente Zutphen')),
    ]);
    const byFile = Object.fromEntries(outcomes.map((outcome) => [outcome.file, outcome]));
    expect(byFile['brief.txt']).toMatchObject({ is: 'refused', why: 'stranger' });
    expect(byFile['half.json']).toMatchObject({ is: 'refused', why: 'cut-short' });
    expect(byFile['later.json']).toMatchObject({ is: 'refused', why: 'from-the-future' });
    expect(byFile['twee.json']).toMatchObject({ is: 'new', problems: 0 });
    expect((byFile['veranderd.json'] as { problems: number }).problems).toBeGreaterThan(0);
    const rows = new Set(await db.bundles.toCollection().primaryKeys());
    for (const { bundle } of await db.pieces.toArray()) expect(rows).toContain(bundle);
    expect((await read()).known.logs).toHaveLength(2);
  });

  it('opens what is encrypted with her key, and says where it is for another', async () => {
    const [identity, stranger] = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
    const file = await encryptedFor([await identityToRecipient(identity)], new Blob([await bundleText(other)]));
    const files = [{ name: 'twee.age', file }];
    expect((await imported(files)).outcomes).toMatchObject([{ why: 'no-identity' }]);
    expect((await imported(files, { identities: [stranger] })).outcomes).toMatchObject([{ why: 'other-identity' }]);
    expect((await imported(files, { identities: [stranger, identity] })).outcomes).toMatchObject([{ is: 'new' }]);
    const broken = new Blob([await file.slice(0, file.size - 40).arrayBuffer()]);
    expect((await imported([{ name: 'stuk.age', file: broken }], { identities: [identity] })).outcomes).toMatchObject([
      { why: 'broken' },
    ]);
  });

  it('keeps what was taken in before she stopped, and nothing of what was not', async () => {
    let asked = 0;
    const cancelled = () => {
      asked += 1;
      return asked > 3;
    };
    const result = await imported([await fileOf('twee.json', other), await fileOf('een.json', one)], { cancelled });
    expect(result.cancelled).toBe(true);
    const rows = await db.bundles.toArray();
    await sweep(db);
    const pieces = new Set((await db.pieces.toArray()).map(({ bundle }) => bundle));
    expect([...pieces]).toEqual(rows.map(({ id }) => id));
    expect(rows.length).toBeLessThan(2);
  });

  it('lets nothing of a client stand open on the disk', async () => {
    await imported([await fileOf('een.json', one), text('A. de Vries.txt', stampFor(5, await one.stateAt(60)))]);
    const open: unknown[] = [];
    for (const table of db.tables) open.push(...(await table.toArray()));
    const words = JSON.stringify(open, (_, value) =>
      ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value as Uint8Array) : value,
    );
    for (const word of ['de Vries', 'Jansen', 'gemeente', 'een.json', 'disclosure']) expect(words).not.toContain(word);
  });
});
