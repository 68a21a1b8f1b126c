import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AuditRepository, type Fault, startAuditRepository } from '../../tests/support/audit-repository.ts';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import { problemsOf } from '../export/fhir/validation.ts';
import { type LogDatabase, openLog } from '../log/database.ts';
import { allLogs } from '../log/read.ts';
import { erase } from '../log/store/erase.ts';
import { DAY_MS, LONGEST_MS } from './back-off.ts';
import { append, type Driven, drivenFeed, idsIn, ownId } from './testing.ts';

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

const records = recordsOf(randomLog(400, 21)).filter(({ kind }) => kind === 'disclosure' || kind === 'event');
const filled = async (count: number, from = 0) => {
  for (const entry of records.slice(from, from + count)) await append(db, entry);
};
const arrived = async () => (await repository.events()).map(ownId);
const both = [{ batch: false }, { batch: true }];
const feedTo = (rest: object = {}): Driven => drivenFeed(db, { url: repository.url, ...rest });
/** Longer than an answer takes on a busy machine; waited for in earnest. */
const HANGS_MS = 400;
const HTML: Fault = {
  do: 'answer',
  status: 200,
  headers: { 'Content-Type': 'text/html' },
  body: '<!doctype html><p>Log in first',
};

describe.each(both)('$batch in batches', (how) => {
  test('what is in the log arrives, each once, in order, valid, and nothing waits', async () => {
    await filled(80);
    const feed = feedTo(how);
    await feed.run();
    const ids = await idsIn(db);
    expect(ids.length).toBeGreaterThan(40);
    expect(await arrived()).toEqual(ids);
    expect((await repository.events()).flatMap(problemsOf)).toEqual([]);
    expect(await feed.status()).toMatchObject({
      delivered: ids.length,
      waiting: 0,
      locked: 0,
      aside: [],
      failing: null,
    });
    expect(feed.wakesAt).toBeNull();
    const before = repository.requests.length;
    await feed.run();
    expect(repository.requests.length).toBe(before);
  });

  test('an answer that is lost after the event was stored leaves one event', async () => {
    await filled(30);
    let left = 12;
    repository.fault = () => (left-- > 0 ? { do: 'store-and-cut' } : null);
    const feed = feedTo(how);
    await feed.run();
    await feed.pass(DAY_MS);
    expect((await arrived()).toSorted()).toEqual((await idsIn(db)).toSorted());
  });

  test('a page instead of an answer, broken JSON, nothing at all, too much, or an answer about another batch: not believed', async () => {
    await filled(6);
    const feed = feedTo(how);
    const say = (body: string, type = 'application/fhir+json'): Fault => ({
      do: 'answer',
      status: 200,
      headers: { 'Content-Type': type },
      body,
    });
    const bundle = (entry: unknown[]) => say(JSON.stringify({ resourceType: 'Bundle', type: 'batch-response', entry }));
    const rubbish: Fault[] = [
      HTML,
      say('{"resourceType":"AuditEv'),
      say('{"resourceType":"Patient"}'),
      say('null'),
      say('[]'),
      say(`"${'x'.repeat(1_100_000)}"`),
      { do: 'answer', status: 302, headers: { Location: '/fhir/elsewhere' } },
      { do: 'answer', status: 200, headers: { 'Content-Type': 'text/html' }, body: '' },
      ...(how.batch
        ? [bundle([]), bundle([{ response: { status: '201' } }]), bundle([{}]), say('{"resourceType":"Bundle"}')]
        : []),
    ];
    for (const fault of rubbish) {
      repository.fault = () => fault;
      await feed.tryNow();
      expect((await feed.status()).failing, JSON.stringify(fault).slice(0, 200)).not.toBeNull();
      expect((await feed.status()).delivered).toBe(0);
    }
    repository.fault = () => null;
    await feed.tryNow();
    expect(await arrived()).toEqual(await idsIn(db));
    expect(await feed.status()).toMatchObject({ failing: null, waiting: 0 });
  });

  test('down for a day: asked ever less, told since when, and then all of it arrives in order', async () => {
    await filled(25);
    await repository.goDown();
    const feed = feedTo(how);
    const since = feed.now;
    await feed.run();
    const alarms = await feed.pass(DAY_MS);
    expect(alarms).toBeGreaterThan(DAY_MS / LONGEST_MS - 1);
    expect(alarms).toBeLessThan(2 * (DAY_MS / LONGEST_MS) + 20);
    expect((await feed.status()).failing).toEqual({
      since: new Date(since).toISOString(),
      reason: 'no-answer',
      status: null,
    });
    await filled(5, 25); // recording goes on meanwhile
    await repository.comeUp();
    await feed.pass(LONGEST_MS);
    expect(await arrived()).toEqual(await idsIn(db));
  });

  test('an event that the repository refuses stands in nobody’s way, is named, and is not dropped', async () => {
    await filled(12);
    const [bad, ...others] = await idsIn(db);
    repository.fault = ({ body }) => (body.includes(bad!) ? { do: 'answer', status: 422 } : null);
    const feed = feedTo(how);
    await feed.run();
    await feed.pass(LONGEST_MS);
    expect(await arrived()).toEqual(others);
    expect(await feed.status()).toMatchObject({ waiting: 0, aside: [{ status: 422, count: 1 }], failing: null });
    repository.fault = () => null; // the repository was mended
    await feed.pass(2 * DAY_MS);
    expect((await arrived()).toSorted()).toEqual([bad, ...others].toSorted());
    expect((await feed.status()).aside).toEqual([]);
  });

  test.each<[string, Fault]>([
    ['500', { do: 'answer', status: 500 }],
    ['403', { do: 'answer', status: 403 }],
    ['a cut connection', { do: 'cut' }],
    ['no answer', { do: 'hang' }],
    ['a page', HTML],
  ])('an event on which the repository breaks (%s) stands in nobody’s way', async (_, fault) => {
    await filled(12);
    const ids = await idsIn(db);
    const bad = ids[4]!;
    repository.fault = ({ body }) => (body.includes(bad) ? fault : null);
    const feed = drivenFeed(db, { url: repository.url, ...how }, { timeoutMs: HANGS_MS });
    await feed.run();
    await feed.pass(2 * LONGEST_MS);
    expect((await arrived()).toSorted()).toEqual(ids.filter((id) => id !== bad).toSorted());
    repository.fault = () => null;
    await feed.pass(2 * DAY_MS);
    expect((await arrived()).toSorted()).toEqual(ids.toSorted());
  });

  test('Retry-After is honoured, also by another worker after this one', async () => {
    await filled(5);
    repository.fault = () => ({ do: 'answer', status: 429, headers: { 'Retry-After': '3600' } });
    const first = feedTo(how);
    await first.run();
    const asked = repository.requests.length;
    expect(asked).toBe(1);
    repository.fault = () => null;
    const next = feedTo(how);
    await next.run();
    await next.pass(3_599_000);
    expect(repository.requests.length).toBe(asked);
    await next.pass(2_000);
    expect(await arrived()).toEqual(await idsIn(db));
  });
});

