import browser from 'webextension-polyfill';
import { whenAppended } from '../log/appended.ts';
import type { LogDatabase } from '../log/database.ts';
import { readPolicy } from '../policy/read.ts';
import { matchPattern } from '../sites/registration.ts';
import { FIRST_MS } from './back-off.ts';
import { type Feed, feedOf } from './run.ts';

const ALARM = 'feed';
/** Chromium ends a worker whose fetch takes 30 s to answer; an event that was cut off like that comes again. */
const TIMEOUT_MS = 20_000;

/**
 * The feed of this browser. It runs when an entry is on disk, when access is given or the policy changes, and by
 * alarm. To be set up in the first tick, as all that wakes a background; `run` it at its start and after an unlocking.
 */
export function watchFeed(db: LogDatabase): Feed {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const feed = feedOf(db, {
    policy: readPolicy,
    fetch: (input, init) => fetch(input, init),
    now: () => Date.now(),
    random: Math.random,
    timeoutMs: TIMEOUT_MS,
    may: (url) => browser.permissions.contains({ origins: [matchPattern(url)] }),
    async wake(at) {
      clearTimeout(soon);
      if (at === null) return void (await browser.alarms.clear(ALARM));
      const delay = at - Date.now();
      // No alarm comes within half a minute; for what is sooner this worker lives long enough.
      if (delay < FIRST_MS) soon = setTimeout(() => void feed.run(), Math.max(0, delay));
      await browser.alarms.create(ALARM, { when: Math.max(at, Date.now() + FIRST_MS) });
    },
  });
  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM && feed.run()));
  browser.permissions.onAdded.addListener(() => void feed.run());
  browser.storage.onChanged.addListener((_, area) => void (area === 'managed' && feed.run()));
  whenAppended(db, () => void feed.run());
  return feed;
}
