import type { Entry } from '../../lib/disclosure/entry.ts';
import type { Browser } from './browser.ts';

/**
 * What the log holds, oldest first. Read in the background past the product's own code: what is in the database, not
 * what the product says is in it, opened with the keys that this run of the browser has in memory.
 */
export async function logOf(browser: Browser): Promise<Entry[]> {
  const contents = await unsealed(browser, 'log');
  const locked = contents.filter((content) => content === null).length;
  if (locked > 0) throw new Error(`${locked} entries are locked: unlock the log first.`);
  return contents.filter((content) => content !== '').map((content) => JSON.parse(content as string));
}

/** Rows of a table whose content is sealed, oldest first; those that are locked are left out. */
export async function sealedRowsOf<Row>(browser: Browser, table: 'drafts' | 'passedBy'): Promise<Row[]> {
  const contents = await unsealed(browser, table);
  return contents.filter((content) => content !== null).map((content) => JSON.parse(content));
}

/** Contents as JSON, oldest first; null where the key is not in memory, '' where it was erased. */
async function unsealed(browser: Browser, what: 'log' | 'drafts' | 'passedBy'): Promise<(string | null)[]> {
  return browser.background.evaluate(async (wanted: string) => {
    interface Sealed {
      key: string;
      iv: Uint8Array<ArrayBuffer>;
      bytes: Uint8Array<ArrayBuffer>;
    }
    interface Row {
      id: string;
      at: string;
      log: string;
      order: number;
      index: number;
      first: number;
      count: number;
      packing?: CompressionFormat;
      content: Sealed | null;
    }
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } };
    };
    const present = await indexedDB.databases();
    if (!present.some((database) => database.name === 'deelwijzer')) return []; // opening it would make it
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('deelwijzer');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const memory = await chrome.storage.session.get(null);
    const current = memory['log:data-key'] as { id: string; key: string } | undefined;
    const raw: Record<string, string> = { ...(memory['log:unlocked'] as object) };
    if (current) raw[current.id] = current.key;
    const all = (table: string) =>
      new Promise<Row[]>((resolve, reject) => {
        if (!database.objectStoreNames.contains(table)) return resolve([]);
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const open = async (place: string, sealed: Sealed): Promise<Uint8Array<ArrayBuffer> | null> => {
      const key = raw[sealed.key];
      if (key === undefined) return null;
      const bytes = Uint8Array.from(atob(key), (char) => char.charCodeAt(0));
      const imported = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']);
      const additionalData = new TextEncoder().encode(place);
      return new Uint8Array(
        await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData }, imported, sealed.bytes),
      );
    };
    const unpacked = async (bytes: Uint8Array<ArrayBuffer>, packing: CompressionFormat) => {
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(packing));
      return new Uint8Array(await new Response(stream).arrayBuffer());
    };
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    try {
      const contents: (string | null)[] = [];
      if (wanted !== 'log') {
        const rows = (await all(wanted)).sort((a, b) => a.at.localeCompare(b.at));
        for (const { id, content } of rows) {
          const bytes = content && (await open(`${wanted}/${id}`, content));
          contents.push(bytes && text(bytes));
        }
        return contents;
      }
      const logs = (await all('logs')).sort((a, b) => a.order - b.order);
      const [segments, leaves] = [await all('segments'), await all('leaves')];
      for (const { id } of logs) {
        for (const { log, first, count, packing, content } of segments) {
          if (log !== id || !content) continue;
          const sealed = await open(`${log}/${first}+${count}${packing ? `:${packing}` : ''}`, content);
          const bytes = sealed && packing ? await unpacked(sealed, packing) : sealed;
          const view = bytes && new DataView(bytes.buffer);
          for (let i = 0, at = 0; i < count; i += 1) {
            if (!bytes || !view) contents.push(null);
            else {
              const length = view.getUint32(at, true);
              contents.push(length === 0 ? '' : text(bytes.subarray(at + 4 + 32, at + 4 + length)));
              at += 4 + length;
            }
          }
        }
        for (const { log, index, content } of leaves) {
          if (log !== id) continue;
          const bytes = content && (await open(`${log}/${index}`, content));
          contents.push(content === null ? '' : bytes && text(bytes.subarray(32)));
        }
      }
      return contents;
    } finally {
      database.close();
    }
  }, what);
}

/** All rows of one table of the extension's database as they stand there, in the order of their key; none where there is no such table. */
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
