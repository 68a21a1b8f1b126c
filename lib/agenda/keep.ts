import type { Consent } from '../consents/register.ts';
import type { Entry } from '../disclosure/entry.ts';
import { type Stand, standAfter, standAtFirst } from '../export/stand.ts';
import type { LogDatabase } from '../log/database.ts';
import { disclosureNumbered } from '../log/read.ts';
import { type Ask, asksOf, asksOfConsent } from './asks.ts';
import { firstCall } from './reminders.ts';
import {
  allReminders,
  alone,
  callingNow,
  keepSeen,
  numberOf,
  putReminders,
  type Row,
  reminder,
  reminderOf,
  remindersOfOthers,
  type Unplaced,
} from './store.ts';

/** She looks at what is open: nothing that called before now counts any more. */
export const seen = (db: LogDatabase, now: string): Promise<void> =>
  alone(async () => {
    await keepSeen(db, now);
    // What calls later calls later still.
    const { rows } = await callingNow(db, now);
    await putReminders(
      db,
      rows.filter((row) => row.at !== firstCall(row, now)),
    );
  });

/** Put off until an instant. It calls then, once. */
export const putOff = (db: LogDatabase, id: string, kind: string, until: string): Promise<void> =>
  alone(async () => {
    const { asks = [], stand = null, later = {} } = (await reminder(db, id)) ?? {};
    await putReminders(db, [{ id, asks, stand, later: { ...later, [kind]: until } }]);
  });

/** What calls about a draft or a consent; nothing: it is forgotten, and what was put off of it too. */
export const remind = (db: LogDatabase, id: string, asks: Ask[]): Promise<void> =>
  alone(async () => {
    const later = asks.length === 0 ? {} : ((await reminder(db, id))?.later ?? {});
    await putReminders(db, [{ id, asks, stand: null, later }]);
  });

/** What calls about consents, all of them by id; of one that is not there any more nothing calls. */
export const remindOfConsents = (db: LogDatabase, consents: readonly Consent[]): Promise<void> =>
  alone(async () => {
    const before = new Map((await remindersOfOthers(db)).rows.map((row) => [row.id, row]));
    const gone = new Set([...before.values()].filter(({ asks }) => asks.some(ofConsent)).map(({ id }) => id));
    const changed: Unplaced[] = [];
    for (const consent of consents) {
      const asks = asksOfConsent(consent);
      if (asks.length === 0) continue;
      gone.delete(consent.id);
      const row = before.get(consent.id);
      if (JSON.stringify(row?.asks) !== JSON.stringify(asks))
        changed.push({ id: consent.id, asks, stand: null, later: row?.later ?? {} });
    }
    for (const id of gone) changed.push({ id, asks: [], stand: null, later: {} });
    await putReminders(db, changed);
  });

const ofConsent = ({ kind }: Ask): boolean => kind.startsWith('consent-');

/**
 * What this entry, just appended, makes of what is open.
 * @returns false where that is behind the lock: it is put right when the log was read again.
 */
export async function follow(db: LogDatabase, entry: Entry): Promise<boolean> {
  if (entry.kind === 'disclosure')
    await alone(() => putReminders(db, [about(entry.number, standAtFirst(entry), null)]));
  if (entry.kind !== 'event') return true;
  return alone(async () => {
    const row = await reminder(db, reminderOf(entry.about));
    if (!row && (await db.reminders.get(reminderOf(entry.about)))) return false;
    const before = row?.stand ?? (await settledStand(db, entry.about));
    if (before !== null) await putReminders(db, [about(entry.about, standAfter(before, entry), row)]);
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
    const before = new Map((await allReminders(db)).rows.map((row) => [row.id, row]));
    const changed: Unplaced[] = [];
    for (const { number, stand } of open) {
      const row = before.get(reminderOf(number));
      before.delete(reminderOf(number));
      if (JSON.stringify(row?.stand) !== JSON.stringify(stand)) changed.push(about(number, stand, row ?? null));
    }
    for (const row of before.values()) {
      const number = numberOf(row);
      if (number !== null && number <= last && row.asks.length > 0) changed.push({ ...row, asks: [], stand: null });
    }
    await putReminders(db, changed);
  });

const about = (number: number, stand: Stand, row: Row | null): Unplaced => ({
  id: reminderOf(number),
  asks: asksOf(stand),
  stand,
  later: row?.later ?? {},
});

/** Nothing is kept of it, so nothing was open on it: all that could be open had been done. */
async function settledStand(db: LogDatabase, number: number): Promise<Stand | null> {
  const found = await disclosureNumbered(db, number);
  if (!found) return null;
  return { ...standAtFirst(found.entry), said: 'done', told: true, owedBy: null, dueOn: null, noted: true };
}
