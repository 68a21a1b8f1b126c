import type { Browser } from '../support/browser.ts';
import { waitFor } from '../support/page.ts';

/** A net hears of it when it has happened, and then finds out whose record it was and whether anything accounts for it. */
const NOTING_MS = 700;
const PATIENT_MS = 5_000;

/** How many things the nets in the background have noted so far; null where there are no nets. */
export function noted(browser: Browser): Promise<number | null> {
  return browser.background.evaluate(async () => {
    const present = await indexedDB.databases();
    if (!present.some(({ name }) => name === 'deelwijzer')) return null; // opening it would make it
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('deelwijzer');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      if (!database.objectStoreNames.contains('passedBy')) return null;
      return await new Promise<number>((resolve, reject) => {
        const request = database.transaction('passedBy').objectStore('passedBy').getAll();
        request.onsuccess = () => resolve(request.result.reduce((sum, { times }: { times: number }) => sum + times, 0));
        request.onerror = () => reject(request.error);
      });
    } finally {
      database.close();
    }
  });
}

/** Whether the nets note, now that something left without a question, one thing more than they had. */
export async function observed(browser: Browser, before: number | null, patient: boolean): Promise<boolean> {
  if (before === null) return false;
  return waitFor(async () => ((await noted(browser)) ?? 0) > before, {
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
