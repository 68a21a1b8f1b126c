import { Decrypter, Encrypter } from 'age-encryption';
import { z } from 'zod';
import { base64, fromBase64, utf8 } from '../bytes.ts';
import type { KeyRow } from '../database.ts';

/** Raw data keys by their id. */
export type RawKeys = Record<string, Uint8Array<ArrayBuffer>>;

const wrappedSchema = z.record(z.uuid(), z.base64());

/**
 * Wraps data keys for everyone who may read: one age file for each recipient, since age does not mix classic and
 * post-quantum recipients in one file, and one broken copy must not take the others along.
 * @throws where a recipient is no age public key.
 */
export async function wrapFor(recipients: readonly string[], keys: RawKeys): Promise<KeyRow['wraps']> {
  const text = JSON.stringify(Object.fromEntries(Object.entries(keys).map(([id, key]) => [id, base64(key)])));
  return Promise.all(
    recipients.map(async (recipient) => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      return { recipient, file: await encrypter.encrypt(utf8(text)) };
    }),
  );
}

/** @returns null where this identity opens none of the copies. */
export async function unwrapWith(identity: string, { wraps }: Pick<KeyRow, 'wraps'>): Promise<RawKeys | null> {
  for (const { file } of wraps) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    try {
      const keys = wrappedSchema.parse(JSON.parse(await decrypter.decrypt(file, 'text')));
      return Object.fromEntries(Object.entries(keys).map(([id, key]) => [id, fromBase64(key)]));
    } catch {
      // Not for this identity, or broken: the next copy may be.
    }
  }
  return null;
}

/** A whole file for others to open, as age reads it; in a stream, whatever its size. */
export async function encryptedFor(recipients: readonly string[], file: Blob): Promise<Blob> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(file.stream() as ReadableStream<Uint8Array>);
  return new Response(sealed).blob();
}
