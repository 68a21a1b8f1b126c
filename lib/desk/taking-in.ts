import { readBundle } from '../export/bundle/read.ts';
import { base64, concat, utf8 } from '../log/bytes.ts';
import { type DataKey, seal } from '../log/keys/seal.ts';
import { deflated } from '../log/store/deflate.ts';
import { type Heard, LogCheck } from '../verify/check-log.ts';
import type { LogReport } from '../verify/report.ts';
import type { Source } from '../verify/verify.ts';
import { type BundleMeta, WhoseLog } from './bundle-meta.ts';
import type { BundleRow, DeskDatabase, PieceRow } from './database.ts';

/** So many entries in one piece: small enough that the newest of forty logs are on screen at once. */
export const PIECE = 256;

export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** A bundle whose entries stand on the desk already, but which does not count before `row` is put. */
export interface TakenIn {
  readonly row: Omit<BundleRow, 'content'>;
  readonly meta: BundleMeta;
  readonly heldOutside: readonly { size: number; where: 'note' | 'bundle' | 'feed'; note: string }[];
}

interface Around {
  readonly db: DeskDatabase;
  readonly key: DataKey;
  readonly at: string;
  /** Hears how many entries were read; asked whether to go on. @throws Cancelled to stop. */
  readonly step: (entries: number) => void;
}

/**
 * Reads one bundle in a stream, verifies it by itself, and seals its entries piece by piece.
 * @throws BadBundle, NotOpened, Cancelled; what was written of it is gone then.
 */
export async function takeIn(source: Source, { db, key, at, step }: Around): Promise<TakenIn> {
  const id = crypto.randomUUID();
  const reader = await readBundle(source.open());
  const whose = new WhoseLog();
  const pieces: BundleRow['pieces'] = [];
  const leaves: Uint8Array[] = [];
  let waiting: string[] = [];
  let [first, until] = [0, 0];
  const hear = ({ leaf, entry, state }: Heard) => {
    leaves.push(leaf.length === 32 ? new Uint8Array(leaf) : new Uint8Array(32));
    whose.hear(entry);
    if (entry) until = Math.max(until, Date.parse(entry.at));
    waiting.push(JSON.stringify(entry ?? state));
  };
  const check = new LogCheck(reader.head, reader.heldOutside, undefined, undefined, hear);
  const flush = async () => {
    if (waiting.length === 0) return;
    const text = `[${waiting.join(',')}]`;
    pieces.push([first, waiting.length, until]);
    const place = { bundle: id, first, packing: 'deflate-raw' } as const;
    const content = await seal(key, placeOfPiece(place), await deflated(utf8(text)));
    await db.pieces.add({ ...place, content });
    first += waiting.length;
    waiting = [];
  };
  try {
    for await (const { element, entryText } of reader.elements()) {
      check.add(element, entryText);
      if (waiting.length < PIECE) continue;
      await flush();
      step(first);
    }
    await flush();
    step(first);
  } catch (error) {
    await dropPieces(db, id);
    throw error;
  }
  const report: LogReport = await check.finish();
  const meta: BundleMeta = {
    file: source.name,
    importedAt: at,
    head: reader.head,
    lastNumber: Math.max(whose.lastNumber, reader.head.header.continues?.lastNumber ?? 0),
    clinician: whose.clinician,
    organisation: whose.organisation,
    report,
    accounts: check.accounts,
    keys: check.signedBy.map(({ from, key: { publicKey } }) => ({ from, publicKey: base64(publicKey) })),
  };
  const row = {
    id,
    log: reader.head.log,
    size: report.size,
    leaves: concat(...leaves) as Uint8Array<ArrayBuffer>,
    pieces,
  };
  return { row, meta, heldOutside: reader.heldOutside };
}

/** How it was packed is part of it: what is authenticated cannot be taken for something else. */
export const placeOfPiece = ({ bundle, first, packing }: Omit<PieceRow, 'content'>): string =>
  `piece/${bundle}/${first}${packing === undefined ? '' : `:${packing}`}`;
export const placeOfBundle = (bundle: string): string => `bundle/${bundle}`;

export async function dropPieces(db: DeskDatabase, bundle: string): Promise<void> {
  await db.pieces.where('[bundle+first]').between([bundle, 0], [bundle, Number.MAX_SAFE_INTEGER]).delete();
}
