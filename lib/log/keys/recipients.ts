import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import type { LogDatabase } from '../database.ts';
import { type Officer, officerSchema } from './officer.ts';

/** Not `instanceof`: what a database hands back may come from another realm. */
const bytes = z.custom<Uint8Array>((value) => ArrayBuffer.isView(value));

/** How the clinician's own identity is kept: open until she sets a passphrase, then only as age files. */
export const lockSchema = z.object({
  recipient: z.string(),
  open: z.string().nullable(),
  protectors: z.array(
    z.object({ kind: z.enum(['passphrase', 'passkey']), name: z.string(), at: z.string(), file: bytes }),
  ),
});
export type Lock = z.infer<typeof lockSchema>;

const OWN = 'own';
const OFFICERS = 'officers';

/** null where there is none: nobody but the officers reads. */
export async function ownLock(db: LogDatabase): Promise<Lock | null> {
  const row = await db.meta.get(OWN);
  return row ? lockSchema.parse(row.value) : null;
}

export const keepOwnLock = async (db: LogDatabase, lock: Lock): Promise<void> =>
  void (await db.meta.put({ id: OWN, value: lock }));

/** For whom the log has been encrypted so far, beside herself, as the log itself has it on record. */
export async function officersOnRecord(db: LogDatabase): Promise<Officer[]> {
  const row = await db.meta.get(OFFICERS);
  return row ? z.array(officerSchema).parse(row.value) : [];
}

export const keepOfficersOnRecord = async (db: LogDatabase, officers: readonly Officer[]): Promise<void> =>
  void (await db.meta.put({ id: OFFICERS, value: officers }));

/**
 * Public keys of everyone who may read from here on. Where there is nobody yet (no officer, no passphrase), an open
 * identity is made: what is recorded must stay readable, and recording cannot wait for a passphrase.
 */
export async function recipientsOf(db: LogDatabase): Promise<string[]> {
  const [own, officers] = await Promise.all([ownLock(db), db.officers()]);
  const everyone = [...(own ? [own.recipient] : []), ...officers.map(({ recipient }) => recipient)];
  if (everyone.length > 0) return everyone;
  const open = await newIdentity();
  await keepOwnLock(db, { recipient: open.recipient, open: open.identity, protectors: [] });
  return [open.recipient];
}

export async function newIdentity(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
