import { sameBytes } from '../bytes.ts';
import { EMPTY, grown, rootOf } from './frontier.ts';
import { hashLeaf, hashNode } from './hash.ts';

/** RFC 9162 §2.1.3 and §2.1.4. Leaves are the leaves themselves, not yet hashed. */

export const treeRoot = (leaves: readonly Uint8Array[]): Uint8Array =>
  rootOf(leaves.reduce((frontier, leaf) => grown(frontier, leaf), EMPTY));

/** PATH(index, leaves): the hashes that lead from one leaf to the root. */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (leaves.length <= 1) return [];
  const k = split(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return index < k
    ? [...inclusionProof(left, index), treeRoot(right)]
    : [...inclusionProof(right, index - k), treeRoot(left)];
}

/** RFC 9162 §2.1.3.2. */
export function isIncluded(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let [fn, sn, r] = [index, size - 1, hashLeaf(leaf)];
  for (const p of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = hashNode(p, r);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else r = hashNode(r, p);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && sameBytes(r, root);
}

/** PROOF(first, leaves): that the first `first` leaves are a beginning of all of them. */
export function consistencyProof(leaves: readonly Uint8Array[], first: number): Uint8Array[] {
  return first === 0 || first === leaves.length ? [] : subproof(first, leaves, true);
}

function subproof(m: number, leaves: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (m === leaves.length) return whole ? [] : [treeRoot(leaves)];
  const k = split(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return m <= k ? [...subproof(m, left, whole), treeRoot(right)] : [...subproof(m - k, right, false), treeRoot(left)];
}

/** RFC 9162 §2.1.4.2. */
export function isConsistent(
  first: { size: number; root: Uint8Array },
  second: { size: number; root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (first.size > second.size) return false;
  if (first.size === second.size) return proof.length === 0 && sameBytes(first.root, second.root);
  if (first.size === 0) return proof.length === 0;
  const path = Number.isInteger(Math.log2(first.size)) ? [first.root, ...proof] : [...proof];
  const start = path.shift();
  if (start === undefined) return false;
  let [fn, sn] = [first.size - 1, second.size - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  let [fr, sr] = [start, start];
  for (const c of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [fr, sr] = [hashNode(c, fr), hashNode(c, sr)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else sr = hashNode(sr, c);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && sameBytes(fr, first.root) && sameBytes(sr, second.root);
}

/** The largest power of two smaller than n. */
const split = (n: number): number => 2 ** Math.floor(Math.log2(n - 1));
const half = (n: number): number => Math.floor(n / 2);