test('a batch that is answered with nothing is sent again one by one', async () => {
  await filled(20);
  repository.fault = ({ path }) => (path === '/fhir' ? { do: 'answer', status: 200 } : null);
  const feed = feedTo({ batch: true });
  await feed.run();
  expect(await arrived()).toEqual(await idsIn(db));
});

test('what goes over the line: FHIR, the token, a condition; no cookie, no referrer; a redirect is not followed', async () => {
  await filled(1);
  const other = await startAuditRepository();
  repository.fault = (_, count) =>
    count <= 2 ? { do: 'answer', status: 307, headers: { Location: `${other.url}/AuditEvent` } } : null;
  const feed = feedTo({ authorization: 'Bearer geheim' });
  await feed.run();
  expect((await feed.status()).failing?.reason).toBe('elsewhere');
  await feed.pass(DAY_MS);
  expect(other.requests).toEqual([]);
  await other.goDown();
  const { path, method, headers } = repository.requests.at(-1)!;
  expect([method, path]).toEqual(['POST', '/fhir/AuditEvent']);
  expect(headers).toMatchObject({
    'content-type': 'application/fhir+json',
    prefer: 'return=minimal',
    authorization: 'Bearer geheim',
  });
  expect(headers['if-none-exist']).toMatch(/^_tag=/);
  expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
});

