/**
 * What lives as long as one run of the browser and never touches the disk (`storage.session`): it outlives a stopped
 * worker, and is gone with the browser.
 */
export interface Memory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** For tests, and wherever there is no browser around it. */
export function ownMemory(): Memory {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, structuredClone(value)),
    remove: async (key) => void kept.delete(key),
  };
}

/** Read from elsewhere and never written: for a thread that has no browser around it. */
export const memoryOf = (values: () => Readonly<Record<string, unknown>>): Memory => ({
  get: async (key) => values()[key],
  set: () => Promise.reject(new TypeError('this memory is only read')),
  remove: () => Promise.reject(new TypeError('this memory is only read')),
});
