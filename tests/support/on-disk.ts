import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Browser } from './browser.ts';

/**
 * Every file below a folder in which one of these texts stands, as it is or in UTF-16; files that Firefox has packed
 * with LZ4 (its session files) are unpacked first.
 */
export async function filesWith(folder: string, texts: readonly string[]): Promise<string[]> {
  const needles = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);
  const found: string[] = [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0)); // a socket, or gone meanwhile
    const contents = isMozLz4(bytes) ? [bytes, unpacked(bytes)] : [bytes];
    if (contents.some((content) => needles.some((needle) => content.includes(needle))))
      found.push(relative(folder, path));
  }
  return found;
}

const MAGIC = Buffer.from('mozLz40\0');
const isMozLz4 = (bytes: Buffer): boolean => bytes.subarray(0, MAGIC.length).equals(MAGIC);

/** One LZ4 block behind Mozilla's header: magic, then the length as four bytes. */
function unpacked(bytes: Buffer): Buffer {
  const out = Buffer.alloc(bytes.readUInt32LE(MAGIC.length));
  let [at, to] = [MAGIC.length + 4, 0];
  const length = (short: number): number => {
    let sum = short;
    for (let more = short === 15 ? 255 : 0; more === 255; ) {
      more = bytes[at++] ?? 0;
      sum += more;
    }
    return sum;
  };
  while (at < bytes.length) {
    const token = bytes[at++] ?? 0;
    const literals = length(token >> 4);
    bytes.copy(out, to, at, at + literals);
    at += literals;
    to += literals;
    if (at >= bytes.length) break;
    const back = bytes.readUInt16LE(at);
    at += 2;
    for (let left = length(token & 15) + 4; left > 0; left -= 1, to += 1) out[to] = out[to - back] ?? 0;
  }
  return out.subarray(0, to);
}

/**
 * Where in the extension's own storage one of these texts can be read, past the product's code: a database may pack what
 * it stores, and then the files do not show it.
 */
export async function storedWith(browser: Browser, texts: readonly string[]): Promise<string[]> {
  return browser.background.evaluate(async (wanted: readonly string[]) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: null): Promise<object> } } };
    };
    const found: string[] = [];
    const holds = (value: unknown): boolean => {
      if (typeof value === 'string') return wanted.some((text) => value.includes(text));
      if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        const even = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 2));
        return [new TextDecoder().decode(bytes), new TextDecoder('utf-16le').decode(even)].some(holds);
      }
      return typeof value === 'object' && value !== null && Object.values(value).some(holds);
    };
    if (holds(await chrome.storage.local.get(null))) found.push('storage.local');
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const table of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(table).objectStore(table).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        if (rows.some(holds)) found.push(`${name}/${table}`);
      }
      database.close();
    }
    return found;
  }, texts);
}
