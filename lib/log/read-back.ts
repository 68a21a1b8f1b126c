import type { Entry } from '../disclosure/entry.ts';
import type { BundleHead, HeldOutside } from '../export/bundle/format.ts';
import { appendLogChange, asOnlyWriter } from './append.ts';
import { base64, fromBase64 } from './bytes.ts';
import { changeBase } from './change.ts';
import { parseCheckpoint } from './checkpoint/checkpoint.ts';
import type { LogDatabase, LogRow } from './database.ts';
import { currentKey } from './keys/data-key.ts';
import { begun } from './store/growing.ts';
import type { Kept } from './store/kept.ts';
import { SEGMENT, segmentOf } from './store/segment.ts';
import { EMPTY, grown, rootOf } from './tree/frontier.ts';

/** A bundle cannot be read back into this browser. */
export class NotReadBack extends Error {
  override name = 'NotReadBack';
  readonly why: 'already-here' | 'not-empty' | 'not-in-order';
  constructor(why: NotReadBack['why']) {
    super(why);
    this.why = why;
  }
}

/** What was read out of a bundle. The caller has verified it (`lib/verify`). */
export interface ReadBundle {
  readonly head: BundleHead;
  readonly heldOutside: readonly HeldOutside[];
  readonly elements: AsyncIterable<{
    index: number;
    leaf: string;
    salt?: string | undefined;
    entry?: Entry | undefined;
    without?: 'erased' | 'damaged' | undefined;
  }>;
}

/**
 * Restores a log from a bundle. Its signing key is gone with the machine that made it, so nothing is added to it: it
 * stands beside a new log, which goes on from it, and takes its numbers further.
 * @throws NotReadBack where it is here already, or disclosures were recorded here under numbers of their own, or the
 * tree is not the one that was signed; nothing is changed then.
 */
export async function readBack(
  db: LogDatabase,
  { head, heldOutside, elements }: ReadBundle,
  by: string | null,
): Promise<void> {
  if (await db.logs.get(head.log)) throw new NotReadBack('already-here');
  const here = await db.logs.orderBy('order').last();
  if (here && here.lastNumber > (here.header.continues?.lastNumber ?? 0)) throw new NotReadBack('not-empty');
  const state = await asOnlyWriter(() => write(db, head, heldOutside, elements));
  await appendLogChange(db, {
    ...changeBase(by),
    type: 'read-back',
    state,
  });
}

async function write(
  db: LogDatabase,
  head: BundleHead,
  heldOutside: readonly HeldOutside[],
  elements: ReadBundle['elements'],
) {
  const checkpoint = parseCheckpoint(head.checkpoint)?.checkpoint;
  if (!checkpoint) throw new NotReadBack('not-in-order');
  try {
    const { tree, lastNumber } = await writeSegments(db, head, elements);
    if (tree.size !== checkpoint.size || base64(rootOf(tree)) !== checkpoint.root)
      throw new NotReadBack('not-in-order');
    const order = ((await db.logs.orderBy('order').last())?.order ?? 0) + 1;
    const row: LogRow = {
      id: head.log,
      order,
      header: head.header,
      grows: false,
      ...tree,
      peaks: [...tree.peaks],
      lastNumber,
      checkpoint: head.checkpoint,
      signer: null,
    };
    await db.transaction('rw', db.logs, db.checkpoints, async () => {
      await db.logs.add(row);
      await db.checkpoints.bulkPut(heldOutside.map((held) => ({ log: head.log, ...held })));
    });
    await begun(db, { state: checkpoint, reason: 'read-back', damage: [], lastNumber });
    return checkpoint;
  } catch (error) {
    const written = db.segments.where('[log+first]').between([head.log, 0], [head.log, Number.MAX_SAFE_INTEGER]);
    await db.segments.bulkDelete(await written.primaryKeys()); // by key: so does its copy (`store/copies.ts`)
    throw error;
  }
}

async function writeSegments(db: LogDatabase, head: BundleHead, elements: ReadBundle['elements']) {
  const key = await currentKey(db);
  let [tree, piece, lastNumber] = [EMPTY, [] as Kept[], head.header.continues?.lastNumber ?? 0];
  const flush = async () => {
    if (piece.length > 0) await db.segments.add(await segmentOf(head.log, piece, key));
    piece = [];
  };
  for await (const { index, leaf, salt, entry, without } of elements) {
    if (index !== tree.size) throw new NotReadBack('not-in-order');
    const bytes = fromBase64(leaf);
    tree = grown(tree, bytes);
    if (entry?.kind === 'disclosure') lastNumber = entry.number;
    const whole = salt !== undefined && entry !== undefined;
    piece.push(
      whole
        ? { index, leaf: bytes, state: 'readable', salt: fromBase64(salt), entry }
        : { index, leaf: bytes, state: without ?? 'damaged', salt: null, entry: null },
    );
    if (piece.length === SEGMENT) await flush();
  }
  await flush();
  return { tree, lastNumber };
}
