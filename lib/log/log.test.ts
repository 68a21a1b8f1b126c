import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import type { Entry } from '../disclosure/entry.ts';
import { readBundle } from '../export/bundle/read.ts';
import { type Verification, verify } from '../verify/verify.ts';
import {
  appendConsent,
  appendDisclosure,
  appendEvent,
  appendGuardChange,
  appendOversight,
  appendPassedBy,
} from './append.ts';
import { type LogDatabase, openLog } from './database.ts';
import { bundleOfLog, handedOver } from './hand-over.ts';
import { rotateSigningKey } from './keys/rotate.ts';
import { allEntries, allLogs, disclosureNumbered, hasDisclosure, newestDisclosures } from './read.ts';
import { NotReadBack, readBack } from './read-back.ts';
import { compact } from './store/compact.ts';
import { erase } from './store/erase.ts';
import { fromPlain } from './store/from-plain.ts';

let db: LogDatabase;
let other: LogDatabase;
beforeEach(() => {
  db = openLog();
  other = openLog(undefined, 'deelwijzer-elsewhere');
});
afterEach(() => Promise.all([db.delete(), other.delete()]));

const records = recordsOf(randomLog(1_300, 11));

async function append(into: LogDatabase, entry: Entry): Promise<void> {
  if (entry.kind === 'disclosure') await appendDisclosure(into, (number) => ({ ...entry, number }));
  else if (entry.kind === 'event') await appendEvent(into, entry);
  else if (entry.kind === 'passed-by') await appendPassedBy(into, entry);
  else if (entry.kind === 'guard-change') await appendGuardChange(into, entry);
  else if (entry.kind === 'oversight') await appendOversight(into, entry);
  else if (entry.kind === 'consent') await appendConsent(into, entry);
}
async function filled(count: number, into = db): Promise<string> {
  for (const entry of records.slice(0, count)) await append(into, entry);
  return (await allLogs(into)).at(-1)?.id ?? '';
}
async function text(pieces: AsyncGenerator<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}
async function* once(content: string): AsyncGenerator<string> {
  yield content;
}
const verified = (...contents: string[]): Promise<Verification> =>
  verify(contents.map((content, i) => ({ name: `${i}`, open: () => once(content) })));
const problems = ({ bundles }: Verification) =>
  bundles.flatMap(({ report, refused }): unknown[] => [...(report?.problems ?? [refused])]);
async function restored(content: string, into = other): Promise<void> {
  const { head, heldOutside, elements } = await readBundle(once(content));
  const entries = async function* () {
    for await (const { element } of elements()) yield { ...element, entry: element.entry as Entry | undefined };
  };
  await readBack(into, { head, heldOutside, elements: entries() }, null);
}

test('what was appended comes out, and verifies', async () => {
  const log = await filled(60);
  expect(await verified(await text(bundleOfLog(db, log)))).toMatchObject({ inOrder: true });
  expect((await allEntries(db)).map(({ entry }) => entry.id)).toEqual(records.slice(0, 60).map(({ id }) => id));
});

test('put together in pieces it is the same log: the same bundle, the same answers', async () => {
  const log = await filled(1_100);
  const before = await text(bundleOfLog(db, log));
  const newest = await newestDisclosures(db, 700);
  await compact(db);
  expect([await db.segments.count(), await db.leaves.count()]).toEqual([2, 1_100 - 1_024]);
  expect(await text(bundleOfLog(db, log))).toBe(before);
  expect(await newestDisclosures(db, 700)).toEqual(newest);
  for (const { number, id } of [newest.at(-1)!, newest[0]!]) {
    expect((await disclosureNumbered(db, number))?.entry.id).toBe(id);
  }
  expect(await hasDisclosure(db, 1)).toBe(true);
  await append(db, records[1_100]!);
  expect(await verified(await text(bundleOfLog(db, log)))).toMatchObject({ inOrder: true });
});

