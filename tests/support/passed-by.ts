import type { PassedByRow } from '../../lib/nets/row.ts';
import type { Browser } from './browser.ts';
import { sealedRowsOf } from './log.ts';
import { waitFor } from './wait.ts';

/** What the nets have noted and nobody has dealt with yet, oldest first; past the product's own code. */
export async function passedBy(browser: Browser): Promise<PassedByRow[]> {
  return sealedRowsOf<PassedByRow>(browser, 'passedBy');
}

/** Waits until the nets have noted something that fits. */
export async function noted(browser: Browser, fits: Partial<PassedByRow> | ((row: PassedByRow) => boolean)) {
  const matches =
    typeof fits === 'function'
      ? fits
      : (row: PassedByRow) => Object.entries(fits).every(([key, value]) => row[key as keyof PassedByRow] === value);
  return waitFor(async () => (await passedBy(browser)).find(matches), {
    what: async () => `the nets to note it; they noted ${JSON.stringify(await passedBy(browser))}`,
  });
}

/** A request that Firefox hands to a service worker never ends; the service worker's own one does. */
const UNDER_WAY_MS = 3_000;

/**
 * Resolves when every request that the browser told of has been judged: for what must not be noted. What the nets
 * suspect stands in session memory until it is settled.
 */
export async function netsAreQuiet(browser: Browser): Promise<void> {
  const unsettled = () =>
    browser.background.evaluate(async (underWay: number) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(key: null): Promise<Record<string, { arrived: boolean; at: number }>> } } };
      };
      const kept = Object.entries(await chrome.storage.session.get(null));
      return kept.filter(
        ([key, { arrived, at }]) => key.startsWith('suspect:') && (arrived || Date.now() - at < underWay),
      ).length;
    }, UNDER_WAY_MS);
  await waitFor(async () => (await unsettled()) === 0, { what: 'the nets to settle what they suspect' });
}
