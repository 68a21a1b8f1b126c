import type { Entry } from '../../disclosure/entry.ts';
import { concat, utf8 } from '../bytes.ts';
import { canonicalJson, SALT_LENGTH } from '../leaf.ts';

/** One entry as it is kept: what the tree holds of it, and what it says, where that can be read here and now. */
export interface Kept {
  readonly index: number;
  readonly leaf: Uint8Array;
  readonly state: 'readable' | 'erased' | 'locked' | 'damaged';
  /** Both null unless readable. */
  readonly salt: Uint8Array | null;
  readonly entry: Entry | null;
  /** Salt and text as they were sealed: the leaf is the digest of exactly these bytes. Only where read from the database. */
  readonly content?: Uint8Array;
}

/** What is sealed of an entry: salt, then canonical JSON. */
export const packed = (salt: Uint8Array, entry: Entry): Uint8Array<ArrayBuffer> =>
  concat(salt, utf8(canonicalJson(entry)));

const decoder = new TextDecoder();

/** Sealed by ourselves and authenticated: trusted as what `append` parsed. */
export const unpacked = (content: Uint8Array): { salt: Uint8Array; entry: Entry; content: Uint8Array } => ({
  content,
  salt: content.slice(0, SALT_LENGTH),
  entry: entryIn(content),
});

/** Without the salt, which only who verifies needs. */
export const entryIn = (content: Uint8Array): Entry =>
  JSON.parse(decoder.decode(content.subarray(SALT_LENGTH))) as Entry;

export const placeOf = (log: string, index: number): string => `${log}/${index}`;
