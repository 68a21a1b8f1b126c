import { z } from 'zod';
import { base64, fromBase64 } from '../bytes.ts';
import type { LogDatabase } from '../database.ts';
import { currentKey, knownKeys } from './data-key.ts';
import { keepOwnLock, type Lock, ownLock, recipientsOf } from './recipients.ts';
import { wrapFor } from './wrap.ts';

/**
 * The data key of this run of the browser lives in memory; that it can be had again hangs on its wrapped copy. Where
 * that copy is not in the database (damaged, deleted, or another one began), it is made again before anything more is
 * sealed under it.
 */
export async function keyStandsOnDisk(db: LogDatabase): Promise<void> {
  await restoreLock(db);
  const { id } = await currentKey(db);
  if ((await db.keys.filter(({ members }) => members.includes(id)).count()) > 0) return;
  const raw = (await knownKeys(db))[id];
  if (!raw) return;
  const wraps = await wrapFor(await recipientsOf(db), { [id]: raw });
  await db.keys.add({ id: crypto.randomUUID(), at: new Date().toISOString(), members: [id], wraps });
}

const BESIDE = 'log:own-lock';
const besideSchema = z.object({
  recipient: z.string(),
  protectors: z.array(
    z.object({
      kind: z.enum(['passphrase', 'passkey']),
      name: z.string(),
      at: z.string(),
      file: z.base64(),
      credential: z.string().nullable().default(null),
    }),
  ),
});

/**
 * A lock that she set outlives its database: a log that begins anew must not silently be an open one. Kept are only age
 * files that nothing but the passphrase or passkey opens; an open identity is not kept twice.
 */
export function rememberLock(db: LogDatabase, { recipient, open, protectors }: Lock): void {
  const copy = { recipient, protectors: protectors.map((one) => ({ ...one, file: base64(one.file) })) };
  void (open === null ? db.beside.set(BESIDE, copy) : db.beside.remove(BESIDE)).catch((error: unknown) => {
    console.error('Deelwijzer: lock not remembered', error instanceof Error ? error.name : 'error');
  });
}

async function restoreLock(db: LogDatabase): Promise<void> {
  const own = await ownLock(db);
  if (own) {
    rememberLock(db, own);
    return;
  }
  const kept = besideSchema.safeParse(await db.beside.get(BESIDE).catch(() => null));
  if (!kept.success) return;
  const protectors = kept.data.protectors.map((one) => ({ ...one, file: fromBase64(one.file) }));
  await keepOwnLock(db, { recipient: kept.data.recipient, open: null, protectors, former: [] });
}
