import { Dexie, type EntityTable } from 'dexie';
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

export type LogDatabase = Dexie & {
  entries: EntityTable<EntryRow, 'index'>;
  journal: EntityTable<JournalRow, 'id'>;
  drafts: EntityTable<DraftRow, 'id'>;
};

export function openLog(): LogDatabase {
  // Strict: an entry is on disk, not in a buffer, before the action that it records goes on.
  const db = new Dexie('deelwijzer', { chromeTransactionDurability: 'strict' }) as LogDatabase;
  db.version(1).stores({ entries: '&index, &number', journal: '&id, tabId', drafts: '&id, at' });
  return db;
}
