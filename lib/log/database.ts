import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Entry } from '../disclosure/entry.ts';
import type { LogHeader } from './header.ts';
import { type Memory, ownMemory } from './keys/memory.ts';
import type { Officer } from './keys/officer.ts';
import type { Sealed } from './keys/seal.ts';
import { refuseNewer } from './newer.ts';
import { type CopyStore, followed } from './store/copies.ts';
import { type DatabaseName, databaseNames, nameToOpen } from './store/names.ts';

/**
 * The database of the log, owned by the background. Nothing in it tells a word about a client: what is content is
 * sealed, what is not is places, numbers, leaves and times.
 */

/** One log. There is one that grows; others stand beside it: damaged, cut off, or read back from a bundle. */
export interface LogRow {
  /** `logIdOf(header)`. */
  id: string;
  /** 1, 2, 3 …: which came after which. */
  order: number;
  header: LogHeader;
  grows: boolean;
  size: number;
  /** The tree, as far as needed to append: `lib/log/tree/frontier.ts`. */
  peaks: Uint8Array[];
  lastNumber: number;
  /** Signed, over this size. Empty only while there is no entry. */
  checkpoint: string;
  /** Not extractable. Absent where the log was read back: it cannot be gone on with. */
  signer: { publicKey: Uint8Array; privateKey: CryptoKey } | null;
}

/** An entry as it was appended. Content and salt are sealed together: a salt in the open would let a leaf be guessed. */
export interface LeafRow {
  log: string;
  /** 0, 1, 2 … without gaps. */
  index: number;
  /** Number of the disclosure; absent on all else, so that the index holds disclosures only. */
  number?: number;
  leaf: Uint8Array<ArrayBuffer>;
  /** null once erased. */
  content: Sealed | null;
}

/** Older entries, many in one piece: reading a hundred thousand one by one takes seconds. `lib/log/store/segment.ts`. */
export interface SegmentRow {
  log: string;
  first: number;
  count: number;
  /** 32 bytes each. */
  leaves: Uint8Array<ArrayBuffer>;
  numbers: number[];
  /** How the content was made smaller before it was sealed. Those of before version 8 were not. */
  packing?: 'deflate-raw';
  content: Sealed;
}

/** Data keys of browser sessions, each wrapped with age for every recipient. */
export interface KeyRow {
  id: string;
  at: string;
  /** Ids of the keys inside. */
  members: string[];
  wraps: { recipient: string; file: Uint8Array }[];
}

/** A signed state that somebody outside holds. */
export interface CheckpointRow {
  log: string;
  size: number;
  where: 'note' | 'bundle' | 'feed';
  at: string;
  note: string;
}

/** An action being held: mutable, small, no word about a client in it; rows end with the action. */
export interface JournalRow {
  id: string;
  tabId: number;
  frameId: number;
  sink: string;
  heldAt: string;
  state: 'held' | 'released';
  /** Set once the decision is on disk. */
  number: number | null;
  /** Which run of the browser holds it: another one's actions are gone with it. */
  session: string;
}

/** Something mutable about a client: `lib/log/store/sealed-rows.ts` reads and writes it. */
export interface SealedRow {
  id: string;
  at: string;
  content: Sealed;
}

/** An event that waits to be delivered to the audit repository. What it says is sealed; how its delivery goes is not. */
export interface FeedRow extends SealedRow {
  /** Place of the entry that it tells of. */
  log: string;
  index: number;
  /** Order of the log, index, recipient: what is delivered before what. */
  turn: [number, number, number];
  state: 'waits' | 'aside';
  /** What the repository said of it, where it said something. */
  status: number | null;
  failures: number;
  /** In milliseconds; not sooner. */
  nextAt: number;
}

export interface MetaRow {
  id: string;
  value: unknown;
}

/** As it was before entries were sealed; emptied by `lib/log/store/from-plain.ts`. */
interface PlainRow {
  index: number;
  content: { encoding: 'plain'; entry: Entry };
}

