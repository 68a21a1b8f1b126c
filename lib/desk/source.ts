import type { History } from '../export/history.ts';
import type { Line } from '../review/line.ts';
import type { LogReport } from '../verify/report.ts';
import type { StateHolder } from './bundle-meta.ts';
import type { Counts, DeskWanted } from './facets.ts';

/** One disclosure among those of many logs: each log has its own 214, and a forked log may have two. */
export interface DisclosureId {
  readonly log: string;
  readonly number: number;
  /** Id of its entry. */
  readonly entry: string;
}

/**
 * What is to be said of a log as a whole. `forked`: two states of it exclude each other; `cut-short`: somebody holds a
 * later state than any bundle here; `wrong`: it does not hold by itself.
 */
export const LOG_STATES = ['in-order', 'forked', 'cut-short', 'wrong'] as const;
export type LogState = (typeof LOG_STATES)[number];

/** One log as it is on the desk. */
export interface LogOnDesk {
  /** 1, 2, 3 …: the id of this copy within the page. A forked log has one for each branch. */
  readonly order: number;
  readonly log: string;
  readonly clinician: string;
  readonly organisation: string | null;
  readonly size: number;
  readonly state: LogState;
  /** Where two branches part: entries before it are the same in both. */
  readonly partsAt: number | null;
  /** Entries from this place on are not to be trusted as they stand; null where that holds for single ones at most. */
  readonly markedFrom: number | null;
  /** Entries that a later state, held elsewhere, says there were. */
  readonly missing: number;
  /** Who holds the state that this log does not have. */
  readonly heldBy: Pick<StateHolder, 'where' | 'file'> | null;
  readonly file: string;
  readonly importedAt: string;
  readonly report: LogReport;
}

export interface DeskKnown {
  /** Goes up when everything is read anew: refs of before stand for nothing any more. */
  readonly generation: number;
  /** Goes up with every change. */
  readonly revision: number;
  /** Everything has been read. */
  readonly complete: boolean;
  /** Disclosures read, and how many there are about. */
  readonly count: number;
  readonly of: number;
  readonly logs: readonly LogOnDesk[];
}

export interface DeskFound {
  /** Refs in the order asked. */
  readonly refs: Uint32Array;
  readonly counts: Counts;
}

/** One row of the table. `ref` stands for the disclosure as long as the page is open. */
export interface DeskLine {
  readonly ref: number;
  /** `LogOnDesk.order`. */
  readonly order: number;
  readonly line: Line;
  /** As columns; empty where it cannot be read. */
  readonly parts: {
    readonly client: string;
    readonly recipient: string;
    readonly ground: string | null;
    readonly scope: string | null;
    readonly verdict: string | null;
  };
  /** Its entry is among what the verification found fault with, or stands in a branch. */
  readonly marked: boolean;
}

export type DeskFoundOne =
  | { readonly state: 'readable'; readonly order: number; readonly id: DisclosureId; readonly history: History }
  | { readonly state: 'erased' | 'locked' | 'damaged'; readonly order: number; readonly number: number };

/** Where the desk gets what it shows: from a thread of its own. */
export interface DeskSource {
  /** null where another question came after this one. */
  find(wanted: DeskWanted, now: Date): Promise<DeskFound | null>;
  /** In the order asked; what is not known is left out. */
  lines(refs: readonly number[]): Promise<readonly DeskLine[]>;
  history(ref: number): Promise<DeskFoundOne | null>;
  /** null where it is not on the desk. */
  refOf(id: Pick<DisclosureId, 'log' | 'number'> & { readonly entry?: string | undefined }): Promise<number | null>;
}
