import { ENTRY_SCHEMA_VERSION } from '../disclosure/entry.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type BundleHead } from '../export/bundle/format.ts';
import { bundlePieces } from '../export/bundle/write.ts';
import { appendLogChange } from './append.ts';
import { changeBase } from './change.ts';
import type { LogDatabase, LogRow } from './database.ts';
import { Locked } from './keys/data-key.ts';
import { stretchesOf } from './read.ts';
import { signedStateOf } from './state.ts';
import type { Kept } from './store/kept.ts';

/**
 * One log as a bundle, piece by piece, as it is at this moment: what is appended meanwhile is not in it.
 * @throws Locked where content waits for the passphrase: a bundle with holes would look like damage.
 */
export async function* bundleOfLog(db: LogDatabase, log: string): AsyncGenerator<string> {
  const row = await db.logs.get(log);
  if (!row) return;
  const heldOutside = await db.checkpoints.where('[log+size]').between([log, 0], [log, row.size], true, true).toArray();
  yield* bundlePieces(
    headOf(row),
    heldOutside.map(({ size, where, at, note }) => ({ size, where, at, note })),
    upTo(row.size, stretchesOf(db, log)),
  );
}

export const headOf = ({ id, header, checkpoint }: LogRow): BundleHead => ({
  format: BUNDLE_FORMAT,
  version: BUNDLE_VERSION,
  schema: ENTRY_SCHEMA_VERSION,
  log: id,
  header,
  publicKey: header.publicKey,
  checkpoint,
});

/** The bundle has been taken: who holds it is a witness of this state, and the log says so. @throws LogNotWritable */
export async function handedOver(db: LogDatabase, log: string, to: string | null, by: string | null): Promise<void> {
  const signed = await signedStateOf(db, log);
  if (!signed) return;
  const at = new Date().toISOString();
  const { size } = signed.state;
  await db.checkpoints.put({ log, size, where: 'bundle', at, note: signed.note });
  await appendLogChange(db, {
    ...changeBase(by),
    type: 'handed-over',
    state: signed.state,
    to,
  });
}

async function* upTo(size: number, stretches: AsyncGenerator<Kept[]>): AsyncGenerator<Kept[]> {
  for await (const stretch of stretches) {
    const within = stretch.filter(({ index }) => index < size);
    if (within.some(({ state }) => state === 'locked')) throw new Locked('bundle');
    yield within;
    if (within.length < stretch.length) return;
  }
}
