import type { Entry, LogChange } from '../../disclosure/entry.ts';
import { appendLogChange, asOnlyWriter } from '../append.ts';
import { changeBase } from '../change.ts';
import type { LogDatabase, SegmentRow } from '../database.ts';
import { currentKey, Locked, openerFor } from '../keys/data-key.ts';
import { sealing } from '../keys/locks.ts';
import { allLogs, opened, segmentAt, stretchesOf } from '../read.ts';
import { placeOf } from './kept.ts';
import { segmentOf } from './segment.ts';

type Reason = Extract<LogChange, { type: 'erased' }>['reason'];

interface Why {
  readonly reason: Reason;
  readonly why: string | null;
  readonly by: string | null;
}

/**
 * Erases what entries of one log say, and their salts; the leaves stay, so the rest still verifies. That it was done,
 * and why, is an entry of its own, before anything is gone: killed halfway, the call is made once more.
 * @throws Locked where a piece that holds one of them cannot be opened.
 */
export async function erase(
  db: LogDatabase,
  { log, entries, reason, why, by }: Why & { readonly log: string; readonly entries: number[] },
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
    await db.consents.bulkDelete(entries.map((index) => placeOf(log, index)));
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
  await sealing(() => withoutIn(db, segment, index));
}

async function withoutIn(db: LogDatabase, segment: SegmentRow, index: number): Promise<void> {
  const key = await currentKey(db); // before what opens: locked in between, nothing is sealed under what stays open
  const kept = await opened(segment, await openerFor(db));
  if (kept.some(({ state }) => state === 'locked' || state === 'damaged')) throw new Locked('segment not readable');
  const without = kept.map((one) =>
    one.index === index ? { ...one, state: 'erased' as const, salt: null, entry: null } : one,
  );
  await db.segments.put(await segmentOf(segment.log, without, key));
}

/**
 * Erases one disclosure with all that was recorded about it since, in whatever log that stands.
 * @throws Locked where it cannot be read, and so what is about it cannot be found.
 */
export function eraseDisclosure(db: LogDatabase, number: number, why: Why): Promise<void> {
  return eraseWhere(db, (entry) => isAbout(entry, number), why);
}

/** Erases a consent with all that happened to it. @throws Locked as above. */
export function eraseConsent(db: LogDatabase, consent: string, why: Why): Promise<void> {
  return eraseWhere(db, (entry) => entry.kind === 'consent' && entry.consent === consent, why);
}

async function eraseWhere(db: LogDatabase, fits: (entry: Entry) => boolean, why: Why): Promise<void> {
  for (const { id: log } of await allLogs(db)) {
    const entries: number[] = [];
    for await (const stretch of stretchesOf(db, log)) {
      for (const { index, entry, state } of stretch) {
        if (state === 'locked') throw new Locked('log');
        if (entry && fits(entry)) entries.push(index);
      }
    }
    if (entries.length > 0) await erase(db, { log, entries, ...why });
  }
}

function isAbout(entry: Entry, number: number): boolean {
  if (entry.kind === 'disclosure') return entry.number === number;
  return (entry.kind === 'event' || entry.kind === 'passed-by') && entry.about === number;
}
