import { z } from 'zod';
import { base64, fromBase64, randomBytes } from '../bytes.ts';
import type { LogDatabase } from '../database.ts';
import { choosingDataKey } from './locks.ts';
import { recipientsOf } from './recipients.ts';
import { type DataKey, type Sealed, unseal } from './seal.ts';
import { type RawKeys, wrapFor } from './wrap.ts';

/** Content that is sealed under a key which this run of the browser has not unlocked. */
export class Locked extends Error {
  override name = 'Locked';
}

const CURRENT = 'log:data-key';
const UNLOCKED = 'log:unlocked';
const currentSchema = z.object({ id: z.uuid(), key: z.base64() });
const unlockedSchema = z.record(z.uuid(), z.base64());

export interface RawKey {
  readonly id: string;
  readonly raw: Uint8Array<ArrayBuffer>;
}

export const newRawKey = (): RawKey => ({ id: crypto.randomUUID(), raw: randomBytes(32) });

/**
 * The data key of this run of the browser, made at its first use. Recording needs no unlocking: it is in memory, and
 * before anything is sealed under it, it stands on disk, wrapped for everyone who may read.
 */
export function currentKey(db: LogDatabase): Promise<DataKey> {
  return choosingDataKey(async () => {
    const kept = (await keptCurrent(db)) ?? (await placed(db));
    return { id: kept.id, key: await imported(kept.id, kept.raw) };
  });
}

/**
 * Another data key from here on; to be called under `changingKeys`.
 * @param before whether content under the one before stays readable in this run of the browser.
 */
export function freshKey(db: LogDatabase, before: 'remembered' | 'forgotten' = 'remembered'): Promise<void> {
  return choosingDataKey(async () => {
    const kept = await keptCurrent(db);
    if (kept && before === 'remembered') await remember(db, { [kept.id]: kept.raw });
    await placed(db);
  });
}

/** A key that stands wrapped on disk already takes over; to be called under `changingKeys`. */
export function adopt(db: LogDatabase, key: RawKey): Promise<void> {
  return choosingDataKey(async () => {
    const kept = await keptCurrent(db);
    if (kept) await remember(db, { [kept.id]: kept.raw });
    await keepCurrent(db, key);
  });
}

async function placed(db: LogDatabase): Promise<RawKey> {
  const { id, raw } = newRawKey();
  const wraps = await wrapFor(await recipientsOf(db), { [id]: raw });
  await db.keys.add({ id, at: new Date().toISOString(), members: [id], wraps });
  await keepCurrent(db, { id, raw });
  return { id, raw };
}

const keepCurrent = (db: LogDatabase, { id, raw }: RawKey): Promise<void> =>
  db.memory.set(CURRENT, { id, key: base64(raw) });

async function keptCurrent(db: LogDatabase): Promise<RawKey | null> {
  const kept = currentSchema.safeParse(await db.memory.get(CURRENT));
  return kept.success ? { id: kept.data.id, raw: fromBase64(kept.data.key) } : null;
}

/** Every key that this run of the browser knows: its own, and what was unlocked. */
export async function knownKeys(db: LogDatabase): Promise<RawKeys> {
  const [current, unlocked] = await Promise.all([db.memory.get(CURRENT), db.memory.get(UNLOCKED)]);
  const [own, others] = [currentSchema.safeParse(current), unlockedSchema.safeParse(unlocked)];
  const all = { ...(others.success ? others.data : {}), ...(own.success ? { [own.data.id]: own.data.key } : {}) };
  return Object.fromEntries(Object.entries(all).map(([id, key]) => [id, fromBase64(key)]));
}

/** What of the browser's memory opens the log, for a thread that cannot reach it: `memoryOf`. Never to be kept or sent on. */
export async function openingMemory(db: LogDatabase): Promise<Record<string, unknown>> {
  const [current, unlocked] = await Promise.all([db.memory.get(CURRENT), db.memory.get(UNLOCKED)]);
  return { [CURRENT]: current, [UNLOCKED]: unlocked };
}

/** What was unwrapped, for this run of the browser; to be called under `changingKeys`. */
export async function remember(db: LogDatabase, keys: RawKeys): Promise<void> {
  const kept = unlockedSchema.safeParse(await db.memory.get(UNLOCKED));
  const added = Object.fromEntries(Object.entries(keys).map(([id, key]) => [id, base64(key)]));
  await db.memory.set(UNLOCKED, { ...(kept.success ? kept.data : {}), ...added });
}

/** All keys but the one that records. */
export const forgetUnlocked = (db: LogDatabase): Promise<void> => db.memory.remove(UNLOCKED);

export type Opener = (place: string, sealed: Sealed) => Promise<Uint8Array<ArrayBuffer>>;

/** Opens what this run of the browser can open. The opener throws Locked where the key is not known, Damaged where it does not open. */
export async function openerFor(db: LogDatabase): Promise<Opener> {
  const known = await knownKeys(db);
  // What was forgotten elsewhere must not live on here.
  for (const id of importedKeys.keys()) if (!(id in known)) importedKeys.delete(id);
  return openerWith(known);
}

/** As above, with keys in hand: they open on, where they are forgotten meanwhile. */
export function openerWith(known: RawKeys): Opener {
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
