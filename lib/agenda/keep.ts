import { z } from 'zod';
import type { Consent } from '../consents/register.ts';
import type { Entry } from '../disclosure/entry.ts';
import { type Stand, standAfter, standAtFirst, standSchema } from '../export/stand.ts';
import type { LogDatabase } from '../log/database.ts';
import { disclosureNumbered } from '../log/read.ts';
import { dropSealed, putSealed, sealedRows } from '../log/store/sealed-rows.ts';
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
/** Of a disclosure; a draft and a consent have ids of their own. */
export const reminderOf = (number: number): string => `n${number}`;
const ofDisclosure = /^n\d+$/;

const alone = <T>(act: () => Promise<T>): Promise<T> =>
  navigator.locks.request('deelwijzer-reminders', act) as Promise<T>;

export async function remindersAsFar(db: LogDatabase): Promise<{ rows: Row[]; locked: number }> {
  return sealedRows(db, 'reminders', (value) => rowSchema.parse(value));
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
    for (const row of (await remindersAsFar(db)).rows) if (row.at !== firstCall(row, now)) await put(db, row, now);
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

/** What this entry, just appended, makes of what is open. What is locked is put right when the log was read again. */
export async function follow(db: LogDatabase, entry: Entry): Promise<void> {
  if (entry.kind === 'disclosure') return alone(() => keep(db, entry.number, standAtFirst(entry), null));
  if (entry.kind !== 'event') return;
  await alone(async () => {
    const row = await rowOf(db, reminderOf(entry.about));
    if (!row && (await db.reminders.get(reminderOf(entry.about)))) return;
    const before = row?.stand ?? (await settledStand(db, entry.about));
    if (before !== null) await keep(db, entry.about, standAfter(before, entry), row);
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
    const { rows } = await remindersAsFar(db);
    const before = new Map(rows.map((row) => [row.id, row]));
    for (const { number, stand } of open) {
      const row = before.get(reminderOf(number));
      before.delete(reminderOf(number));
      if (JSON.stringify(row?.stand) !== JSON.stringify(stand)) await keep(db, number, stand, row ?? null);
    }
    for (const row of before.values()) {
      if (!ofDisclosure.test(row.id) || Number(row.id.slice(1)) > last) continue;
      if (row.asks.length > 0) await put(db, { ...row, asks: [], stand: null }, null);
    }
  });

async function keep(db: LogDatabase, number: number, stand: Stand, row: Row | null): Promise<void> {
  await put(db, { id: reminderOf(number), asks: asksOf(stand), stand, later: row?.later ?? {} }, await seenAt(db));
}

/** Nothing that calls and nothing put off: then there is nothing to keep. */
async function put(db: LogDatabase, row: Omit<Row, 'at'>, lookedAt: string | null): Promise<void> {
  const now = new Date().toISOString();
  const later = Object.fromEntries(Object.entries(row.later).filter(([, until]) => until > now || row.asks.length > 0));
  if (row.asks.length === 0 && Object.keys(later).length === 0) return dropSealed(db, 'reminders', row.id);
  const kept: Row = { ...row, later, at: firstCall({ ...row, later }, lookedAt) };
  await putSealed(db, 'reminders', kept);
}

async function rowOf(db: LogDatabase, id: string): Promise<Row | null> {
  if (!(await db.reminders.get(id))) return null;
  return (await remindersAsFar(db)).rows.find((row) => row.id === id) ?? null;
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
  const due = await db.reminders.where('at').belowOrEqual(now).primaryKeys();
  if (due.length === 0) return { rows: [], behindLock: false };
  const { rows } = await remindersAsFar(db);
  const read = new Set(rows.map(({ id }) => id));
  return { rows, behindLock: due.some((id) => !read.has(id)) };
}
