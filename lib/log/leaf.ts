import canonicalize from 'canonicalize';
import type { Entry } from '../disclosure/entry.ts';

/** Canonical JSON (RFC 8785): the same entry gives the same bytes, whoever writes it. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not representable as JSON');
  return text;
}

/** Salt and salted digest of an entry, both base64. */
export async function leafOf(entry: Entry): Promise<{ salt: string; leaf: string }> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  return { salt: base64(salt), leaf: base64(await saltedHash(salt, new TextEncoder().encode(canonicalJson(entry)))) };
}

/** A digest that cannot be guessed from outside: salted, both base64. */
export async function saltedDigest(bytes: Uint8Array): Promise<{ algorithm: 'SHA-256'; salt: string; value: string }> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  return { algorithm: 'SHA-256', salt: base64(salt), value: base64(await saltedHash(salt, bytes)) };
}

async function saltedHash(salt: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
  const whole = new Uint8Array(salt.length + bytes.length);
  whole.set(salt);
  whole.set(bytes, salt.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
