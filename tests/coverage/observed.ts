import type { Browser } from '../support/browser.ts';
import { waitFor } from '../support/page.ts';
import { passedBy } from '../support/passed-by.ts';

/** A net hears of it when it has happened, and then finds out whose record it was and whether anything accounts for it. */
const NOTING_MS = 700;
const PATIENT_MS = 5_000;

/** How many things the nets in the background have noted so far. */
export async function noted(browser: Browser): Promise<number> {
  return (await passedBy(browser)).reduce((sum, { times }) => sum + times, 0);
}

/** Whether the nets note, now that something left without a question, one thing more than they had. */
export async function observed(browser: Browser, before: number, patient: boolean): Promise<boolean> {
  return waitFor(async () => (await noted(browser)) > before, {
    timeout: patient ? PATIENT_MS : NOTING_MS,
  }).catch(() => false);
}

/** A release accounts for what leaves in the next minute; here the next attempt comes sooner. As if that minute had passed. */
export async function forgetReleases(browser: Browser): Promise<void> {
  await browser.background.evaluate(async () => {
    type Extension = {
      storage: { session: { get(key: null): Promise<object>; remove(keys: string[]): Promise<void> } };
    };
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { session } = (scope.browser ?? scope.chrome).storage;
    await session.remove(Object.keys(await session.get(null)).filter((key) => key.startsWith('held:')));
  });
}
