import type { CopyStore } from '../store/copies.ts';

/** Chromium's Storage Buckets: each bucket has files of its own. */
interface Buckets {
  open(name: string, options: { persisted: boolean; durability: 'strict' }): Promise<{ indexedDB: IDBFactory }>;
}

const STORE = 'copies';

/** null where the browser has no buckets: Firefox keeps each database in a SQLite file, and loses none to a kill. */
export function copyBucket(): CopyStore | null {
  const { storageBuckets } = navigator as unknown as { storageBuckets?: Buckets };
  if (!storageBuckets) return null;
  let database: Promise<IDBDatabase> | null = null;
  const opened = () => {
    database ??= open(storageBuckets).then((one) => {
      one.onclose = () => {
        database = null;
      };
      return one;
    });
    // What did not open once is tried again.
    database.catch(() => {
      database = null;
    });
    return database;
  };
  return {
    async set(values) {
      const transaction = (await opened()).transaction(STORE, 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore(STORE);
      for (const [key, value] of Object.entries(values)) {
        if (value === null) store.delete(key);
        else store.put(value, key);
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      });
    },
    async all() {
      const store = (await opened()).transaction(STORE).objectStore(STORE);
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      return Object.fromEntries(keys.map((key, i) => [String(key), values[i] as unknown]));
    },
  };
}

async function open(buckets: Buckets): Promise<IDBDatabase> {
  const { indexedDB } = await buckets.open('log-copies', { persisted: true, durability: 'strict' });
  const request = indexedDB.open('deelwijzer-copies', 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
  return settled(request);
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
