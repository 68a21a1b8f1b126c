import { inflateRawSync } from 'node:zlib';
import type { Entry } from '../../lib/disclosure/entry.ts';
import type { BundleElement, BundleHead } from '../../lib/export/bundle/format.ts';
import type { Browser } from './browser.ts';

/** One log as its rows stand in the database, put together past the product's own reading. */
export interface RawLog {
  readonly row: RawLogRow;
  /** In the order of their places. */
  readonly elements: readonly BundleElement[];
  /** Places that stand there but wait for a key that this run of the browser does not have. */
  readonly locked: number;
}
interface RawLogRow {
  readonly id: string;
  readonly order: number;
  readonly grows: boolean;
  readonly size: number;
  readonly lastNumber: number;
  readonly checkpoint: string;
  readonly header: BundleHead['header'];
}
interface RawPiece {
  readonly log: string;
  readonly first: number;
  readonly count: number;
  /** base64, 32 bytes each. */
  readonly leaves: string;
  /** base64, opened; null where it was erased, undefined where the key is not known. */
  readonly content?: string | null | undefined;
  readonly inSegment: boolean;
  readonly packing?: 'deflate-raw' | undefined;
}

/** Every log of the database, oldest first. */
export async function rawLogsOf(browser: Browser, database = 'deelwijzer'): Promise<RawLog[]> {
  const { logs, pieces } = await dump(browser, database);
  return logs.map((row) => {
    const own = pieces.filter(({ log }) => log === row.id);
    const elements = own.flatMap(elementsOf).sort((a, b) => a.index - b.index);
    return { row, elements, locked: own.filter(({ content }) => content === undefined).length };
  });
}

/** As the bundle that the rows of this log make: for `verify`. */
export function bundleOfRaw({ row, elements }: RawLog): string {
  const { id: log, header, checkpoint } = row;
  const head = {
    format: 'deelwijzer-bundle',
    version: 1,
    schema: 1,
    log,
    header,
    publicKey: header.publicKey,
    checkpoint,
  };
  const members = Object.entries(head).map(([name, value]) => `"${name}":${JSON.stringify(value)}`);
  const entries = elements.map((element) => JSON.stringify(element)).join(',\n');
  return `{${members.join(',\n')},\n"checkpoints":[],\n"entries":[\n${entries}\n]}\n`;
}

export const entriesOfRaw = ({ elements }: RawLog): { index: number; entry: Entry }[] =>
  elements.flatMap(({ index, entry }) => (entry ? [{ index, entry: entry as Entry }] : []));

function elementsOf({ first, count, leaves, content, inSegment, packing }: RawPiece): BundleElement[] {
  const all = Buffer.from(leaves, 'base64');
  const sealed = content ? Buffer.from(content, 'base64') : null;
  const bytes = sealed && packing ? inflateRawSync(sealed) : sealed;
  let at = 0;
  return Array.from({ length: count }, (_, i) => {
    const base = { index: first + i, leaf: all.subarray(32 * i, 32 * i + 32).toString('base64') };
    if (!bytes) return { ...base, without: content === null ? ('erased' as const) : ('damaged' as const) };
    const length = inSegment ? bytes.readUInt32LE(at) : bytes.length;
    const piece = inSegment ? bytes.subarray(at + 4, at + 4 + length) : bytes;
    at += inSegment ? 4 + length : 0;
    if (length === 0) return { ...base, without: 'erased' as const };
    const entry: unknown = JSON.parse(piece.subarray(32).toString('utf8'));
    return { ...base, salt: piece.subarray(0, 32).toString('base64'), entry };
  });
}

async function dump(browser: Browser, database: string): Promise<{ logs: RawLogRow[]; pieces: RawPiece[] }> {
  return browser.background.evaluate(async (name: string) => {
    interface Sealed {
      key: string;
      iv: Uint8Array<ArrayBuffer>;
      bytes: Uint8Array<ArrayBuffer>;
    }
    interface Row {
      log: string;
      index: number;
      first: number;
      count: number;
      packing?: 'deflate-raw';
      leaf: Uint8Array;
      leaves: Uint8Array;
      content: Sealed | null;
    }
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } };
    };
    const present = await indexedDB.databases();
    if (!present.some((one) => one.name === name)) return { logs: [], pieces: [] }; // opening it would make it
    const memory = await chrome.storage.session.get(null);
    const current = memory['log:data-key'] as { id: string; key: string } | undefined;
    const raw: Record<string, string> = { ...(memory['log:unlocked'] as object) };
    if (current) raw[current.id] = current.key;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const base64 = (bytes: Uint8Array) => {
      let text = '';
      for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
      return btoa(text);
    };
    const imported = new Map<string, Promise<CryptoKey>>();
    const keyOf = (id: string, text: string) => {
      const before = imported.get(id);
      if (before) return before;
      const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
      const key = crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']);
      imported.set(id, key);
      return key;
    };
    const opened = async (place: string, sealed: Sealed | null): Promise<string | null | undefined> => {
      if (sealed === null) return null;
      const text = raw[sealed.key];
      if (text === undefined) return undefined;
      const additionalData = new TextEncoder().encode(place);
      const key = await keyOf(sealed.key, text);
      return base64(
        new Uint8Array(
          await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData }, key, sealed.bytes),
        ),
      );
    };
    try {
      // One transaction: the rows of one moment, whatever is appended meanwhile.
      const transaction = database.transaction(['logs', 'leaves', 'segments']);
      const all = <T>(table: string) =>
        new Promise<T[]>((resolve, reject) => {
          const request = transaction.objectStore(table).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const [logs, leaves, segments] = await Promise.all([
        all<RawLogRow>('logs'),
        all<Row>('leaves'),
        all<Row>('segments'),
      ]);
      const pieces = await Promise.all([
        ...segments.map(async ({ log, first, count, leaves: each, packing, content }) => {
          const place = `${log}/${first}+${count}${packing ? `:${packing}` : ''}`;
          const kept = await opened(place, content);
          return { log, first, count, leaves: base64(each), content: kept, inSegment: true, packing };
        }),
        ...leaves.map(async ({ log, index, leaf, content }) => {
          const place = `${log}/${index}`;
          return {
            log,
            first: index,
            count: 1,
            leaves: base64(leaf),
            content: await opened(place, content),
            inSegment: false,
          };
        }),
      ]);
      const plain = logs.map(({ id, order, grows, size, lastNumber, checkpoint, header }) => ({
        id,
        order,
        grows,
        size,
        lastNumber,
        checkpoint,
        header,
      }));
      return { logs: plain.sort((a, b) => a.order - b.order), pieces };
    } finally {
      database.close();
    }
  }, database);
}
