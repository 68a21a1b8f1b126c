import type { CopyStore } from '../store/copies.ts';

/** Chromium's Storage Buckets: each bucket has files of its own. */
interface Bucket {
  indexedDB: IDBFactory;
}
interface Buckets {
  open(name: string, options: { persisted: boolean; durability: 'strict' }): Promise<Bucket>;
}

const STORE = 'copies';

/** A write takes some milliseconds. What waits for it is a held action: it is not to wait for a connection that is dead. */
const STALLED = 3_000;

/** null where the browser has no buckets: Firefox keeps each database in a SQLite file, and loses none to a kill. */
export function copyBucket(): CopyStore | null {
  const { storageBuckets } = navigator as unknown as { storageBuckets?: Buckets };
  if (!storageBuckets) return null;
  let connection: Promise<Connection> | null = null;
  const opened = async () => {
    connection ??= open(storageBuckets, drop);
    const mine = connection;
    // What did not open once is tried again.
    mine.catch(() => {
      if (connection === mine) connection = null;
    });
    return (await mine).database;
  };
  const drop = () => {
    void connection?.then(({ database }) => database.close()).catch(() => {});
    connection = null;
  };

  async function set(values: Record<string, unknown>): Promise<void> {
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
  }

  return {
    async set(values) {
      try {
        await inTime(set(values));
      } catch {
        drop();
        await inTime(set(values));
      }
    },
    async all() {
      const store = (await opened()).transaction(STORE).objectStore(STORE);
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      return Object.fromEntries(keys.map((key, i) => [String(key), values[i] as unknown]));
    },
  };
}

/**
 * The bucket is kept with what came out of it: once Chromium collects it as garbage, its connections are dead without a
 * `close` event, and a transaction neither completes nor aborts (measured in 156: tests/crash/many.test.ts).
 */
interface Connection {
  readonly bucket: Bucket;
  readonly database: IDBDatabase;
}

async function open(buckets: Buckets, onClose: () => void): Promise<Connection> {
  const bucket = await buckets.open('log-copies', { persisted: true, durability: 'strict' });
  const request = bucket.indexedDB.open('deelwijzer-copies', 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
  const database = await settled(request);
  database.onclose = onClose;
  return { bucket, database };
}

function inTime(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('stalled')), STALLED);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
