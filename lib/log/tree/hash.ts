import { sha256 } from '@noble/hashes/sha2.js';
import { concat } from '../bytes.ts';

/**
 * RFC 9162 §2.1.1. Leaves and nodes start with another byte, so that no node can be passed off as a leaf. Synchronous
 * on purpose: three hundred thousand calls to WebCrypto cost seconds, and nothing secret is hashed here.
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const hashLeaf = (leaf: Uint8Array, hash: Sha256 = sha256): Uint8Array => hash(concat(LEAF, leaf));
export const hashNode = (left: Uint8Array, right: Uint8Array, hash: Sha256 = sha256): Uint8Array =>
  hash(concat(NODE, left, right));

/** MTH({}) = SHA-256 of nothing. */
export const emptyRoot = (hash: Sha256 = sha256): Uint8Array => hash(new Uint8Array());
