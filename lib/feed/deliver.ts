import type { LogDatabase } from '../log/database.ts';
import { type Later, later, type Verdict } from './answer.ts';
import { isDue, waitMs } from './back-off.ts';
import { dueNow, nextGroup } from './group.ts';
import { type Item, putOff, setAside, taken } from './queue.ts';
import { type Line, sendBatch, sendOne } from './send.ts';
import { keepProgress, progressOf } from './state.ts';

export interface Delivery extends Line {
  readonly random: () => number;
  /** Before each request: keeps a worker awake, and sees to it that it is woken where it is ended all the same. */
  readonly stillAtIt: () => Promise<void>;
}

interface Failed {
  readonly item: Item;
  readonly verdict: Later;
}

/** After so many failures in a row no batch is tried: one event in it may be what the repository breaks on. */
const ALONE_AFTER = 2;

/**
 * Delivers what is due, in order, until nothing is or nothing gets through. Whether a failure is the repository's or the
 * event's own is found by trying the next: gets that through, then the event waits by itself, in nobody's way; if not,
 * everything waits, and the order stays.
 * @returns how many rows were damaged on disk: the log is to be gone back to for them.
 */
export async function deliver(db: LogDatabase, line: Delivery): Promise<{ madeAnew: number }> {
  let due = await dueNow(db, line.now());
  const done = (ids: readonly string[]) => {
    const handled = new Set(ids);
    due = due.filter(({ id }) => !handled.has(id));
  };
  const failed: Failed[] = [];
  const strikes: Later[] = [];
  let [alone, madeAnew] = [0, 0];
  for (;;) {
    const { nextAt, failures } = await progressOf(db);
    if (!isDue(nextAt, line.now())) break;
    const asks = strikes.some(({ retryAfterMs }) => retryAfterMs !== null);
    if (due.length === 0 || strikes.length > 1 || asks) {
      await everythingWaits(db, line, strikes);
      break;
    }
    const together = line.feed.batch && alone <= 0 && failed.length === 0 && failures < ALONE_AFTER;
    const { items, without, damaged } = await nextGroup(db, due, together);
    madeAnew += damaged;
    done(without);
    if (items.length === 0) continue;
    await line.stillAtIt();

    const answer = await sendGroup(line, items);
    if (!Array.isArray(answer)) {
      // Which of them is meant is not said: one by one from here.
      alone = items.length;
      if (answer.kind === 'later') strikes.push(answer);
      // It may still be at work on these: the same again at once, and a server that is not careful has them twice.
      if (answer.kind !== 'later' || (answer.reason !== 'too-slow' && answer.reason !== 'no-answer')) continue;
      await everythingWaits(db, line, strikes);
      break;
    }
    alone -= 1;
    done(items.map(({ id }) => id));
    const pairs = items.map((item, at) => ({ item, verdict: answer[at] ?? later('not-understood') }));
    const last = await settled(db, line, pairs, failed);
    if (last) strikes.push(last);
    else {
      await itWorks(db);
      for (const one of failed.splice(0)) await waitsByItself(db, line, one);
      strikes.length = 0;
    }
  }
  return { madeAnew };
}

/** @returns null where the repository dealt with any of them; else how the last of them failed. */
async function settled(
  db: LogDatabase,
  line: Delivery,
  pairs: readonly { item: Item; verdict: Verdict }[],
  failed: Failed[],
): Promise<Later | null> {
  const through = pairs.filter(({ verdict }) => verdict.kind === 'taken').map(({ item }) => item);
  if (through.length > 0) await taken(db, through, line.now());
  for (const { item, verdict } of pairs) {
    if (verdict.kind === 'refused') await setAside(db, item, verdict.status, line.now());
    if (verdict.kind === 'later') failed.push({ item, verdict });
  }
  return pairs.some(({ verdict }) => verdict.kind !== 'later') ? null : (failed.at(-1)?.verdict ?? null);
}

/** A verdict for each; or one for the whole batch. */
async function sendGroup(line: Delivery, items: readonly Item[]) {
  const [first, second] = items;
  if (first && !second) return [await sendOne(line, first.event)];
  return sendBatch(
    line,
    items.map(({ event }) => event),
  );
}

async function itWorks(db: LogDatabase): Promise<void> {
  const progress = await progressOf(db);
  if (progress.failures > 0 || progress.failing) {
    await keepProgress(db, { ...progress, failures: 0, nextAt: 0, failing: null });
  }
}

/** Others got through, it did not. Where access or address was refused for it alone, it is set aside under that name. */
async function waitsByItself(db: LogDatabase, line: Delivery, { item, verdict }: Failed): Promise<void> {
  const { reason, status, retryAfterMs } = verdict;
  const forItself = reason === 'no-access' || reason === 'not-there' || item.row.state === 'aside';
  if (forItself) return setAside(db, item, status, line.now());
  return putOff(db, item, status, line.now() + waitMs(item.row.failures + 1, line.random(), retryAfterMs));
}

async function everythingWaits(db: LogDatabase, line: Delivery, strikes: readonly Later[]): Promise<void> {
  const last = strikes.at(-1);
  if (!last) return;
  const progress = await progressOf(db);
  const failures = progress.failures + 1;
  const asked = strikes.flatMap(({ retryAfterMs }) => retryAfterMs ?? []);
  const wait = waitMs(failures, line.random(), asked.length > 0 ? Math.max(...asked) : null);
  await keepProgress(db, {
    ...progress,
    failures,
    nextAt: line.now() + wait,
    failing: { since: progress.failing?.since ?? line.now(), reason: last.reason, status: last.status },
  });
}
