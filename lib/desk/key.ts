import { z } from 'zod';
import { base64, fromBase64, randomBytes } from '../log/bytes.ts';
import type { LogDatabase } from '../log/database.ts';
import { putSealed, sealedRows } from '../log/store/sealed-rows.ts';

/** What was imported before is sealed under a key that cannot be opened here and now. */
export class DeskLocked extends Error {
  override name = 'DeskLocked';
}

const rowSchema = z.object({ id: z.string(), at: z.string(), key: z.base64() });

/**
 * The key of all that stands on the desk: made once, and kept sealed like a draft in the officer's own log, so that it
 * opens with her passphrase and is sealed anew with the rest when she sets another.
 * @throws DeskLocked where it is there and does not open: nothing is put in its place.
 */
export async function deskKey(db: LogDatabase): Promise<Uint8Array<ArrayBuffer>> {
  return (await navigator.locks.request('deelwijzer-desk-key', async () => {
    const { rows, locked } = await sealedRows(db, 'desk', (value) => rowSchema.parse(value));
    if (rows[0]) return fromBase64(rows[0].key);
    if (locked > 0 || (await db.desk.count()) > 0) throw new DeskLocked();
    const raw = randomBytes(32);
    await putSealed(db, 'desk', { id: crypto.randomUUID(), at: new Date().toISOString(), key: base64(raw) });
    return raw;
  })) as Uint8Array<ArrayBuffer>;
}
