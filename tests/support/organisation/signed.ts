import { sha256 } from '@noble/hashes/sha2.js';
import type { Entry } from '../../../lib/disclosure/entry.ts';
import { base64, concat, fromBase64, hex, utf8 } from '../../../lib/log/bytes.ts';
import type { Signer } from '../../../lib/log/checkpoint/checkpoint.ts';
import { logIdOf } from '../../../lib/log/header.ts';
import { canonicalJson, saltedHash } from '../../../lib/log/leaf.ts';
import type { Kept } from '../../../lib/log/store/kept.ts';
import { type MadeLog, madeLog } from '../bundle-of.ts';

/** PKCS #8 around an Ed25519 seed of 32 bytes. */
const PKCS8 = Uint8Array.from(Buffer.from('302e020100300506032b657004220420', 'hex'));

/** The same key from the same name: only for tests, where the same seed must give the same bytes. */
export async function signerNamed(name: string): Promise<Signer> {
  const pkcs8 = concat(PKCS8, sha256(utf8(name)));
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return { privateKey, publicKey: Uint8Array.from(Buffer.from(x, 'base64url')) };
}

/** A log that is signed by a key of its name and salted from its name: the same again at every run. */
export async function signedLog(name: string, openedAt: string, entries: readonly Entry[]): Promise<MadeLog> {
  const signer = await signerNamed(name);
  const nonce = hex(sha256(utf8(`${name} nonce`)).slice(0, 16));
  const header = { openedAt, publicKey: base64(signer.publicKey), nonce, continues: null };
  const start = sha256.create().update(utf8(logIdOf(header)));
  return madeLog(
    header,
    entries.map((entry, index) =>
      keptAt(
        index,
        entry,
        start
          .clone()
          .update(utf8(`${index}`))
          .digest(),
      ),
    ),
    signer,
  );
}

/** Another entry in the place of one, as who holds the key could put it there. */
export const withAnother = (log: MadeLog, index: number, entry: Entry): Promise<MadeLog> =>
  madeLog(
    log.head.header,
    log.kept.map((kept) => (kept.index === index ? keptAt(index, entry, kept.salt!) : kept)),
    log.signer,
  );

/** The same log when it was shorter. */
export const upTo = (log: MadeLog, size: number): Promise<MadeLog> =>
  madeLog(log.head.header, log.kept.slice(0, size), log.signer);

function keptAt(index: number, entry: Entry, salt: Uint8Array): Kept {
  const bytes = fromBase64(base64(salt));
  return { index, entry, salt: bytes, state: 'readable', leaf: saltedHash(bytes, utf8(canonicalJson(entry))) };
}
