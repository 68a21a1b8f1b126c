import { base64, concat, fromBase64, sameBytes, utf8 } from '../bytes.ts';

/**
 * C2SP signed-note: a text, a blank line, and a line for each signature:
 * `— <key name> base64(key id, 4 bytes; signature)`.
 */
export interface SignedNote {
  /** Ends with a newline; this is what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}
export interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** An Ed25519 key that signs notes under a name. */
export interface NoteKey {
  readonly name: string;
  /** Raw, 32 bytes. */
  readonly publicKey: Uint8Array;
}

const ED25519 = 1;

/** First four bytes of SHA-256 over name, newline, algorithm and key. */
export async function keyIdOf({ name, publicKey }: NoteKey): Promise<Uint8Array> {
  const whole = concat(utf8(`${name}\n`), Uint8Array.of(ED25519), publicKey);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole)).slice(0, 4);
}

export async function signNote(text: string, key: NoteKey, privateKey: CryptoKey): Promise<NoteSignature> {
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, utf8(text)));
  return { name: key.name, keyId: await keyIdOf(key), signature };
}

export const formatNote = ({ text, signatures }: SignedNote): string =>
  `${text}\n${signatures.map(({ name, keyId, signature }) => `— ${name} ${base64(concat(keyId, signature))}\n`).join('')}`;

/** @returns null for what is not a signed note. */
export function parseNote(note: string): SignedNote | null {
  const split = note.lastIndexOf('\n\n');
  if (split === -1 || !note.endsWith('\n')) return null;
  const lines = note.slice(split + 2, -1).split('\n');
  const signatures = lines.map(parseSignature);
  if (signatures.some((signature) => signature === null)) return null;
  return { text: note.slice(0, split + 1), signatures: signatures as NoteSignature[] };
}

function parseSignature(line: string): NoteSignature | null {
  const [, name, encoded] = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
  if (name === undefined || encoded === undefined) return null;
  try {
    const bytes = fromBase64(encoded);
    return bytes.length === 4 + 64 ? { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) } : null;
  } catch {
    return null;
  }
}

/** Has this key signed it: `none` where no signature claims to be of this key. */
export async function verifyNote(note: SignedNote, key: NoteKey): Promise<'right' | 'wrong' | 'none'> {
  const keyId = await keyIdOf(key);
  const own = note.signatures.filter(({ name, keyId: id }) => name === key.name && sameBytes(id, keyId));
  if (own.length === 0) return 'none';
  const publicKey = await crypto.subtle.importKey('raw', key.publicKey as BufferSource, 'Ed25519', false, ['verify']);
  for (const { signature } of own) {
    if (!(await crypto.subtle.verify('Ed25519', publicKey, signature as BufferSource, utf8(note.text)))) return 'wrong';
  }
  return 'right';
}
