import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import type { LogDatabase, MetaRow } from '../database.ts';
import { officerSchema } from './officer.ts';

/** Not `instanceof`: what a database hands back may come from another realm. */
const bytes = z.custom<Uint8Array>((value) => ArrayBuffer.isView(value));

const protectorSchema = z.object({
  kind: z.enum(['passphrase', 'passkey']),
  name: z.string(),
  at: z.string(),
  /** Her identity, encrypted with age. */
  file: bytes,
  /** Which passkey, as age names it; no secret. */
  credential: z.string().nullable().default(null),
});
export type Protector = z.infer<typeof protectorSchema>;

/** How the clinician's own identity is kept: open until she sets a passphrase, then only as age files. */
export const lockSchema = z.object({
  recipient: z.string(),
  open: z.string().nullable(),
  protectors: z.array(protectorSchema),
  /** Locks whose passphrase she lost: what they locked is closed to her, not destroyed. */
  former: z.array(z.object({ recipient: z.string(), protectors: z.array(protectorSchema) })).default([]),
});
export type Lock = z.infer<typeof lockSchema>;

const OWN = 'own';
const RECORDED = 'recipients';

/** null where there is none: nobody but the officers reads. */
export async function ownLock(db: LogDatabase): Promise<Lock | null> {
  const row = await db.meta.get(OWN);
  return row ? lockSchema.parse(row.value) : null;
}

export const ownLockRow = (lock: Lock): MetaRow => ({ id: OWN, value: lock });

export const keepOwnLock = async (db: LogDatabase, lock: Lock): Promise<void> =>
  void (await db.meta.put(ownLockRow(lock)));

const onRecordSchema = z.object({ own: z.string().nullable(), officers: z.array(officerSchema) });
export type OnRecord = z.infer<typeof onRecordSchema>;

/** For whom the log has been encrypted so far, as the log itself has it on record. An open identity is no recipient. */
export async function onRecord(db: LogDatabase): Promise<OnRecord> {
  const row = await db.meta.get(RECORDED);
  return row ? onRecordSchema.parse(row.value) : { own: null, officers: [] };
}

export const keepOnRecord = async (db: LogDatabase, value: OnRecord): Promise<void> =>
  void (await db.meta.put({ id: RECORDED, value }));

/**
 * Public keys of everyone who may read from here on. Where there is nobody yet (no officer, no passphrase), an open
 * identity is made: what is recorded must stay readable, and recording cannot wait for a passphrase.
 */
export async function recipientsOf(db: LogDatabase): Promise<string[]> {
  const [own, officers] = await Promise.all([ownLock(db), db.officers()]);
  const everyone = [...(own ? [own.recipient] : []), ...officers.map(({ recipient }) => recipient)];
  if (everyone.length > 0) return everyone;
  const open = await newIdentity();
  await keepOwnLock(db, { recipient: open.recipient, open: open.identity, protectors: [], former: [] });
  return [open.recipient];
}

export async function newIdentity(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
