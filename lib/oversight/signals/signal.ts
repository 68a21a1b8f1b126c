import type { LogReport } from '../../verify/report.ts';
import type { Case, EntryRef } from '../case.ts';
import type { LocalTime } from '../local-time.ts';

/** What can be worth a look, in the order in which a screen names it. Each says what its sentence is filled with. */
export interface Figures {
  'log-forked': { file: string };
  'log-truncated': { file: string; missing: number };
  'log-gap': { file: string };
  'log-altered': { file: string };
  'sent-wrongly': { count: number; untold: number };
  'after-withdrawal': { count: number; recipient: string };
  'emergency-owed': { count: number; days: number };
  'against-advice': { count: number; of: number };
  'other-purpose': { count: number };
  'old-consent': { count: number; months: number };
  'whole-record': { count: number; unmotivated: number };
  'pasted-motivation': { count: number; clients: number; text: string };
  'far-above-peers': { count: number; percent: number; peers: number; recipient: string };
  're-evaluation-overdue': { count: number; days: number };
  'client-uninformed': { count: number; days: number };
  'outcome-unsettled': { count: number };
  'note-missing': { count: number };
  'outside-hours': { count: number; of: number };
}
export type Family = keyof Figures;

/** 1: worth knowing. 2: worth a look. 3: look at this first. */
export type Strength = 1 | 2 | 3;

/** Something worth a look. It accuses nobody: what was right to do can look like this too. */
export interface SignalOf<F extends Family> {
  /** The same again where the same is found again. */
  readonly id: string;
  readonly family: F;
  readonly strength: Strength;
  /** Null where it is about a log as a whole and nobody knows whose. */
  readonly clinician: string | null;
  readonly log: string | null;
  /** Oldest first; none where it is about a log as a whole. */
  readonly entries: readonly EntryRef[];
  readonly figures: Figures[F];
}
export type Signal = { [F in Family]: SignalOf<F> }[Family];

export interface LookContext {
  readonly now: Date;
  /** Of the officer's own clock. */
  readonly local: (instant: string) => LocalTime;
}

/** A log that was read from a file, with what checking it found. */
export interface CheckedLog {
  readonly file: string;
  readonly report: Pick<LogReport, 'log' | 'size' | 'problems'>;
  /** The discloser of most of its entries; null where there is none to be read. */
  readonly clinician: string | null;
}

/** One kind of signal: which cases it looks for. */
export interface Look<F extends Family> {
  readonly family: F;
  of(cases: readonly Case[], context: LookContext): SignalOf<F>[];
}
