import { z } from 'zod';
import { base64, fromBase64, randomBytes } from '../bytes.ts';
import type { LogDatabase } from '../database.ts';
import { recipientsOf } from './recipients.ts';
import { type DataKey, type Sealed, unseal } from './seal.ts';
import { type RawKeys, wrapFor } from './wrap.ts';

/** Content that is sealed under a key which this run of the browser has not unlocked. */
export class Locked extends Error {
  override name = 'Locked';
}

const CURRENT = 'log:data-key';
/** In memory, what was unlocked: changes when it is, in whatever page. */
export const UNLOCKED = 'log:unlocked';
const currentSchema = z.object({ id: z.uuid(), key: z.base64() });
const unlockedSchema = z.record(z.uuid(), z.base64());

/**
 * The data key of this run of the browser, made at its first use. Recording needs no unlocking: it is in memory, and
 * before anything is sealed under it, it stands on disk, wrapped for everyone who may read.
 */
export function currentKey(db: LogDatabase): Promise<DataKey> {
  return navigator.locks.request('deelwijzer-data-key', async () => {
    const kept = currentSchema.safeParse(await db.memory.get(CURRENT));
    if (kept.success) return { id: kept.data.id, key: await imported(kept.data.id, fromBase64(kept.data.key)) };
    return freshKey(db);
  }) as Promise<DataKey>;
}

/** Another data key from here on. Content under the one before stays readable in this run of the browser. */
export async function freshKey(db: LogDatabase): Promise<DataKey> {
  const id = crypto.randomUUID();
  const raw = randomBytes(32);
  const wraps = await wrapFor(await recipientsOf(db), { [id]: raw });
  await db.keys.add({ id, at: new Date().toISOString(), members: [id], wraps });
  const before = currentSchema.safeParse(await db.memory.get(CURRENT));
  if (before.success) await remember(db, { [before.data.id]: fromBase64(before.data.key) });
  await db.memory.set(CURRENT, { id, key: base64(raw) });
  return { id, key: await imported(id, raw) };
}

/** Every key that this run of the browser knows: its own, and what was unlocked. */
export async function knownKeys(db: LogDatabase): Promise<RawKeys> {
  const [current, unlocked] = await Promise.all([db.memory.get(CURRENT), db.memory.get(UNLOCKED)]);
  const [own, others] = [currentSchema.safeParse(current), unlockedSchema.safeParse(unlocked)];
  const all = { ...(others.success ? others.data : {}), ...(own.success ? { [own.data.id]: own.data.key } : {}) };
  return Object.fromEntries(Object.entries(all).map(([id, key]) => [id, fromBase64(key)]));
}

/** What was unwrapped, for this run of the browser. */
export async function remember(db: LogDatabase, keys: RawKeys): Promise<void> {
  const kept = unlockedSchema.safeParse(await db.memory.get(UNLOCKED));
  const added = Object.fromEntries(Object.entries(keys).map(([id, key]) => [id, base64(key)]));
  await db.memory.set(UNLOCKED, { ...(kept.success ? kept.data : {}), ...added });
}

/** Locks again: what earlier runs wrote needs the passphrase once more. The key that recording needs stays. */
export const forgetUnlocked = (db: LogDatabase): Promise<void> => db.memory.remove(UNLOCKED);

export type Opener = (place: string, sealed: Sealed) => Promise<Uint8Array<ArrayBuffer>>;

/** Opens what this run of the browser can open. The opener throws Locked where the key is not known, Damaged where it does not open. */
export async function openerFor(db: LogDatabase): Promise<Opener> {
  const known = await knownKeys(db);
  return async (place, sealed) => {
    const raw = known[sealed.key];
    if (!raw) throw new Locked(place);
    return unseal(await imported(sealed.key, raw), place, sealed);
  };
}

const importedKeys = new Map<string, Promise<CryptoKey>>();
function imported(id: string, raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const before = importedKeys.get(id);
  if (before) return before;
  const key = crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  importedKeys.set(id, key);
  return key;
}
