import { type ConsentEntry, consentEntrySchema } from '../disclosure/consent-entry.ts';
import {
  type Disclosure,
  type DisclosureEvent,
  disclosureSchema,
  type Entry,
  eventSchema,
  type GuardChange,
  guardChangeSchema,
  type LogChange,
  logChangeSchema,
  type PassedBy,
  passedBySchema,
} from '../disclosure/entry.ts';
import { type Oversight, oversightSchema } from '../disclosure/oversight-entry.ts';
import { tellAppended } from './appended.ts';
import { sameBytes, utf8 } from './bytes.ts';
import { type Signer, signCheckpoint } from './checkpoint/checkpoint.ts';
import type { LeafRow, LogDatabase, LogRow } from './database.ts';
import { currentKey } from './keys/data-key.ts';
import { sealing } from './keys/locks.ts';
import { seal } from './keys/seal.ts';
import { canonicalJson, newSalt, saltedHash } from './leaf.ts';
import { isNewerLog } from './newer.ts';
import { growingLog, lookAgain } from './store/growing.ts';
import { packed, placeOf } from './store/kept.ts';
import { rememberState } from './store/known.ts';
import { grown, rootOf } from './tree/frontier.ts';

/** The log could not take an entry (full, damaged, refused by the browser). Nothing may go on that waits for it. */
export class LogNotWritable extends Error {
  override name = 'LogNotWritable';
  /** What to tell her: a key of `screen.problems`. */
  get problem(): 'newer-data' | 'log-not-writable' {
    return isNewerLog(this) ? 'newer-data' : 'log-not-writable';
  }
}

/**
 * Appends a disclosure under the next number: sealed, in the tree, the new state signed, in one strict transaction.
 * @param compose gets the number and gives the entry; parsed before it is written.
 * @throws LogNotWritable when the database does not take it; the log is then as it was.
 */
export const appendDisclosure = (db: LogDatabase, compose: (number: number) => Disclosure): Promise<Disclosure> =>
  append(db, (lastNumber) => disclosureSchema.parse(compose(lastNumber + 1)));

/** Appends an event on an existing disclosure. @throws LogNotWritable as above. */
export const appendEvent = (db: LogDatabase, event: DisclosureEvent): Promise<DisclosureEvent> =>
  append(db, () => eventSchema.parse(event));

/** Appends what became of something that went past the guard. @throws LogNotWritable as above. */
export const appendPassedBy = (db: LogDatabase, passedBy: PassedBy): Promise<PassedBy> =>
  append(db, () => passedBySchema.parse(passedBy));

/** Appends a change of what is asked. @throws LogNotWritable as above. */
export const appendGuardChange = (db: LogDatabase, change: GuardChange): Promise<GuardChange> =>
  append(db, () => guardChangeSchema.parse(change));

/** Appends what was done with others' logs. @throws LogNotWritable as above. */
export const appendOversight = (db: LogDatabase, oversight: Oversight): Promise<Oversight> =>
  append(db, () => oversightSchema.parse(oversight));
/** Appends something that happened to a consent. @throws LogNotWritable as above. */
export const appendConsent = (db: LogDatabase, entry: ConsentEntry): Promise<ConsentEntry> =>
  append(db, () => consentEntrySchema.parse(entry));

/** Appends something that was done to the log itself. @throws LogNotWritable as above. */
export const appendLogChange = (db: LogDatabase, change: LogChange): Promise<LogChange> =>
  append(db, () => logChangeSchema.parse(change));

/** From this entry on another key signs; the state with this entry is signed by both. @throws LogNotWritable as above. */
export const appendSigningKey = (db: LogDatabase, change: LogChange, next: Signer): Promise<LogChange> =>
  append(db, () => logChangeSchema.parse(change), next);

/** One writer at a time, across every context of the extension: places and numbers have no gaps and no twins. */
export const asOnlyWriter = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request('deelwijzer-log-append', act) as Promise<T>;

async function append<E extends Entry>(
  db: LogDatabase,
  compose: (lastNumber: number) => E,
  successor: Signer | null = null,
): Promise<E> {
  return asOnlyWriter(async () => {
    const log = await growing(db);
    const entry = compose(log.lastNumber);
    try {
      await sealing(async () => {
        const { row, next } = await grownBy(db, log, entry, successor);
        await write(db, log, row, next);
        // Before anything goes on that waits for it; in this order. Were a number remembered of which there is no copy, and
        // the database thrown away by a kill right then, it would be missing for ever, of an entry that let nothing go.
        await db.copied();
        await rememberState(db, next);
      });
      tellAppended(db, entry);
    } catch (error) {
      lookAgain(db);
      throw new LogNotWritable('the database did not take the entry', { cause: error });
    }
    return entry;
  });
}

async function growing(db: LogDatabase): Promise<LogRow> {
  try {
    // What did not open once is tried again: room may have been made since.
    if (!db.isOpen()) await db.open();
    return await growingLog(db);
  } catch (error) {
    throw new LogNotWritable('the database cannot be read', { cause: error });
  }
}

async function grownBy(
  db: LogDatabase,
  log: LogRow,
  entry: Entry,
  successor: Signer | null,
): Promise<{ row: LeafRow; next: LogRow }> {
  if (!log.signer) throw new Error('no signing key');
  const { id, size: index } = log;
  const salt = newSalt();
  const leaf = saltedHash(salt, utf8(canonicalJson(entry)));
  const tree = grown(log, leaf);
  const [content, checkpoint] = await Promise.all([
    currentKey(db).then((key) => seal(key, placeOf(id, index), packed(salt, entry))),
    signCheckpoint(
      { log: id, size: tree.size, root: rootOf(tree) },
      successor ? [log.signer, successor] : [log.signer],
    ),
  ]);
  const number = entry.kind === 'disclosure' ? entry.number : null;
  return {
    row: { log: id, index, leaf, content, ...(number !== null && { number }) },
    next: {
      ...log,
      ...tree,
      peaks: [...tree.peaks],
      checkpoint,
      lastNumber: number ?? log.lastNumber,
      signer: successor ?? log.signer,
    },
  };
}

/** Entry and state in one strict transaction; where another has written meanwhile, past the lock, nothing is. */
async function write(db: LogDatabase, before: LogRow, row: LeafRow, next: LogRow): Promise<void> {
  await db.transaction('rw', db.leaves, db.logs, async () => {
    const now = await db.logs.get(before.id);
    const last = before.peaks.at(-1);
    if (now?.size !== before.size || (last && !sameBytes(now.peaks.at(-1) ?? new Uint8Array(), last))) {
      throw new Error('the log has changed meanwhile');
    }
    await db.leaves.add(row);
    await db.logs.put(next);
  });
}
