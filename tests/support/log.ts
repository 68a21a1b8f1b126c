import type { Browser } from './browser.ts';

/** What the log holds, oldest first. */
export interface LogEntry {
  readonly kind: string;
  readonly [key: string]: unknown;
}

interface Row {
  readonly index: number;
  readonly content: { readonly encoding: string; readonly entry?: LogEntry };
}

/** Read in the background, past the product's code: what is in the database, not what the product says of it. */
export async function logOf<Entry = LogEntry>(browser: Browser): Promise<Entry[]> {
  const rows = await rowsOf<Row>(browser, 'entries');
  return rows.map(({ index, content }) => {
    if (content.encoding !== 'plain')
      throw new Error(`Entry ${index} is ${content.encoding}, not plain: unlock it first.`);
    return content.entry as Entry;
  });
}

/** All rows of one table of the extension's database, in the order of their key; none where there is no such table. */
export async function rowsOf<Row>(browser: Browser, table: string): Promise<Row[]> {
  return browser.background.evaluate(async (store: string) => {
    const name = 'deelwijzer';
    const present = await indexedDB.databases();
    if (!present.some((database) => database.name === name)) return []; // opening it would make it
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      if (!database.objectStoreNames.contains(store)) return [];
      return await new Promise<Row[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    } finally {
      database.close();
    }
  }, table);
}
