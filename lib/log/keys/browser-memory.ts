import browser from 'webextension-polyfill';
import type { Memory } from './memory.ts';
import { TURNED } from './reading.ts';

const over = (area: () => browser.Storage.StorageArea): Memory => ({
  get: async (key) => (await area().get(key))[key],
  set: (key, value) => area().set({ [key]: value }),
  remove: (key) => area().remove(key),
});

export const sessionMemory: Memory = over(() => browser.storage.session);

/** Beside the database, and so not gone with it: the last state that the log is known to have had. */
export const besideDatabase: Memory = over(() => browser.storage.local);

/**
 * Calls back whenever the log was unlocked or locked again, in whatever page or in the background. Not by a change in
 * `storage.session`: a prompt inside a page is told of none in Firefox, which gives it no more than a content script.
 */
export function whenReadingChanges(act: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && TURNED in changes) act();
  });
}
