import { describe } from 'vitest';
import type { BrowserName } from './browser.ts';

const ALL: readonly BrowserName[] = ['chromium', 'firefox'];

/** The same tests in every browser. `npm test -- e2e firefox` leaves the others out. */
export function describeInBrowsers(title: string, tests: (browser: BrowserName) => void): void {
  const wanted = process.env.DEELWIJZER_BROWSERS?.split(',') ?? ALL;
  for (const browser of ALL) describe.runIf(wanted.includes(browser))(`${title} (${browser})`, () => tests(browser));
}
