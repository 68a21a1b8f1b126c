import { z } from 'zod';
import { standSchema } from '../export/stand.ts';
import type { LogDatabase } from '../log/database.ts';
import { putAllSealed, sealedRows, sealedTable } from '../log/store/sealed-rows.ts';
import { firstCall, NEVER, type Reminder, reminderSchema } from './reminders.ts';

/**
 * Reminders on disk, and when she last looked. A log of years may have very many, so each question reads what it is about
 * and no more.
 */

/** A reminder as it is kept: sealed, but for `at`, the moment at which it calls next. */
const rowSchema = reminderSchema.extend({
  at: z.iso.datetime(),
  /** Of a disclosure: what happens to it next is folded into this, so that the log need not be read for it. */
  stand: standSchema.nullable(),
});
export type Row = z.infer<typeof rowSchema>;
export type Unplaced = Omit<Row, 'at'>;

/** Of a disclosure; a draft and a consent have ids of their own. */
export const reminderOf = (number: number): string => `n${number}`;
const ofDisclosure = /^n(\d+)$/;
/** null where it is of something else. */
export const numberOf = ({ id }: Row): number | null => {
  const number = ofDisclosure.exec(id)?.[1];
  return number === undefined ? null : Number(number);
};

/** One at a time: who changes reminders. */
export const alone = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request('deelwijzer-reminders', act) as Promise<T>;

interface Read {
  readonly rows: Row[];
  /** How many of them are behind the lock. */
  readonly locked: number;
}

const read = (db: LogDatabase, which?: Parameters<typeof sealedRows>[3]): Promise<Read> =>
  sealedRows(db, 'reminders', (value) => rowSchema.parse(value), which);

export const allReminders = (db: LogDatabase): Promise<Read> => read(db);

/** @returns null where there is none, or it is behind the lock. */
export async function reminder(db: LogDatabase, id: string): Promise<Row | null> {
  return (await remindersOf(db, [id])).rows[0] ?? null;
}

const remindersOf = (db: LogDatabase, ids: readonly string[]): Promise<Read> =>
  read(db, async (table) => (await table.bulkGet([...ids])).flatMap((row) => row ?? []));

/** Of drafts and consents: their ids are UUIDs, which sort before those of disclosures. */
export const remindersOfOthers = (db: LogDatabase): Promise<Read> =>
  read(db, (table) => table.where('id').below(reminderOf(0)).toArray());

/** What calls now. @param most opened, where there may be very many. */
export const callingNow = (db: LogDatabase, now: string, most = Number.POSITIVE_INFINITY): Promise<Read> =>
  read(db, (table) => table.where('at').belowOrEqual(now).limit(most).toArray());

/** The next moment after `now` at which something calls; null where nothing will. It stands unsealed. */
export async function nextCallAfter(db: LogDatabase, now: string): Promise<string | null> {
  const next = await db.reminders.where('at').between(now, NEVER, false, false).first();
  return next?.at ?? null;
}

const PUT_OFF = 'agenda:put-off';
const idsSchema = z.array(z.string());

/** Of all reminders only what she put off: they are few, and known by their ids. */
export async function putOffNow(db: LogDatabase): Promise<Reminder[]> {
  return (await remindersOf(db, await putOffIds(db))).rows;
}

async function putOffIds(db: LogDatabase): Promise<string[]> {
  return idsSchema.safeParse((await db.meta.get(PUT_OFF))?.value).data ?? [];
}

const SEEN = 'agenda:seen';

/** When she last looked at what is open; null where she never did. */
export async function seenAt(db: LogDatabase): Promise<string | null> {
  return z.iso.datetime().safeParse((await db.meta.get(SEEN))?.value).data ?? null;
}

export async function keepSeen(db: LogDatabase, now: string): Promise<void> {
  await db.meta.put({ id: SEEN, value: now });
}

/**
 * In one go: every one of its own would cost a write of its own. What calls no more and was not put off is dropped. To be
 * called `alone`.
 */
export async function putReminders(db: LogDatabase, rows: readonly Unplaced[]): Promise<void> {
  if (rows.length === 0) return;
  const [now, lookedAt, before] = [new Date().toISOString(), await seenAt(db), await putOffIds(db)];
  const [kept, done]: [Row[], string[]] = [[], []];
  const putOff = new Set(before);
  for (const row of rows) {
    const asks = row.asks.length > 0;
    const later = Object.fromEntries(Object.entries(row.later).filter(([, until]) => until > now || asks));
    const isPutOff = Object.keys(later).length > 0;
    if (!asks && !isPutOff) done.push(row.id);
    else kept.push({ ...row, later, at: firstCall({ ...row, later }, lookedAt) });
    if (isPutOff) putOff.add(row.id);
    else putOff.delete(row.id);
  }
  const changed = putOff.size !== before.length || before.some((id) => !putOff.has(id));
  const alongside = async () => {
    if (done.length > 0) await sealedTable(db, 'reminders').bulkDelete(done);
    if (changed) await db.meta.put({ id: PUT_OFF, value: [...putOff] });
  };
  if (kept.length === 0) await db.transaction('rw', db.reminders, db.meta, alongside);
  else await putAllSealed(db, 'reminders', kept.map(bare), alongside);
}

const bare = (row: Row) => ({ row, beside: {} });
