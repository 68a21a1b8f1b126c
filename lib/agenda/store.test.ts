import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LogDatabase, openLog } from '../log/database.ts';
import { putOff, remind, seen } from './keep.ts';
import { alone, callingNow, nextCallAfter, putOffNow, putReminders, reminder, remindersOfOthers } from './store.ts';

let db: LogDatabase;
beforeEach(() => {
  db = openLog();
});
afterEach(() => db.delete());

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString();
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
const CONSENT = '0b0d3c1e-7a52-4a5e-8a6e-1f2a3b4c5d6e';
const asks = (...times: string[]) => [{ kind: 'inform-client', times }];
const put = (...ids: string[]) =>
  alone(() =>
    putReminders(
      db,
      ids.map((id) => ({ id, asks: asks(YESTERDAY), stand: null, later: {} })),
    ),
  );
const ids = async (read: Promise<{ rows: { id: string }[] }>) => (await read).rows.map(({ id }) => id).sort();

describe('reminders on disk', () => {
  test('each question reads what it is about, and no more than it wants', async () => {
    await put('n1', 'n22', 'n3', CONSENT);
    expect(await ids(callingNow(db, TOMORROW))).toEqual([CONSENT, 'n1', 'n22', 'n3']);
    expect(await ids(callingNow(db, TOMORROW, 2))).toHaveLength(2);
    expect(await ids(remindersOfOthers(db))).toEqual([CONSENT]);
    expect((await reminder(db, 'n22'))?.id).toBe('n22');
    expect(await reminder(db, 'n2')).toBeNull();
  });

  test('what was put off is known by itself, until it is done', async () => {
    await put('n1', 'n2');
    await putOff(db, 'n2', 'inform-client', TOMORROW);
    await putOff(db, CONSENT, 'consent-ends', TOMORROW);
    expect((await putOffNow(db)).map(({ id }) => id)).toEqual(['n2', CONSENT]);
    expect(await nextCallAfter(db, new Date().toISOString())).toBe(TOMORROW);
    await remind(db, CONSENT, []);
    expect((await putOffNow(db)).map(({ id }) => id)).toEqual(['n2']);
    expect(await reminder(db, CONSENT)).toBeNull();
  });

  test('once she has looked, nothing of before calls any more, of however many', async () => {
    await put(...Array.from({ length: 250 }, (_, n) => `n${n}`));
    await seen(db, new Date().toISOString());
    expect(await ids(callingNow(db, TOMORROW))).toEqual([]);
    expect(await nextCallAfter(db, YESTERDAY)).toBeNull();
  });
});
