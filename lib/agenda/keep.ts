import { z } from 'zod';
import type { Consent } from '../consents/register.ts';
import type { Entry } from '../disclosure/entry.ts';
import { type Stand, standAfter, standAtFirst, standSchema } from '../export/stand.ts';
import type { LogDatabase, SealedRow } from '../log/database.ts';
import { disclosureNumbered } from '../log/read.ts';
import { dropSealed, putAllSealed, sealedRows, sealedTable } from '../log/store/sealed-rows.ts';
import { type Ask, asksOf, asksOfConsent } from './asks.ts';
import { firstCall, NEVER, type Reminder, reminderSchema } from './reminders.ts';

/** A reminder as it is kept: sealed, but for `at`, the moment at which it calls next. */
const rowSchema = reminderSchema.extend({
  at: z.iso.datetime(),
  /** Of a disclosure: what happens to it next is folded into this, so that the log need not be read for it. */
  stand: standSchema.nullable(),
});
type Row = z.infer<typeof rowSchema>;

const SEEN = 'agenda:seen';
/** Stands unsealed beside a row. */
const LATER = 'later';
/** Of a disclosure; a draft and a consent have ids of their own. */
export const reminderOf = (number: number): string => `n${number}`;
const ofDisclosure = /^n\d+$/;

const alone = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request('deelwijzer-reminders', act) as Promise<T>;

/** @param wanted which are opened at all: there may be very many. */
export async function remindersAsFar(
  db: LogDatabase,
  wanted?: (row: SealedRow) => boolean,
): Promise<{ rows: Row[]; locked: number }> {
  return sealedRows(db, 'reminders', (value) => rowSchema.parse(value), wanted);
}

/** Of them only what she put off: few, where there may be very many reminders. */
export async function putOffNow(db: LogDatabase): Promise<Row[]> {
  return (await remindersAsFar(db, (row) => LATER in row)).rows;
}

/** When she last looked at what is open; null where she never did. */
export async function seenAt(db: LogDatabase): Promise<string | null> {
  const parsed = z.iso.datetime().safeParse((await db.meta.get(SEEN))?.value);
  return parsed.success ? parsed.data : null;
}

/** She looks at what is open: nothing that called before now counts any more. */
export const seen = (db: LogDatabase, now: string): Promise<void> =>
  alone(async () => {
    await db.meta.put({ id: SEEN, value: now });
    // What calls later calls later still.
    for (const row of (await remindersAsFar(db, ({ at }) => at <= now)).rows)
      if (row.at !== firstCall(row, now)) await put(db, row, now);
  });

/** Put off until an instant. It calls then, once. */
export const putOff = (db: LogDatabase, id: string, kind: string, until: string): Promise<void> =>
  alone(async () => {
    const row = await rowOf(db, id);
    const { asks = [], stand = null, later = {} } = row ?? {};
    await put(db, { id, asks, stand, later: { ...later, [kind]: until } }, await seenAt(db));
  });

/** What calls about a draft or a consent; nothing: it is forgotten. */
export const remind = (db: LogDatabase, id: string, asks: Ask[]): Promise<void> =>
  alone(async () => {
    if (asks.length === 0) return dropSealed(db, 'reminders', id);
    await put(db, { id, asks, stand: null, later: (await rowOf(db, id))?.later ?? {} }, await seenAt(db));
  });

/** What calls about consents, all of them by id; of one that is not there any more nothing calls. */
export const remindOfConsents = (db: LogDatabase, consents: readonly Consent[]): Promise<void> =>
  alone(async () => {
    const [{ rows }, lookedAt] = await Promise.all([remindersAsFar(db), seenAt(db)]);
    const before = new Map(rows.filter(({ asks }) => asks.some(ofConsent)).map((row) => [row.id, row]));
    for (const consent of consents) {
      const asks = asksOfConsent(consent);
      const row = before.get(consent.id);
      if (asks.length === 0) continue;
      before.delete(consent.id);
      if (JSON.stringify(row?.asks) === JSON.stringify(asks)) continue;
      const later = (row ?? rows.find(({ id }) => id === consent.id))?.later ?? {};
      await put(db, { id: consent.id, asks, stand: null, later }, lookedAt);
    }
    for (const { id } of before.values()) await dropSealed(db, 'reminders', id);
  });

const ofConsent = ({ kind }: Ask): boolean => kind.startsWith('consent-');

