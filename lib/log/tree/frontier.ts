import { emptyRoot, hashLeaf, hashNode, type Sha256 } from './hash.ts';

/**
 * What has to be remembered of a tree to append to it: the roots of its complete subtrees, largest first, one for each
 * 1 in the binary form of its size. Appending costs as many hashes as subtrees become complete: at most log2(size).
 */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

export const EMPTY: Frontier = { size: 0, peaks: [] };

/** @param leaf the leaf itself, not yet hashed. */
export function grown({ size, peaks }: Frontier, leaf: Uint8Array, hash?: Sha256): Frontier {
  let top = hashLeaf(leaf, hash);
  const rest = [...peaks];
  for (let complete = size; complete % 2 === 1; complete = Math.floor(complete / 2)) {
    top = hashNode(rest.pop() as Uint8Array, top, hash);
  }
  return { size: size + 1, peaks: [...rest, top] };
}

/** Root of the tree (RFC 9162 §2.1.1): the peaks folded from the right. */
export function rootOf({ peaks }: Frontier, hash?: Sha256): Uint8Array {
  const last = peaks.at(-1);
  if (last === undefined) return emptyRoot(hash);
  return peaks.slice(0, -1).reduceRight((right, left) => hashNode(left, right, hash), last);
}

/** Are there as many peaks as a tree of this size has: a state that was written halfway is not gone on from. */
export const isWhole = ({ size, peaks }: Frontier): boolean =>
  peaks.length === size.toString(2).replaceAll('0', '').length && peaks.every(({ length }) => length === 32);
