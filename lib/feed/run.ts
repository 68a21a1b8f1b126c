import type { LogDatabase } from '../log/database.ts';
import { knownKeys } from '../log/keys/data-key.ts';
import type { Policy } from '../policy/policy.ts';
import { isDue, LONGEST_MS } from './back-off.ts';
import { catchUp } from './catch-up.ts';
import { deliver } from './deliver.ts';
import { allDueNow } from './queue.ts';
import { keepProgress, progressOf } from './state.ts';
import { feedStatus } from './status.ts';
import type { FeedStatus } from './status-schema.ts';

export interface Around {
  readonly policy: () => Promise<Policy>;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly random: () => number;
  readonly timeoutMs: number;
  /** The log itself is the queue's supply: no more rows than this are made at once. Default 500. */
  readonly mostQueued?: number;
  /** Does the browser let the extension reach that address. */
  readonly may: (url: string) => Promise<boolean>;
  /** To be run again at that moment, whatever becomes of this worker; null: only when something happens. */
  readonly wake: (at: number | null) => Promise<void>;
}

export interface Feed {
  /** Queues what is new and delivers what is due. Never throws; called during a run, it runs once more. */
  run(): Promise<void>;
  /** By hand: without waiting for the moment that was set, what was set aside too. */
  tryNow(): Promise<void>;
  status(): Promise<FeedStatus>;
}

/** A worker that is ended halfway is woken after this. */
const WATCHDOG_MS = 60_000;
const MINUTE = 60_000;
/** A repository is told at once where what is not told may be gone with the session. */
const GRACE_MS = { personal: 2 * MINUTE, shared: 2 * MINUTE, 'non-persistent': MINUTE / 6 } as const;

export function feedOf(db: LogDatabase, around: Around): Feed {
  let running: Promise<void> | null = null;
  let again = false;
  let byHand = false;

  async function once(): Promise<void> {
    const policy = await around.policy();
    if (!policy.feed) return around.wake(null);
    const stillAtIt = () => around.wake(around.now() + WATCHDOG_MS);
    await stillAtIt();
    if (byHand) await allDueNow(db);
    byHand = false;
    for (;;) {
      const { more, nextAt } = await catchUp(db, {
        organisation: policy.organisation,
        language: policy.language ?? 'nl',
        graceMs: GRACE_MS[policy.log.where],
        now: around.now(),
        mostQueued: around.mostQueued ?? 500,
      });
      const before = await db.feed.count();
      const line = { ...around, feed: policy.feed, stillAtIt };
      if (!(await mayReach(policy.feed.url))) return around.wake(around.now() + LONGEST_MS);
      const { madeAnew } = await deliver(db, line);
      if (madeAnew > 0 || (more && (await db.feed.count()) < before)) continue;
      return around.wake(earliest([nextAt, await nextDelivery(db, around.now())]));
    }
  }

  /** Without access nothing is sent, and that is what the status says. */
  async function mayReach(url: string): Promise<boolean> {
    if (await around.may(url)) return true;
    const progress = await progressOf(db);
    const since = progress.failing?.since ?? around.now();
    await keepProgress(db, { ...progress, failing: { since, reason: 'no-permission', status: null } });
    return false;
  }

  async function untilQuiet(): Promise<void> {
    do {
      again = false;
      try {
        await navigator.locks.request('deelwijzer-feed', once);
      } catch (error) {
        console.error('Deelwijzer: the feed', error instanceof Error ? error.name : 'error');
        await around.wake(around.now() + WATCHDOG_MS).catch(() => {}); // the next event runs it too
      }
    } while (again);
    running = null; // in the same tick: who asks from here on starts anew
  }

  function run(): Promise<void> {
    again = true;
    running ??= untilQuiet();
    return running;
  }

  return {
    run,
    tryNow() {
      byHand = true;
      return run();
    },
    async status() {
      const { feed, log } = await around.policy();
      return feedStatus(db, feed, log.where);
    },
  };
}

/** When the next that can be opened is due; null where nothing waits but behind the lock. */
async function nextDelivery(db: LogDatabase, now: number): Promise<number | null> {
  const [rows, known, progress] = await Promise.all([db.feed.toArray(), knownKeys(db), progressOf(db)]);
  const moments = rows.filter(({ content }) => content.key in known).map(({ nextAt }) => nextAt);
  if (moments.length === 0) return null;
  const everything = isDue(progress.nextAt, now) ? now + WATCHDOG_MS : progress.nextAt;
  const next = Math.min(...moments.map((at) => (isDue(at, now) ? 0 : at)));
  return Math.max(everything, next);
}

const earliest = (moments: readonly (number | null)[]): number | null => {
  const known = moments.filter((at) => at !== null);
  return known.length === 0 ? null : Math.min(...known);
};
