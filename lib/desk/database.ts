import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Sealed } from '../log/keys/seal.ts';
import { refuseNewer } from '../log/newer.ts';

/**
 * What an officer imported, beside her own log and never mixed with it. Content is sealed under a key that stands sealed
 * in her own log's database (`lib/desk/key.ts`); what is not sealed is ids, sizes, leaves and times.
 */

/** One bundle that stands on the desk. Written last: pieces without it are of an import that was broken off. */
export interface BundleRow {
  id: string;
  log: string;
  size: number;
  /** 32 bytes each. */
  leaves: Uint8Array<ArrayBuffer>;
  /** First place, count, and when its last entry was written, of each piece. */
  pieces: [first: number, count: number, until: number][];
  /** `BundleMeta` as JSON. */
  content: Sealed;
}

/** Some consecutive entries of a bundle, as a JSON array; a string in place of an entry says why it is not there. */
export interface PieceRow {
  bundle: string;
  first: number;
  /** How the content was made smaller before it was sealed; of before version 2 it was not. */
  packing?: 'deflate-raw';
  content: Sealed;
}

/** A state of a log that is known to have been; it stays when the bundle goes, so that what is cut off later is noticed. */
export interface StateRow {
  log: string;
  size: number;
  root: string;
  at: string;
  /** Who holds it: `StateHolder` as JSON. */
  content: Sealed;
}

/** Anything else that she keeps here: `lib/desk/kept-views.ts`. */
export interface ShelfRow {
  id: string;
  content: Sealed;
}

export type DeskDatabase = Dexie & {
  bundles: EntityTable<BundleRow, 'id'>;
  pieces: Table<PieceRow, [string, number]>;
  states: Table<StateRow, [string, number, string]>;
  shelf: EntityTable<ShelfRow, 'id'>;
};

export function openDeskDatabase(name = 'deelwijzer-desk'): DeskDatabase {
  const db = new Dexie(name) as DeskDatabase;
  db.version(1).stores({
    bundles: '&id, log',
    pieces: '&[bundle+first]',
    states: '&[log+size+root]',
    shelf: '&id',
  });
  db.version(2).stores({}); // pieces are packed
  refuseNewer(db);
  return db;
}
