/** What can be wrong with a log, each by its own name. */
export const PROBLEMS = [
  // one entry
  'entry-altered',
  'entry-damaged',
  'not-an-entry',
  'entry-from-the-future',
  'erased-unaccounted',
  'erased-still-there',
  // their order
  'entry-missing',
  'entry-twice',
  'entries-reordered',
  'numbers-broken',
  'about-nothing',
  // the state
  'size-differs',
  'root-differs',
  'not-a-checkpoint',
  'other-log',
  'wrong-key',
  'signature-wrong',
  'header-altered',
  // against what others hold
  'fork',
  'end-missing',
  'note-of-nothing',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Place of the entry, or size of the state, that it is about; null where it is about the whole. */
  readonly at: number | null;
  /** What was found, in figures; never a word of an entry. */
  readonly detail: string | null;
}

/** What one log turned out to be. */
export interface LogReport {
  readonly log: string;
  readonly openedAt: string;
  readonly continues: {
    readonly log: string | null;
    readonly reason: string;
    readonly damage: readonly string[];
  } | null;
  readonly size: number;
  /** base64, over what was there. */
  readonly root: string;
  readonly counts: Counts;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** Fingerprint of the key that the log began with: first 16 hex digits of its SHA-256. */
  readonly key: string;
  /** Sizes at which somebody outside held a signed state when the bundle was made. */
  readonly heldOutside: readonly {
    readonly size: number;
    readonly where: 'note' | 'bundle' | 'feed';
    readonly at: string;
  }[];
  /** At most `MOST_PROBLEMS`; `more` says how many there were beyond. */
  readonly problems: readonly Problem[];
  readonly more: number;
}

export interface Counts {
  readonly entries: number;
  readonly disclosures: number;
  readonly events: number;
  readonly others: number;
  readonly erased: number;
  /** Behind a passphrase: only their leaves were there. */
  readonly locked: number;
}

export const MOST_PROBLEMS = 50;

export const inOrder = ({ problems }: Pick<LogReport, 'problems'>): boolean => problems.length === 0;
