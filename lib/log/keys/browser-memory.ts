import browser from 'webextension-polyfill';
import type { Memory } from './memory.ts';

const over = (area: () => browser.Storage.StorageArea): Memory => ({
  get: async (key) => (await area().get(key))[key],
  set: (key, value) => area().set({ [key]: value }),
  remove: (key) => area().remove(key),
});

export const sessionMemory: Memory = over(() => browser.storage.session);

/** Beside the database, and so not gone with it: the last state that the log is known to have had. */
export const besideDatabase: Memory = over(() => browser.storage.local);
