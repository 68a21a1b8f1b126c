import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AuditRepository, startAuditRepository } from '../../tests/support/audit-repository.ts';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import { type LogDatabase, openLog } from '../log/database.ts';
import { ownMemory } from '../log/keys/memory.ts';
import { allLogs } from '../log/read.ts';
import { readied } from '../log/readied.ts';
import { copiesIn } from '../log/testing.ts';
import { append, drivenFeed, idsIn, ownId } from './testing.ts';

const records = recordsOf(randomLog(60, 51)).filter(({ kind }) => kind === 'disclosure');
const beside = ownMemory();
let kept: Record<string, unknown>;
let db: LogDatabase;
let repository: AuditRepository;

const withCopies = () =>
  openLog({ memory: ownMemory(), beside, officers: async () => [], owner: true, copies: copiesIn(kept) });
beforeEach(async () => {
  kept = {};
  db = withCopies();
  repository = await startAuditRepository();
});
afterEach(async () => {
  await db.delete();
  await repository.goDown();
});
const filled = async (from: number, to: number) => {
  for (const entry of records.slice(from, to)) await append(db, entry);
};
const arrived = async () => (await repository.events()).map(ownId);

test('a database that was thrown away with its queue: put back from its copy, all of it arrives, once', async () => {
  await filled(0, 6);
  await drivenFeed(db, { url: repository.url }).run();
  await repository.goDown();
  await filled(6, 12);
  await drivenFeed(db, { url: repository.url }).run(); // queued, and nowhere else yet
  const ids = await idsIn(db);
  await db.copied();
  db.close();
  await db.delete();
  db = withCopies();
  await readied(db);
  await repository.comeUp();
  await drivenFeed(db, { url: repository.url }).run();
  expect((await arrived()).toSorted()).toEqual(ids.toSorted());
});

test('a log of which the signed state is lost is told of too, without a stamp', async () => {
  await filled(0, 4);
  const ids = await idsIn(db);
  const { id } = (await allLogs(db))[0]!;
  await db.logs.update(id, { checkpoint: '', grows: false });
  await drivenFeed(db, { url: repository.url, batch: true }).run();
  expect(await arrived()).toEqual(ids);
  expect(JSON.stringify(await repository.events())).not.toContain('"stamp"');
  expect(await db.checkpoints.count()).toBe(0);
});
