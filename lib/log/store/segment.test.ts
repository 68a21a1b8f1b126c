import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendDisclosure } from '../append.ts';
import { type LogDatabase, openLog, type SegmentRow } from '../database.ts';
import { currentKey, openerFor } from '../keys/data-key.ts';
import { seal } from '../keys/seal.ts';
import { allEntries, stretchesOf, triedSegment } from '../read.ts';
import { disclosure } from '../testing.ts';
import { compact } from './compact.ts';
import { erase } from './erase.ts';
import type { Kept } from './kept.ts';
import { placeOfSegment, SEGMENT } from './segment.ts';

let db: LogDatabase;
beforeEach(async () => {
  db = openLog();
  for (let n = 0; n <= SEGMENT; n += 1) await appendDisclosure(db, disclosure);
  await compact(db);
});
afterEach(() => db.delete());

const segment = async () => (await db.segments.toCollection().first()) as SegmentRow;
const numbers = async () => (await allEntries(db)).flatMap(({ entry }) => ('number' in entry ? [entry.number] : []));
const upTo = (last: number) => Array.from({ length: last }, (_, n) => n + 1);

/** As it was kept before version 8: what is sealed is not packed, and its place does not say so. */
async function unpacked(): Promise<SegmentRow> {
  const { packing: _, ...row } = await segment();
  const { bytes } = await triedSegment(await segment(), await openerFor(db));
  return { ...row, content: await seal(await currentKey(db), placeOfSegment(row), bytes ?? new Uint8Array()) };
}

describe('a segment', () => {
  test('is much smaller than what it says', async () => {
    const { content } = await segment();
    const { content: plain } = await unpacked();
    expect(content.bytes.length).toBeLessThan(plain.bytes.length / 3);
  });

  test('of before it was packed is read as it was, and packed with its first erasure', async () => {
    await db.segments.put(await unpacked());
    expect(await numbers()).toEqual(upTo(SEGMENT + 1));
    const { log } = await segment();
    await erase(db, { log, entries: [3], reason: 'retention', why: null, by: null });
    expect((await segment()).packing).toBe('deflate-raw');
    expect(await numbers()).toEqual(upTo(SEGMENT + 1).filter((number) => number !== 4));
  });

  test('that says it is packed another way than it was sealed is damaged, not misread', async () => {
    await db.segments.put({ ...(await unpacked()), packing: 'deflate-raw' });
    const { log } = await segment();
    const first = (await stretchesOf(db, log).next()).value as Kept[];
    expect(new Set(first.map(({ state }) => state))).toEqual(new Set(['damaged']));
  });
});
