import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import type { Entry } from '../../lib/disclosure/entry.ts';

/** A database as an earlier version of the code left it (README.md here). */
export interface Earlier {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly object[]>>;
  /** What stood beside the database. */
  readonly beside: Readonly<Record<string, unknown>>;
  readonly entries: readonly Entry[];
  readonly drafts: readonly { readonly id: string }[];
}

const FOLDER = join(import.meta.dirname, 'earlier');

export const EARLIER: readonly string[] = readdirSync(FOLDER)
  .filter((file) => /^v\d+.?\.json$/.test(file))
  .map((file) => file.replace('.json', ''))
  .sort();

export const bundleText = (): string => readFileSync(join(FOLDER, 'bundle-1.txt'), 'utf8');

export function earlier(name: string): Earlier {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Earlier;
}

/** Puts it on disk, in a database of its own version. */
export async function laidDown({ version, stores, tables }: Earlier): Promise<void> {
  const database = new Dexie('deelwijzer');
  database.version(version).stores(stores);
  for (const [name, rows] of Object.entries(tables)) {
    await database.table(name).bulkPut(await Promise.all(rows.map(asStored)));
  }
  database.close();
}

async function asStored(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(asStored));
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  if ('$key' in value) {
    const bytes = Buffer.from(String(value.$key), 'base64');
    return crypto.subtle.importKey('pkcs8', bytes, 'Ed25519', false, ['sign']);
  }
  const members = Object.entries(value).map(async ([key, member]) => [key, await asStored(member)] as const);
  return Object.fromEntries(await Promise.all(members));
}
