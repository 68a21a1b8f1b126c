import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AuditRepository, startAuditRepository } from '../../tests/support/audit-repository.ts';
import { bundleText } from '../../tests/support/bundle-of.ts';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import type { LogDatabase } from '../log/database.ts';
import { openLog } from '../log/database.ts';
import { bundleOfLog, headOf } from '../log/hand-over.ts';
import { allLogs, stretchesOf } from '../log/read.ts';
import { signedStateOf } from '../log/state.ts';
import type { Kept } from '../log/store/kept.ts';
import { verify } from '../verify/verify.ts';
import { append, drivenFeed } from './testing.ts';

let db: LogDatabase;
let repository: AuditRepository;
beforeEach(async () => {
  db = openLog();
  repository = await startAuditRepository();
});
afterEach(async () => {
  await db.delete();
  await repository.goDown();
});

const records = recordsOf(randomLog(60, 41)).filter(({ kind }) => kind === 'disclosure' || kind === 'event');
async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
const verified = (files: Record<string, string>) =>
  verify(Object.entries(files).map(([name, text]) => ({ name, open: () => once(text) })));
async function whole(pieces: AsyncGenerator<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** A log whose owner took its last entries away, and has the signed state of before them. */
async function filledAndFed() {
  for (const entry of records.slice(0, 20)) await append(db, entry);
  const { id } = (await allLogs(db))[0]!;
  const early = (await signedStateOf(db, id))!.note;
  for (const entry of records.slice(20, 40)) await append(db, entry);
  await drivenFeed(db, { url: repository.url }).run();
  const row = (await db.logs.get(id))!;
  const kept: Kept[] = [];
  for await (const stretch of stretchesOf(db, id)) kept.push(...stretch);
  const cutOff = await bundleText({ head: { ...headOf(row), checkpoint: early }, kept: kept.slice(0, 20) });
  return { id, cutOff };
}

test('an export of the repository is a witness: in order with the whole log, and it sees that the end is missing', async () => {
  const { id, cutOff } = await filledAndFed();
  const exported = await repository.exported();
  const good = await verified({ 'log.json': await whole(bundleOfLog(db, id)), 'audit.json': exported });
  expect(good.inOrder).toBe(true);
  expect(good.stamps.length).toBeGreaterThan(10);
  expect(good.stamps.every(({ wrong, number }) => wrong === null && number !== null)).toBe(true);

  expect((await verified({ 'log.json': cutOff })).inOrder).toBe(true); // by itself it cannot tell
  const bad = await verified({ 'log.json': cutOff, 'audit.json': exported });
  expect(bad.inOrder).toBe(false);
  expect(new Set(bad.stamps.map(({ wrong }) => wrong))).toEqual(new Set(['end-missing']));
});

test('a server that writes a slash as "\\/" is a witness too', async () => {
  const { cutOff } = await filledAndFed();
  const exported = (await repository.exported()).replaceAll('/', '\\/');
  const bad = await verified({ 'log.json': cutOff, 'audit.json': exported });
  expect(new Set(bad.stamps.map(({ wrong }) => wrong))).toEqual(new Set(['end-missing']));
});

test('the log knows that the repository holds its state', async () => {
  const { id } = await filledAndFed();
  const held = await db.checkpoints.toArray();
  expect(held).toMatchObject([{ log: id, size: 40, where: 'feed' }]);
});
