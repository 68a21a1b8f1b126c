import type { BundleProblem } from '../export/bundle/read.ts';
import type { Counts, ProblemCode } from './report.ts';

/** Words of a verification; `lib/language/nl/verify.ts` and `en/verify.ts`. */
export interface VerifyTexts {
  readonly date: (instant: string) => string;
  readonly title: (log: string, name: string) => string;
  readonly holds: {
    readonly counts: (counts: Counts, first: string | null, last: string | null) => string;
    readonly entries: string;
    readonly order: (last: number) => string;
    readonly signed: (key: string) => string;
    readonly erased: (count: number) => string;
    readonly locked: (count: number) => string;
    readonly heldOutside: (notes: number, bundles: number, feeds: number) => string;
    readonly continues: (log: string | null, reason: string, damage: readonly string[]) => string;
    readonly older: (name: string) => string;
  };
  readonly problem: Record<ProblemCode, (at: number | null, detail: string | null) => string>;
  readonly more: (count: number) => string;
  readonly refused: Record<BundleProblem, (detail: string) => string>;
  readonly stranger: string;
  /** The file is encrypted, and no key was given. */
  readonly encrypted: string;
  readonly stamp: {
    readonly belongs: (index: number, number: number | null, size: number) => string;
    readonly asFiled: string;
    readonly notAsFiled: string;
    readonly withoutLog: (log: string) => string;
  };
  readonly notProved: {
    readonly heading: string;
    /** @param last place of the last entry; @param seen sizes at which a witness held a state, largest first. */
    readonly end: (last: number, seen: number | null) => string;
    readonly key: string;
    readonly truth: string;
    readonly all: string;
  };
  readonly inOrder: string;
  readonly notInOrder: string;
}
