import browser from 'webextension-polyfill';
import { z } from 'zod';

/** On disk until she has seen it. */
const CAME = 'updatedTo';

/** To be called in the first tick of the background. */
export function rememberUpdates(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    const { version } = browser.runtime.getManifest();
    if (reason === 'update' && previousVersion !== version) void browser.storage.local.set({ [CAME]: version });
  });
}

/** The version that it was updated to, until she said that she saw it. */
export async function updatedTo(): Promise<string | null> {
  const kept = (await browser.storage.local.get(CAME))[CAME];
  return z.string().max(50).safeParse(kept).data ?? null;
}

export const updateSeen = (): Promise<void> => browser.storage.local.remove(CAME);
