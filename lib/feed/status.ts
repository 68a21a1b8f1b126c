import type { LogDatabase } from '../log/database.ts';
import { knownKeys } from '../log/keys/data-key.ts';
import { allLogs } from '../log/read.ts';
import type { FeedPolicy, WhereLogLives } from '../policy/feed.ts';
import { cursorsOf, progressOf } from './state.ts';
import type { FeedStatus } from './status-schema.ts';

/** @param where where the log lives, as the policy has it. */
export async function feedStatus(db: LogDatabase, feed: FeedPolicy | null, where: WhereLogLives): Promise<FeedStatus> {
  const [progress, rows, known] = await Promise.all([progressOf(db), db.feed.toArray(), knownKeys(db)]);
  const unqueued = feed ? await notQueued(db) : { next: 0, behind: 0 };
  const waits = rows.filter(({ state }) => state === 'waits');
  const lockedRows = waits.filter(({ content }) => !(content.key in known)).length;
  const aside = new Map<number | null, number>();
  for (const { state, status } of rows) if (state === 'aside') aside.set(status, (aside.get(status) ?? 0) + 1);
  return {
    where,
    to: feed?.url ?? null,
    delivered: progress.delivered,
    upTo: progress.upTo,
    waiting: waits.length - lockedRows + unqueued.next,
    locked: lockedRows + unqueued.behind,
    aside: [...aside].map(([status, count]) => ({ status, count })),
    failing: progress.failing && { ...progress.failing, since: new Date(progress.failing.since).toISOString() },
  };
}

/** Disclosures that did not come to the queue yet: after the cursor, and behind the lock. By number, which needs no unlocking. */
async function notQueued(db: LogDatabase): Promise<{ next: number; behind: number }> {
  const cursors = await cursorsOf(db);
  const count = { next: 0, behind: 0 };
  for (const { id, size } of await allLogs(db)) {
    const { next, behind } = cursors[id] ?? { next: 0, behind: [] };
    count.next += await disclosuresIn(db, id, next, size);
    for (const [from, to] of behind) count.behind += await disclosuresIn(db, id, from, to);
  }
  return count;
}

async function disclosuresIn(db: LogDatabase, log: string, from: number, to: number): Promise<number> {
  if (from >= to) return 0;
  const loose = await db.leaves
    .where('[log+index]')
    .between([log, from], [log, to])
    .filter(({ number }) => number !== undefined)
    .count();
  const segments = await db.segments.where('[log+first]').between([log, 0], [log, to]).toArray();
  const within = segments.filter(({ first, count }) => first + count > from);
  // Of a piece that is only partly in the stretch it is not known which numbers: as many as there may be.
  return within.reduce(
    (sum, { numbers, first, count }) =>
      sum + Math.min(numbers.length, Math.min(to, first + count) - Math.max(from, first)),
    loose,
  );
}