test('an outcome that is not known yet is waited for, but no longer than two minutes', async () => {
  const disclosure = records.find((entry) => entry.kind === 'disclosure' && entry.decision === 'released')!;
  const feed = feedTo();
  await append(db, {
    ...disclosure,
    at: new Date(feed.now).toISOString(),
    action: { ...sending },
  } as typeof disclosure);
  await feed.run();
  expect(await arrived()).toEqual([]);
  expect(await feed.status()).toMatchObject({ waiting: 1 });
  await feed.pass(119_000);
  expect(await arrived()).toEqual([]);
  await feed.pass(1_000);
  expect(await arrived()).toEqual(await idsIn(db));
});

const sending = {
  sink: 'fetch',
  label: null,
  method: 'POST',
  destination: { kind: 'epd-server', url: null },
  parts: [],
  payloadComplete: true,
  digest: null,
};

test('without permission nothing is sent and nothing is lost', async () => {
  await filled(4);
  const feed = feedTo();
  feed.may = false;
  await feed.run();
  expect(repository.requests).toEqual([]);
  expect((await feed.status()).failing?.reason).toBe('no-permission');
  feed.may = true;
  await feed.run();
  expect(await arrived()).toEqual(await idsIn(db));
  expect((await feed.status()).failing).toBeNull();
});

test('refused access holds everything back, under its name, until the token is good again', async () => {
  await filled(4);
  repository.fault = ({ headers }) => (headers.authorization === 'Bearer nieuw' ? null : { do: 'answer', status: 401 });
  const feed = feedTo({ authorization: 'Bearer oud' });
  await feed.run();
  expect(await feed.status()).toMatchObject({ failing: { reason: 'no-access', status: 401 }, aside: [] });
  feed.policy = { ...feed.policy, feed: { url: repository.url, authorization: 'Bearer nieuw' } };
  await feed.pass(LONGEST_MS);
  expect(await arrived()).toEqual(await idsIn(db));
});

test('an account that was completed later is told too, under ids of its own', async () => {
  const log = recordsOf(randomLog(400, 5)).filter(({ kind }) => kind === 'disclosure' || kind === 'event');
  const feed = feedTo();
  for (const entry of log) {
    await append(db, entry);
    if (entry.kind === 'event' && entry.type === 'completed-afterwards') await feed.run(); // the hasty one has gone
  }
  await feed.run();
  const events = await repository.events();
  expect(events.map(ownId).toSorted()).toEqual((await idsIn(db)).toSorted());
  const completing = events.filter(({ entity }) =>
    entity?.some(({ detail }) => detail?.some(({ type }) => type === 'completed-by')),
  );
  expect(completing.length).toBeGreaterThan(3);
});

test('what is erased while it waits is not sent, and stands nowhere on the disk any more', async () => {
  await filled(6);
  await repository.goDown();
  const feed = feedTo();
  await feed.run();
  const log = (await allLogs(db))[0]!.id;
  const before = await idsIn(db);
  const places = [0, 1, 2, 3, 4, 5];
  await erase(db, { log, entries: places, reason: 'destruction-granted', why: null, by: null });
  expect(await db.feed.count()).toBe(0);
  await repository.comeUp();
  await feed.pass(DAY_MS);
  expect(before.length).toBeGreaterThan(1);
  expect(await arrived()).toEqual([]);
});

test('a row that is damaged on disk is made anew from the log', async () => {
  await filled(6);
  await repository.goDown();
  const feed = feedTo();
  await feed.run();
  const [row] = await db.feed.toArray();
  await db.feed.update(row!.id, { content: { ...row!.content, bytes: new Uint8Array(40) } });
  await repository.comeUp();
  await feed.tryNow();
  expect((await arrived()).toSorted()).toEqual((await idsIn(db)).toSorted());
  expect(await db.feed.count()).toBe(0);
});

test('more than the queue holds: the log is the supply', async () => {
  const log = randomLog(300, 9).filter(({ kind }) => kind === 'disclosure' || kind === 'event');
  for (const entry of log) await append(db, entry);
  await repository.goDown();
  const feed = drivenFeed(db, { url: repository.url, batch: true }, { mostQueued: 40 });
  await feed.run();
  expect(await db.feed.count()).toBeLessThan(60);
  const { waiting } = await feed.status();
  expect(waiting).toBeGreaterThan(90);
  await repository.comeUp();
  await feed.tryNow();
  const ids = await idsIn(db);
  expect(ids.length).toBeGreaterThan(120);
  expect(await arrived()).toEqual(ids);
});
