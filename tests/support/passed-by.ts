import type { PassedByRow } from '../../lib/log/database.ts';
import type { Browser } from './browser.ts';
import { rowsOf } from './log.ts';
import { waitFor } from './wait.ts';

/** What the nets have noted and nobody has dealt with yet, oldest first; past the product's own code. */
export async function passedBy(browser: Browser): Promise<PassedByRow[]> {
  return (await rowsOf<PassedByRow>(browser, 'passedBy')).sort((a, b) => a.at.localeCompare(b.at));
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

/**
 * Resolves when every request and download that the browser told of has been judged: for what must not be noted. The
 * background answers in order, and what it suspects stands in session memory until it is settled.
 */
export async function netsAreQuiet(browser: Browser): Promise<void> {
  const suspects = () =>
    browser.background.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(key: null): Promise<object> } } };
      };
      return Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('suspect:')).length;
    });
  await waitFor(async () => (await suspects()) === 0, { what: 'the nets to settle what they suspect' });
}
