import type { LogChange } from '../../disclosure/entry.ts';
import { appendLogChange, asOnlyWriter } from '../append.ts';
import { changeBase } from '../change.ts';
import type { LogDatabase } from '../database.ts';
import { currentKey, Locked, openerFor } from '../keys/data-key.ts';
import { opened, segmentAt } from '../read.ts';
import { segmentOf } from './segment.ts';

type Reason = Extract<LogChange, { type: 'erased' }>['reason'];

/**
 * Erases what entries of one log say, and their salts; the leaves stay, so the rest still verifies. That it was done,
 * and why, is an entry of its own, before anything is gone: killed halfway, the call is made once more.
 * @throws Locked where a piece that holds one of them cannot be opened.
 */
export async function erase(
  db: LogDatabase,
  {
    log,
    entries,
    reason,
    why,
    by,
  }: { log: string; entries: number[]; reason: Reason; why: string | null; by: string | null },
): Promise<void> {
  await appendLogChange(db, {
    ...changeBase(by),
    type: 'erased',
    reason,
    why,
    log,
    entries,
  });
  await asOnlyWriter(async () => {
    for (const index of entries) await eraseOne(db, log, index);
    // What waits for delivery says the same as what was just erased.
    const gone = new Set(entries);
    await db.feed.filter((row) => row.log === log && gone.has(row.index)).delete();
  });
}

async function eraseOne(db: LogDatabase, log: string, index: number): Promise<void> {
  const row = await db.leaves.get([log, index]);
  if (row) {
    const { number: _, ...rest } = row;
    await db.leaves.put({ ...rest, content: null });
    return;
  }
  const segment = await segmentAt(db, log, index);
  if (!segment) return;
  const kept = await opened(segment, await openerFor(db));
  if (kept.some(({ state }) => state === 'locked' || state === 'damaged')) throw new Locked('segment not readable');
  const without = kept.map((one) =>
    one.index === index ? { ...one, state: 'erased' as const, salt: null, entry: null } : one,
  );
  await db.segments.put(await segmentOf(log, without, await currentKey(db)));
}
