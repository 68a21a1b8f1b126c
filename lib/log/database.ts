import { Dexie, type EntityTable } from 'dexie';
import type { PageContext } from '../disclosure/action.ts';
import type { Entry } from '../disclosure/entry.ts';

/**
 * The database of the log, owned by the background. Entries are only ever added. Each row is a leaf: content, salt and
 * the salted digest over both, so that content and salt can be erased one day while the leaf stays.
 */
export interface EntryRow {
  /** 0, 1, 2 … without gaps. */
  index: number;
  /** Number of the disclosure; absent on events, so that the index holds disclosures only. */
  number?: number;
  /** How the content is kept; encryption is another encoding, not another table. */
  content: { encoding: 'plain'; entry: Entry };
  /** base64, 32 random bytes. */
  salt: string;
  /** base64, SHA-256 over salt and canonical JSON of the entry. */
  leaf: string;
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

/** What she filled in, waiting for something that has to happen in the world first. */
export interface DraftRow {
  id: string;
  /** `owed`: the rest of an emergency's account. */
  kind: 'task' | 'owed';
  at: string;
  task: string;
  /** The withheld disclosure that it came from. */
  number: number;
  clientName: string | null;
  clientNumber: string | null;
  /** She says that what it waited for has happened. */
  ready: boolean;
  draft: unknown;
}

/** What a net saw leave without a question, until she says what it was. Small, and never its content. */
export interface PassedByRow {
  id: string;
  sink: 'worker-request' | 'download';
  /** ISO instants of the first and the last of this kind. */
  at: string;
  lastAt: string;
  times: number;
  /** -1 where no tab is known. */
  tabId: number;
  /** Which run of the browser knew that tab. */
  session: string;
  /** Origin of the EPD that it left. */
  from: string;
  /** Origin and path; null for a file that the page made itself. */
  to: string | null;
  method: string | null;
  fileName: string | null;
  bytes: number | null;
  /** Whose record stood in the page, null where no page could be asked. */
  context: PageContext | null;
}

export type LogDatabase = Dexie & {
  entries: EntityTable<EntryRow, 'index'>;
  journal: EntityTable<JournalRow, 'id'>;
  drafts: EntityTable<DraftRow, 'id'>;
  passedBy: EntityTable<PassedByRow, 'id'>;
};

export function openLog(): LogDatabase {
  // Strict: an entry is on disk, not in a buffer, before the action that it records goes on.
  const db = new Dexie('deelwijzer', { chromeTransactionDurability: 'strict' }) as LogDatabase;
  db.version(1).stores({ entries: '&index, &number', journal: '&id, tabId', drafts: '&id, at' });
  // Dexie keeps the tables of the version before.
  db.version(2).stores({ passedBy: '&id, at' });
  return db;
}
