import { sha256 } from '@noble/hashes/sha2.js';
import { z } from 'zod';
import { logStateSchema } from '../disclosure/entry.ts';
import { hex, randomBytes, utf8 } from './bytes.ts';
import { canonicalJson } from './leaf.ts';

/** What a log is called after: its id is a digest of this, so that every signed state vouches for it. */
export const logHeaderSchema = z.strictObject({
  openedAt: z.iso.datetime(),
  /** Ed25519, raw, base64. A later key is named by an entry. */
  publicKey: z.string().max(100),
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  /** The log that this one goes on from: its last known state, why it could not go on, what was found broken. */
  continues: z
    .strictObject({
      state: logStateSchema.nullable(),
      reason: z.enum(['damaged', 'cut-off', 'unreadable', 'read-back']),
      damage: z.array(z.string().max(300)).max(50),
      /** Numbers go on from here: one number for one disclosure, everywhere. */
      lastNumber: z.number().int().nonnegative(),
    })
    .nullable(),
});
export type LogHeader = z.infer<typeof logHeaderSchema>;

export const newHeader = (publicKey: string, continues: LogHeader['continues']): LogHeader => ({
  openedAt: new Date().toISOString(),
  publicKey,
  nonce: hex(randomBytes(16)),
  continues,
});

/** First 128 bits of SHA-256 over the canonical header, hex. */
export const logIdOf = (header: LogHeader): string => hex(sha256(utf8(canonicalJson(header))).slice(0, 16));
