import 'fake-indexeddb/auto';
import { Encrypter } from 'age-encryption';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AuditRepository, startAuditRepository } from '../../tests/support/audit-repository.ts';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import { type LogDatabase, openLog } from '../log/database.ts';
import { ownMemory } from '../log/keys/memory.ts';
import { setPassphrase } from '../log/keys/passphrase.ts';
import { unlock } from '../log/keys/unlock.ts';
import { reseal } from '../log/store/reseal.ts';
import { DAY_MS } from './back-off.ts';
import { append, drivenFeed, idsIn, ownId } from './testing.ts';

const SECRET = 'vier woorden om te onthouden';
const records = recordsOf(randomLog(60, 31)).filter(({ kind }) => kind === 'disclosure');
let db: LogDatabase;
let repository: AuditRepository;
const stretch = Encrypter.prototype.setPassphrase;

beforeEach(async () => {
  Encrypter.prototype.setPassphrase = function (passphrase) {
    this.setScryptWorkFactor(1); // stretching takes a second by design; here it takes none
    stretch.call(this, passphrase);
  };
  db = openLog();
  repository = await startAuditRepository();
});
afterEach(async () => {
  Encrypter.prototype.setPassphrase = stretch;
  await db.delete();
  await repository.goDown();
});

/** The browser is closed: what was in memory is gone, and the passphrase is asked for again. */
function nextRun(): void {
  db.close();
  db = openLog({ memory: ownMemory(), beside: db.beside, officers: db.officers });
}
const arrived = async () => (await repository.events()).map(ownId);
const filled = async (from: number, to: number) => {
  for (const entry of records.slice(from, to)) await append(db, entry);
};

test('what was queued before the lock goes once it is unlocked; what is new does not wait for that', async () => {
  await filled(0, 6);
  await setPassphrase(db, '', SECRET);
  await reseal(db);
  await repository.goDown();
  await drivenFeed(db, { url: repository.url }).run();
  await filled(6, 9); // and killed before these were queued
  const before = await idsIn(db);
  await repository.comeUp();

  nextRun();
  const feed = drivenFeed(db, { url: repository.url });
  await filled(9, 12);
  await feed.run();
  await feed.pass(DAY_MS);
  const fresh = await arrived();
  expect(fresh).toEqual(await idsIn(db)); // of what can be read: the last three
  expect(fresh).toHaveLength(fresh.length);
  expect(before.some((id) => fresh.includes(id))).toBe(false);
  const status = await feed.status();
  expect(status.waiting).toBe(0);
  expect(status.locked).toBeGreaterThanOrEqual(9);
  expect(feed.wakesAt).toBeNull();

  await unlock(db, SECRET);
  await feed.run();
  expect(await feed.status()).toMatchObject({ waiting: 0, locked: 0 });
  expect((await arrived()).toSorted()).toEqual((await idsIn(db)).toSorted());
  expect((await arrived()).toSorted()).toEqual([...before, ...fresh].toSorted());
});

test('three runs behind the lock, each killed at once, and one unlocking: all of it, once', async () => {
  await filled(0, 2);
  await setPassphrase(db, '', SECRET);
  await reseal(db);
  for (let run = 1; run <= 3; run += 1) {
    nextRun();
    await filled(2 * run, 2 * run + 2);
    if (run === 2) await drivenFeed(db, { url: repository.url }).run();
  }
  nextRun();
  const feed = drivenFeed(db, { url: repository.url, batch: true });
  await feed.run();
  const { locked } = await feed.status();
  expect(locked).toBe(6);
  await unlock(db, SECRET);
  await feed.run();
  expect((await arrived()).toSorted()).toEqual((await idsIn(db)).toSorted());
  expect(await feed.status()).toMatchObject({ waiting: 0, locked: 0 });
});

test('no word about a client stands unsealed in the queue, and a new passphrase leaves it readable', async () => {
  await filled(0, 6);
  await repository.goDown();
  await drivenFeed(db, { url: repository.url }).run();
  const rows = await db.feed.toArray();
  expect(rows.length).toBeGreaterThan(4);
  const text = JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
  for (const word of ['de Vries', 'AuditEvent', 'gemeente', 'Đorđević', 'resourceType', '1042387'])
    expect(text).not.toContain(word);
  await setPassphrase(db, '', SECRET);
  await reseal(db);
  nextRun();
  await unlock(db, SECRET);
  await repository.comeUp();
  await drivenFeed(db, { url: repository.url }).tryNow();
  expect(await arrived()).toEqual(await idsIn(db));
});
