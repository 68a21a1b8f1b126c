import { base64, sameBytes } from '../log/bytes.ts';
import { EMPTY, grown, rootOf } from '../log/tree/frontier.ts';

/** A bundle that is held, as far as merging goes. */
export interface HeldBundle {
  readonly id: string;
  readonly log: string;
  readonly size: number;
  /** 32 bytes each, in the order of the log. */
  readonly leaves: Uint8Array;
  /** How much is wrong with it by itself. */
  readonly problems: number;
}

/** A state that is known to have been: of a bundle that was here, or that somebody else holds. Its signature holds. */
export interface KnownState {
  readonly log: string;
  readonly size: number;
  /** base64. */
  readonly root: string;
}

export interface MergedLog {
  readonly log: string;
  /** Ids of bundles of which none is the beginning of another: the first is the log, more than one is a fork. */
  readonly branches: readonly string[];
  /** For each branch the first place where it differs from the first one; 0 for that itself. */
  readonly partsAt: readonly number[];
  /** Ids of bundles that are the beginning of a branch, or the same once more: they add nothing. */
  readonly superseded: readonly string[];
  /** The furthest state that no branch reaches: the end is missing. */
  readonly beyond: KnownState | null;
  /** States that no branch ever had, though one is long enough. */
  readonly against: readonly KnownState[];
}

const LEAF = 32;

/**
 * Many bundles as one: the same log counts once, the longest of those that agree is the log, and what excludes each
 * other is kept apart and named. It is a function of what is there: the order in which it came makes no difference, nor
 * how often.
 */
export function merged(bundles: readonly HeldBundle[], states: readonly KnownState[]): MergedLog[] {
  const logs = [...new Set(bundles.map(({ log }) => log))].sort();
  return logs.map((log) =>
    mergedLog(
      log,
      bundles.filter((bundle) => bundle.log === log),
      states.filter((state) => state.log === log),
    ),
  );
}

function mergedLog(log: string, bundles: readonly HeldBundle[], states: readonly KnownState[]): MergedLog {
  const branches: HeldBundle[] = [];
  const superseded: string[] = [];
  for (const bundle of bundles.toSorted(firstOf)) {
    if (branches.some((branch) => isBeginning(bundle, branch))) superseded.push(bundle.id);
    else branches.push(bundle);
  }
  const main = branches[0] as HeldBundle;
  const roots = branches.map((branch) => rootsAt(branch.leaves, new Set(states.map(({ size }) => size))));
  const unmet = states.filter(({ size, root }) => !roots.some((known) => known.get(size) === root));
  const beyond = unmet.filter(({ size }) => size > main.size).sort(furthest)[0] ?? null;
  return {
    log,
    branches: branches.map(({ id }) => id),
    partsAt: branches.map((branch) => (branch === main ? 0 : sameUntil(main.leaves, branch.leaves))),
    superseded,
    beyond,
    against: unmet.filter(({ size }) => size <= main.size).sort(furthest),
  };
}

/** The longest first; of two as long, the one that is more in order; then by what is in it, so that no order of arrival decides. */
function firstOf(a: HeldBundle, b: HeldBundle): number {
  return b.size - a.size || a.problems - b.problems || compared(a.leaves, b.leaves) || (a.id < b.id ? -1 : 1);
}

const furthest = (a: KnownState, b: KnownState): number => b.size - a.size || (a.root < b.root ? -1 : 1);

const isBeginning = (bundle: HeldBundle, of: HeldBundle): boolean =>
  bundle.size <= of.size && sameBytes(bundle.leaves, of.leaves.subarray(0, LEAF * bundle.size));

/** How many leaves two logs have in common from the beginning. */
export function sameUntil(a: Uint8Array, b: Uint8Array): number {
  const until = Math.min(a.length, b.length);
  let at = 0;
  while (at < until && a[at] === b[at]) at += 1;
  return Math.floor(at / LEAF);
}

function compared(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, place) => byte !== b[place]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Roots (base64) at these sizes, of those that are reached. */
export function rootsAt(leaves: Uint8Array, sizes: ReadonlySet<number>): Map<number, string> {
  const roots = new Map<number, string>();
  if (sizes.size === 0) return roots;
  const last = Math.min(leaves.length / LEAF, Math.max(...sizes));
  let tree = EMPTY;
  if (sizes.has(0)) roots.set(0, base64(rootOf(tree)));
  while (tree.size < last) {
    tree = grown(tree, leaves.subarray(LEAF * tree.size, LEAF * (tree.size + 1)));
    if (sizes.has(tree.size)) roots.set(tree.size, base64(rootOf(tree)));
  }
  return roots;
}
