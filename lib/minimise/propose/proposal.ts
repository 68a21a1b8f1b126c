import type { Category, Identifiability, RecipientKind, Scope } from '../../assessment/facts.ts';
import type { Tag } from '../span.ts';
import type { ClientNames } from '../whose-name.ts';

/** For whom and what for it leaves. `null`: she did not say yet. */
export interface Aim {
  readonly recipient: RecipientKind | null;
  readonly scope: Scope | null;
  readonly categories: readonly Category[] | null;
  readonly identifiability?: Identifiability | null | undefined;
  readonly client: ClientNames;
  /** Who shares it: her own name stays. */
  readonly discloser?: string | null | undefined;
}

/** Why something is proposed; the words are in lib/language. */
export const WHYS = [
  'client-herself',
  'under-code',
  'at-work',
  'other-person',
  'unknown-person',
  'birth-date-of-other',
  'contact-of-other',
  'bsn-needed',
  'bsn-not-needed',
  'number-not-needed',
  'chosen',
  'within-care',
  'not-chosen',
  'beyond-scope',
  'criminal-not-for-recipient',
  'about-other',
] as const;
export type Why = (typeof WHYS)[number];

export interface ProposedItem {
  readonly start: number;
  readonly end: number;
  readonly what: Tag | Category;
  readonly suggest: 'keep' | 'remove' | 'rewrite';
  /** What stands there afterwards; for `keep` what stands there now. */
  readonly with: string;
  readonly why: Why;
}

export interface Proposal {
  readonly whole: 'keep' | 'leave-out';
  /** Why the whole part may go. */
  readonly why: Why | null;
  /** The category that the part's own name says it is. */
  readonly named: Category | null;
  /** Sorted, not overlapping. */
  readonly items: readonly ProposedItem[];
}

/** What stands in the place of something that goes, such as `[naam-1]`: the same for the same words. */
export type StandIn = (tag: Tag, words: string) => string;