/**
 * What this entry, just appended, makes of what is open.
 * @returns false where that is behind the lock: it is put right when the log was read again.
 */
export async function follow(db: LogDatabase, entry: Entry): Promise<boolean> {
  if (entry.kind === 'disclosure') await alone(() => keep(db, entry.number, standAtFirst(entry), null));
  if (entry.kind !== 'event') return true;
  return alone(async () => {
    const row = await rowOf(db, reminderOf(entry.about));
    if (!row && (await db.reminders.get(reminderOf(entry.about)))) return false;
    const before = row?.stand ?? (await settledStand(db, entry.about));
    if (before !== null) await keep(db, entry.about, standAfter(before, entry), row);
    return true;
  });
}

/**
 * The log was read: these disclosures are all on which something is open, now or later. Others up to `last` are done, and
 * keep nothing but what was put off.
 */
export const reconcile = (
  db: LogDatabase,
  open: readonly { readonly number: number; readonly stand: Stand }[],
  last: number,
): Promise<void> =>
  alone(async () => {
    const [{ rows }, lookedAt] = await Promise.all([remindersAsFar(db), seenAt(db)]);
    const before = new Map(rows.map((row) => [row.id, row]));
    const changed: Unplaced[] = [];
    for (const { number, stand } of open) {
      const row = before.get(reminderOf(number));
      before.delete(reminderOf(number));
      if (JSON.stringify(row?.stand) !== JSON.stringify(stand)) changed.push(about(number, stand, row ?? null));
    }
    for (const row of before.values()) {
      if (!ofDisclosure.test(row.id) || Number(row.id.slice(1)) > last) continue;
      if (row.asks.length > 0) changed.push({ ...row, asks: [], stand: null });
    }
    await putAll(db, changed, lookedAt);
  });

type Unplaced = Omit<Row, 'at'>;

const about = (number: number, stand: Stand, row: Row | null): Unplaced => ({
  id: reminderOf(number),
  asks: asksOf(stand),
  stand,
  later: row?.later ?? {},
});

async function keep(db: LogDatabase, number: number, stand: Stand, row: Row | null): Promise<void> {
  await put(db, about(number, stand, row), await seenAt(db));
}

const put = (db: LogDatabase, row: Unplaced, lookedAt: string | null): Promise<void> => putAll(db, [row], lookedAt);

/** In one go: a log of years may have very many, and every one of its own would cost a write of its own. */
async function putAll(db: LogDatabase, rows: readonly Unplaced[], lookedAt: string | null): Promise<void> {
  const now = new Date().toISOString();
  const [kept, done]: [Row[], string[]] = [[], []];
  for (const row of rows) {
    const asks = row.asks.length > 0;
    const later = Object.fromEntries(Object.entries(row.later).filter(([, until]) => until > now || asks));
    // Nothing that calls and nothing put off: then there is nothing to keep.
    if (!asks && Object.keys(later).length === 0) done.push(row.id);
    else kept.push({ ...row, later, at: firstCall({ ...row, later }, lookedAt) });
  }
  if (kept.length > 0) {
    const beside = kept.map((row) => ({ row, beside: Object.keys(row.later).length > 0 ? { [LATER]: true } : {} }));
    await putAllSealed(db, 'reminders', beside, async () => {});
  }
  if (done.length > 0) await sealedTable(db, 'reminders').bulkDelete(done);
}

async function rowOf(db: LogDatabase, id: string): Promise<Row | null> {
  return (await remindersAsFar(db, (row) => row.id === id)).rows[0] ?? null;
}

/** Nothing is kept of it, so nothing was open on it: all that could be open had been done. */
async function settledStand(db: LogDatabase, number: number): Promise<Stand | null> {
  const found = await disclosureNumbered(db, number);
  if (!found) return null;
  return { ...standAtFirst(found.entry), said: 'done', told: true, owedBy: null, dueOn: null, noted: true };
}

/** The next moment after `now` at which something calls; null where nothing will. It stands unsealed. */
export async function nextCallAfter(db: LogDatabase, now: string): Promise<string | null> {
  const next = await db.reminders.where('at').between(now, NEVER, false, false).first();
  return next?.at ?? null;
}

/** How much calls, and whether something calls that is behind the lock: of that no more is known. */
export async function calling(db: LogDatabase, now: string): Promise<{ rows: Reminder[]; behindLock: boolean }> {
  const { rows, locked } = await remindersAsFar(db, ({ at }) => at <= now);
  return { rows, behindLock: locked > 0 };
}
