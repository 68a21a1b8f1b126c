import type { Entry } from '../../lib/disclosure/entry.ts';
import { asOnlyWriter } from '../../lib/log/append.ts';
import { utf8 } from '../../lib/log/bytes.ts';
import { signCheckpoint } from '../../lib/log/checkpoint/checkpoint.ts';
import type { LeafRow, LogDatabase, LogRow, SegmentRow } from '../../lib/log/database.ts';
import { currentKey } from '../../lib/log/keys/data-key.ts';
import { type DataKey, seal } from '../../lib/log/keys/seal.ts';
import { canonicalJson, newSalt, saltedHash } from '../../lib/log/leaf.ts';
import { growingLog } from '../../lib/log/store/growing.ts';
import { type Kept, packed, placeOf } from '../../lib/log/store/kept.ts';
import { rememberState } from '../../lib/log/store/known.ts';
import { SEGMENT, segmentOf } from '../../lib/log/store/segment.ts';
import { grown, rootOf } from '../../lib/log/tree/frontier.ts';

/** Segments in one transaction. */
const AT_ONCE = 16;

/**
 * Many entries at once into an empty log: the rows that as many appends and a compaction would have left, without the
 * wait for the disk after each. The log verifies, and appends go on from it.
 * @param loose how many of the newest stay loose. @param report hears how many stand there.
 */
export function fillLog(
  db: LogDatabase,
  entries: Iterable<Entry>,
  { loose = 300, report = () => {} }: { loose?: number; report?: (done: number) => void } = {},
): Promise<void> {
  return asOnlyWriter(async () => {
    const key = await currentKey(db);
    let log = await growingLog(db);
    let waiting: Kept[] = [];
    let segments: SegmentRow[] = [];
    for (const entry of entries) {
      const salt = newSalt();
      const leaf = saltedHash(salt, utf8(canonicalJson(entry)));
      waiting.push({ index: log.size, leaf, state: 'readable', salt, entry });
      const tree = grown(log, leaf);
      log = { ...log, size: tree.size, peaks: [...tree.peaks] };
      if (entry.kind === 'disclosure') log.lastNumber = entry.number;
      if (waiting.length < SEGMENT + loose) continue;
      segments.push(await segmentOf(log.id, waiting.slice(0, SEGMENT), key));
      waiting = waiting.slice(SEGMENT);
      if (segments.length < AT_ONCE) continue;
      await db.segments.bulkAdd(segments);
      segments = [];
      report(log.size);
    }
    await db.segments.bulkAdd(segments);
    await db.leaves.bulkAdd(await Promise.all(waiting.map((one) => leafRow(log.id, one, key))));
    const signed = await withCheckpoint(log);
    await db.logs.put(signed);
    await rememberState(db, signed);
  });
}

async function leafRow(log: string, { index, leaf, salt, entry }: Kept, key: DataKey): Promise<LeafRow> {
  const content = salt && entry ? await seal(key, placeOf(log, index), packed(salt, entry)) : null;
  const row = { log, index, leaf: new Uint8Array(leaf), content };
  return entry?.kind === 'disclosure' ? { ...row, number: entry.number } : row;
}

async function withCheckpoint(log: LogRow): Promise<LogRow> {
  if (!log.signer) throw new Error('no signing key');
  return { ...log, checkpoint: await signCheckpoint({ log: log.id, size: log.size, root: rootOf(log) }, [log.signer]) };
}