test('export, read back, export: the same bytes, erased and lost entries too; and numbers go on', async () => {
  const log = await filled(40);
  await handedOver(db, log, 'P. de Graaf', null);
  await erase(db, { log, entries: [3, 4], reason: 'retention', why: null, by: null });
  const bundle = await text(bundleOfLog(db, log));
  await restored(bundle);
  expect(await text(bundleOfLog(other, log))).toBe(bundle);
  const last = (await newestDisclosures(other, 1))[0]!.number;
  await append(other, records[0]!);
  expect((await newestDisclosures(other, 1))[0]!.number).toBe(last + 1);
  const next = (await allLogs(other)).at(-1)!;
  expect(next.header.continues).toMatchObject({ reason: 'read-back', state: { log } });
  const both = await verified(bundle, await text(bundleOfLog(other, next.id)));
  expect(both.inOrder).toBe(true);
  await expect(restored(bundle)).rejects.toBeInstanceOf(NotReadBack);
});

test('a bundle whose tree is not the one that was signed is not read back, and leaves nothing behind', async () => {
  const log = await filled(10);
  const bundle = await text(bundleOfLog(db, log));
  const lines = bundle.split('\n');
  const without = lines.filter((line) => !line.startsWith('{"index":9,'));
  await expect(restored(without.join('\n').replace(',\n]}', '\n]}'))).rejects.toMatchObject({ why: 'not-in-order' });
  expect([await other.logs.count(), await other.segments.count()]).toEqual([0, 0]);
  await filled(3, other);
  await expect(restored(bundle)).rejects.toMatchObject({ why: 'not-empty' });
});

describe('erasing', () => {
  test.each([
    ['loose', 30],
    ['in pieces', 600],
  ])('%s: content and salt are gone, the leaf stays, the rest verifies', async (_, count) => {
    const log = await filled(count);
    await compact(db);
    const [gone] = (await allEntries(db)).filter(({ entry }) => entry.kind === 'disclosure');
    await erase(db, { log, entries: [gone!.index], reason: 'destruction-granted', why: 'Verzoek', by: null });
    const bundle = await text(bundleOfLog(db, log));
    expect(bundle).not.toContain(gone!.entry.id);
    expect(await verified(bundle)).toMatchObject({ inOrder: true });
    expect((await verified(bundle)).bundles[0]?.report?.counts.erased).toBe(1);
    expect((await allEntries(db)).at(-1)?.entry).toMatchObject({ type: 'erased', entries: [gone!.index] });
  });
});

test('another signing key: the log says so under both signatures, and verifies before and after', async () => {
  const log = await filled(5);
  const before = await text(bundleOfLog(db, log));
  await rotateSigningKey(db, null);
  await append(db, records[5]!);
  await rotateSigningKey(db, null);
  const after = await text(bundleOfLog(db, log));
  expect(await verified(before, after)).toMatchObject({ inOrder: true });
  // The key of before signs nothing from here on.
  const { signer } = (await db.logs.get(log))!;
  expect(signer?.privateKey.extractable).toBe(false);
});

test('whatever is appended in whatever order, from many places at once, verifies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(records.length - 1), { minLength: 1, maxLength: 25 }), async (picks) => {
      const fresh = openLog(undefined, `deelwijzer-${crypto.randomUUID()}`);
      await append(fresh, records[0]!);
      await Promise.all(picks.map((pick) => append(fresh, aboutTheFirst(records[pick]!))));
      const [log] = await allLogs(fresh);
      const found = await verified(await text(bundleOfLog(fresh, log!.id)));
      expect(problems(found)).toEqual([]);
      expect(found.bundles[0]?.report?.size).toBe(picks.length + 1);
      await fresh.delete();
    }),
    { numRuns: 25 },
  );
});

test('a log of before there was a tree is taken over, entry by entry, and nothing of it stays readable', async () => {
  await db.open();
  await db.entries.bulkAdd(
    records.slice(0, 20).map((entry, index) => ({ index, content: { encoding: 'plain' as const, entry } })),
  );
  await fromPlain(db);
  expect(await db.entries.count()).toBe(0);
  expect((await allEntries(db)).map(({ entry }) => entry)).toEqual(records.slice(0, 20));
});

const aboutTheFirst = (entry: Entry): Entry => (entry.kind === 'event' ? { ...entry, about: 1 } : entry);
