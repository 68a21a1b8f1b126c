import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import { base64, concat, randomBytes } from './bytes.ts';
import type { Sha256 } from './tree/hash.ts';

/** Canonical JSON (RFC 8785): the same entry gives the same bytes, whoever writes it. @throws TypeError where there is none. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not representable as JSON');
  return text;
}

/** A leaf of the tree: SHA-256 over salt and canonical JSON. Salted, so that an erased entry cannot be guessed back. */
export const saltedHash = (salt: Uint8Array, content: Uint8Array, hash: Sha256 = sha256): Uint8Array<ArrayBuffer> =>
  new Uint8Array(hash(concat(salt, content)));

export const newSalt = (): Uint8Array<ArrayBuffer> => randomBytes(SALT_LENGTH);
export const SALT_LENGTH = 32;

/** A digest of something else than an entry that cannot be guessed from outside: salted, both base64. */
export async function saltedDigest(bytes: Uint8Array): Promise<{ algorithm: 'SHA-256'; salt: string; value: string }> {
  const salt = newSalt();
  return { algorithm: 'SHA-256', salt: base64(salt), value: base64(saltedHash(salt, bytes)) };
}

/** Is this what the digest was taken of. */
export const hasDigest = (bytes: Uint8Array, { salt, value }: { salt: Uint8Array; value: string }): boolean =>
  base64(saltedHash(salt, bytes)) === value;
