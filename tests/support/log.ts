import type { Entry } from '../../lib/disclosure/entry.ts';
import type { EntryRow } from '../../lib/log/database.ts';
import type { Browser } from './browser.ts';

/**
 * What the log holds, oldest first. Read in the background past the product's own code: what is in the database, not
 * what the product says is in it.
 */
export async function logOf(browser: Browser): Promise<Entry[]> {
  const rows = await rowsOf<EntryRow>(browser, 'entries');
  return rows.map(({ index, content }) => {
    if (content.encoding !== 'plain') throw new Error(`Entry ${index} is ${content.encoding}, not plain.`);
    return content.entry;
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
