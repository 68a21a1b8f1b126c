import type { ConsentEntry } from '../disclosure/consent-entry.ts';
import type { GuardChange, PassedBy } from '../disclosure/entry.ts';
import type { Oversight } from '../disclosure/oversight-entry.ts';
import type { History, Numbered } from '../export/history.ts';
import type { Line, UnreadableLine } from './line.ts';
import type { OpenLines, Pending } from './open-lines.ts';
import type { Wanted } from './wanted.ts';

export type OtherEntry = GuardChange | PassedBy | Oversight | ConsentEntry;

/** What is known of the log so far; the newest is known first. */
export interface Known {
  /** Goes up with every change. */
  readonly revision: number;
  /** Everything has been read. */
  readonly complete: boolean;
  /** Disclosures read, and how many there are. */
  readonly count: number;
  readonly of: number;
  /** When the oldest that was read was recorded. */
  readonly since: string | null;
  /** Lines of the log, disclosures or not, that tell nothing here and now. */
  readonly unread: Readonly<Record<UnreadableLine['state'], number>>;
  /** Lines that are about no disclosure. */
  readonly others: number;
}

/** One disclosure, whole: where it stands, or why it cannot be shown. */
export type Found = { readonly state: 'readable'; readonly log: string; readonly history: History } | UnreadableLine;

/** Where the log page gets what it shows: never all of it at once. */
export interface Source {
  /** Numbers, newest first; null where another question came after this one. */
  find(wanted: Wanted, now: Date): Promise<Uint32Array | null>;
  /** In the order asked; what is not known is left out. */
  lines(numbers: readonly number[]): Promise<readonly Line[]>;
  /** null where no disclosure of this number is known. */
  history(number: number): Promise<Found | null>;
  /** What is still to be done. */
  open(now: Date, most: number): Promise<OpenLines>;
  /** What will call her: for the reminders. */
  pending(): Promise<Pending>;
  /** The newest of the other lines, newest first. */
  others(most: number): Promise<readonly Numbered<OtherEntry>[]>;
}
