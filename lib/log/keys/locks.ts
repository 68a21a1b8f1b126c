/** Web Locks: they hold over every page of the extension and the background, and end with the context that holds them. */

/** One at a time: who changes keys, who may read, or what this run of the browser has in memory of them. */
export const changingKeys = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request('deelwijzer-keys', act) as Promise<T>;

/** One at a time: who asks for the key that seals, and who puts another in its place. */
export const choosingDataKey = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request('deelwijzer-data-key', act) as Promise<T>;

/** One at a time: who seals all of the log anew. */
export const resealing = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request('deelwijzer-reseal', act) as Promise<T>;

/**
 * From asking for the key until what it sealed is on disk; any number at once. Never one inside another: the second
 * would wait behind `allSealed`, and that for the first.
 */
export const sealing = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request('deelwijzer-sealing', { mode: 'shared' }, act) as Promise<T>;

/** Resolves once nothing is on its way to disk any more that was sealed under a key of before this call. */
export const allSealed = (): Promise<void> =>
  navigator.locks.request('deelwijzer-sealing', async () => {}) as Promise<void>;
