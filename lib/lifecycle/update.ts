import browser from 'webextension-polyfill';
import { allHeld } from '../journal/held-contents.ts';
import { matchPattern } from '../sites/registration.ts';
import { allSites } from '../sites/store.ts';

/**
 * An update ends every prompt, and leaves every open page of an EPD with a guard that can reach nobody: it refuses what
 * is shared there until the page is loaded again. So it waits until no EPD is open, nothing is held and no page of our
 * own stands open; at the latest it comes when the browser starts again. Until then the version of now works on.
 */
const ALARM = 'update';
const EVERY_MINUTES = 5;
/** In memory: there is an update, and it waits. */
const WAITS = 'update:waits';

export function watchUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(() => void wait());
  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM && whenFree()));
  browser.tabs.onRemoved.addListener(() => void whenFree());
}

async function wait(): Promise<void> {
  await browser.storage.session.set({ [WAITS]: true });
  await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  await whenFree();
}

async function whenFree(): Promise<void> {
  if ((await browser.storage.session.get(WAITS))[WAITS] !== true) return;
  if (await isFree()) browser.runtime.reload();
}

async function isFree(): Promise<boolean> {
  if ((await allHeld()).some(({ held }) => held.decided === null)) return false;
  const patterns = [...new Set((await allSites()).flatMap(({ origins }) => origins.map(matchPattern)))];
  if (patterns.length > 0 && (await browser.tabs.query({ url: patterns })).length > 0) return false;
  return (await browser.tabs.query({ url: browser.runtime.getURL('*') })).length === 0;
}
