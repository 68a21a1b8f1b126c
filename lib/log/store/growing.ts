import { base64 } from '../bytes.ts';
import { keyOfLog, newSigner, parseCheckpoint } from '../checkpoint/checkpoint.ts';
import { verifyNote } from '../checkpoint/signed-note.ts';
import type { LogDatabase, LogRow } from '../database.ts';
import { type LogHeader, logIdOf, newHeader } from '../header.ts';
import { keyStandsOnDisk } from '../keys/standing.ts';
import { EMPTY, isWhole, rootOf } from '../tree/frontier.ts';
import { adoptStrays } from './adopt.ts';
import { lastKnown } from './known.ts';
import { restoreFromCopies } from './restore.ts';

/**
 * The log that grows; made where there is none. Before a run of the background goes on with it, it looks whether the
 * log can be gone on with: what is broken stays as it is, named, and a new log begins that refers to it.
 * To be called by the one writer only, under its lock.
 */
export async function growingLog(db: LogDatabase): Promise<LogRow> {
  const log = (await db.logs.orderBy('order').toArray()).findLast(({ grows }) => grows);
  if (log && looked.get(db)?.has(log.id)) return log;
  const wrong = await whatIsWrong(db, log);
  if (wrong) {
    await restoreFromCopies(db);
    await adoptStrays(db);
  }
  // What was put back may go further than what was remembered: no number is given twice.
  const continues = wrong && { ...wrong, lastNumber: Math.max(wrong.lastNumber, await highestNumber(db)) };
  const sound = log && wrong === null ? log : await begun(db, continues);
  await keyStandsOnDisk(db);
  looked.set(db, new Set([sound.id]));
  return sound;
}

/** Closes the log that grows, and begins one that goes on from it. */
export async function begun(db: LogDatabase, continues: LogHeader['continues']): Promise<LogRow> {
  const signer = await newSigner();
  const header = newHeader(base64(signer.publicKey), continues);
  const logs = await db.logs.orderBy('order').toArray();
  const row: LogRow = {
    id: logIdOf(header),
    order: (logs.at(-1)?.order ?? 0) + 1,
    header,
    grows: true,
    ...EMPTY,
    peaks: [],
    lastNumber: continues?.lastNumber ?? 0,
    checkpoint: '',
    signer,
  };
  await db.transaction('rw', db.logs, async () => {
    for (const { id, grows } of logs) if (grows) await db.logs.update(id, { grows: false });
    await db.logs.add(row);
  });
  return row;
}

const looked = new WeakMap<LogDatabase, Set<string>>();

/** After a failure: the next append looks whether the log can be gone on with. */
export const lookAgain = (db: LogDatabase): void => void looked.delete(db);

/** null where nothing is wrong (there may be no log at all). */
async function whatIsWrong(db: LogDatabase, log: LogRow | undefined): Promise<LogHeader['continues']> {
  const [known, left] = await Promise.all([lastKnown(db), leftBehind(db)]);
  const state = known?.state ?? null;
  // What is remembered is a little behind at most, and only the database itself is ever ahead of it.
  const lastNumber = Math.max(log?.lastNumber ?? 0, known?.lastNumber ?? 0, await highestNumber(db));
  if (!log) {
    if (left.length > 0) return { state, reason: 'unreadable', damage: left, lastNumber };
    const damage = ['no log in the database'];
    return known || lastNumber > 0 ? { state, reason: 'cut-off', damage, lastNumber } : null;
  }
  if (state?.log === log.id && state.size > log.size) {
    const damage = [`the database ends at ${log.size}; there were at least ${state.size} entries`];
    return { state, reason: 'cut-off', damage, lastNumber };
  }
  if (state && state.log !== log.id && !(await db.logs.get(state.log))) {
    return {
      state,
      reason: 'cut-off',
      damage: ['the log that was last written to is not in the database'],
      lastNumber,
    };
  }
  const damage = await damageOf(db, log).catch((error: unknown) => [`does not read: ${nameOf(error)}`]);
  const own = log.checkpoint === '' ? null : (parseCheckpoint(log.checkpoint)?.checkpoint ?? null);
  return damage.length === 0 ? null : { state: own ?? state, reason: 'damaged', damage, lastNumber };
}

/** Databases that were left because they do not open. */
async function leftBehind(db: LogDatabase): Promise<string[]> {
  const names = await db.names();
  return names.flatMap(({ name, why }) => (why === null ? [] : [`database ${name} does not open: ${why}`]));
}

/** What is cheap to see of a log that cannot be gone on with; the rest is found by verifying all of it. */
async function damageOf(db: LogDatabase, log: LogRow): Promise<string[]> {
  const damage: string[] = [];
  const [last, segment] = await Promise.all([
    db.leaves.where('[log+index]').between([log.id, 0], [log.id, Number.MAX_SAFE_INTEGER]).last(),
    db.segments.where('[log+first]').between([log.id, 0], [log.id, Number.MAX_SAFE_INTEGER]).last(),
  ]);
  const end = last ? last.index + 1 : segment ? segment.first + segment.count : 0;
  if (end !== log.size) damage.push(`state of ${log.size} entries, ${end} on disk`);
  if (logIdOf(log.header) !== log.id) damage.push('header altered');
  if (!log.signer) damage.push('no signing key');
  if (!isWhole(log)) damage.push('tree incomplete');
  else if (log.size > 0 && !(await signedBy(log))) damage.push('last state not signed by its key');
  return damage;
}

async function signedBy({ id, checkpoint, size, peaks, signer }: LogRow): Promise<boolean> {
  const parsed = parseCheckpoint(checkpoint);
  if (!parsed || !signer || parsed.checkpoint.log !== id || parsed.checkpoint.size !== size) return false;
  if (parsed.checkpoint.root !== base64(rootOf({ size, peaks }))) return false;
  return (await verifyNote(parsed.note, keyOfLog(id, signer.publicKey))) === 'right';
}

/** As far as the rows can be read at all; what is remembered beside them makes up for the rest. */
async function highestNumber(db: LogDatabase): Promise<number> {
  const [row, segment] = await Promise.all([
    db.leaves
      .orderBy('number')
      .last()
      .catch(() => undefined),
    db.segments
      .orderBy('numbers')
      .last()
      .catch(() => undefined),
  ]);
  return Math.max(row?.number ?? 0, ...(segment?.numbers ?? []));
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'error');
