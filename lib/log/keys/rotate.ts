import { appendSigningKey } from '../append.ts';
import { base64 } from '../bytes.ts';
import { changeBase } from '../change.ts';
import { newSigner } from '../checkpoint/checkpoint.ts';
import type { LogDatabase } from '../database.ts';

/** From here on another key signs. The log itself says so, under the signatures of both. @throws LogNotWritable */
export async function rotateSigningKey(db: LogDatabase, by: string | null): Promise<void> {
  const next = await newSigner();
  const change = {
    ...changeBase(by),
    type: 'signing-key' as const,
    publicKey: base64(next.publicKey),
  };
  await appendSigningKey(db, change, next);
}