export type LogDatabase = Dexie & {
  logs: EntityTable<LogRow, 'id'>;
  leaves: Table<LeafRow, [string, number]>;
  segments: Table<SegmentRow, [string, number]>;
  keys: EntityTable<KeyRow, 'id'>;
  checkpoints: Table<CheckpointRow, [string, number]>;
  journal: EntityTable<JournalRow, 'id'>;
  drafts: EntityTable<SealedRow, 'id'>;
  passedBy: EntityTable<SealedRow, 'id'>;
  feed: EntityTable<FeedRow, 'id'>;
  /** What happened to consents, once more: found without reading the log. `lib/log/consents.ts`. */
  consents: EntityTable<SealedRow, 'id'>;
  /** One row: the key of what an officer imported (`lib/desk/key.ts`). */
  desk: EntityTable<SealedRow, 'id'>;
  /** What calls her, and when next: `lib/agenda/store.ts`. */
  reminders: EntityTable<SealedRow, 'id'>;
  meta: EntityTable<MetaRow, 'id'>;
  entries: EntityTable<PlainRow, 'index'>;
  /** In memory for this run of the browser: the data keys. */
  memory: Memory;
  /** Who of the organisation may read, as its policy says now. */
  officers: () => Promise<readonly Officer[]>;
  /** On disk beside the database: the last state that the log is known to have had. */
  beside: Memory;
  /** The rows of the log once more, in another store of the browser. */
  copies: CopyStore;
  /** Waits until what is committed has its copy. */
  copied: () => Promise<void>;
  /** The databases that there have been, oldest first; the last is this one. */
  names: () => Promise<DatabaseName[]>;
};

export interface Around {
  memory: Memory;
  beside: Memory;
  officers: () => Promise<readonly Officer[]>;
  copies?: CopyStore;
  /** True for the background, which owns the log: a database that does not open any more is left for a new one. */
  owner?: boolean;
}

const alone = (): Around => ({ memory: ownMemory(), beside: ownMemory(), officers: async () => [] });

/**
 * Versions: an earlier one of the code refuses a later database (`newer.ts`). So whatever it would not understand raises
 * the version here, where no table changes too: a later schema of entries, of drafts, of what is sealed.
 * @param around what of the browser and the organisation the log needs; by default nothing outlives this object but the database.
 */
export function openLog(around: Around = alone(), name = 'deelwijzer'): LogDatabase {
  // Strict: an entry is on disk, not in a buffer, before the action that it records goes on.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as LogDatabase;
  db.version(1).stores({ entries: '&index, &number', journal: '&id, tabId', drafts: '&id, at' });
  // Dexie keeps the tables of the version before.
  db.version(2).stores({ passedBy: '&id, at' });
  db.version(3).stores({
    logs: '&id, order',
    leaves: '&[log+index], number',
    segments: '&[log+first], *numbers',
    keys: '&id',
    checkpoints: '&[log+size]',
    meta: '&id',
  });
  db.version(4).stores({ feed: '&id, at' });
  db.version(5).stores({ consents: '&id, at' });
  db.version(6).stores({ desk: '&id, at' });
  db.version(7).stores({ reminders: '&id, at' });
  db.version(8).stores({}); // segments are packed
  refuseNewer(db);
  const { memory, beside, officers, owner = false, copies = noCopies } = around;
  openUnderNameOfNow(db, () => nameToOpen(beside, name, owner));
  const copied = copies === noCopies ? async () => {} : followed(db, copies);
  return Object.assign(db, { memory, beside, officers, copies, copied, names: () => databaseNames(beside, name) });
}

const noCopies: CopyStore = { set: async () => {}, all: async () => ({}) };

/** Dexie takes the name when it opens; which one is in use is known only after asking, and may change until then. */
function openUnderNameOfNow(db: Dexie, nameOfNow: () => Promise<string>): void {
  const open = db.open.bind(db);
  let asked: Promise<string> | null = null;
  db.open = () => {
    asked ??= nameOfNow().finally(() => {
      asked = null;
    });
    return Dexie.Promise.resolve(asked).then((name) => {
      if (!db.isOpen()) Object.assign(db, { name });
      return open();
    });
  };
}
