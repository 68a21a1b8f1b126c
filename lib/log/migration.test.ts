import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { bundleText, EARLIER, earlier, laidDown } from '../../tests/migration/earlier.ts';
import type { Briefing } from '../disclosure/briefing.ts';
import { draftFrom } from '../disclosure/draft/start.ts';
import { ENTRY_SCHEMA_VERSION } from '../disclosure/entry.ts';
import { owedOn, tasksWaiting } from '../journal/drafts.ts';
import { passedByAsFar } from '../nets/keep.ts';
import { policySchema } from '../policy/policy.ts';
import { verify } from '../verify/verify.ts';
import { appendDisclosure } from './append.ts';
import { type LogDatabase, openLog } from './database.ts';
import { bundleOfLog } from './hand-over.ts';
import { ownMemory } from './keys/memory.ts';
import { allEntries, allLogs } from './read.ts';
import { readied } from './readied.ts';
import { disclosure } from './testing.ts';

let db: LogDatabase;
afterEach(async () => {
  db?.close();
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
});

/** The first start of the browser after the update. */
async function updatedFrom(name: string) {
  const before = earlier(name);
  await laidDown(before);
  const beside = ownMemory();
  for (const [key, value] of Object.entries(before.beside)) await beside.set(key, value);
  db = openLog({ memory: ownMemory(), beside, officers: async () => [], owner: true });
  await readied(db);
  return before;
}

const entries = async () => (await allEntries(db)).map(({ entry }) => entry);

describe.each(EARLIER)('a database of %s', (name) => {
  test('is there whole after the update, goes on under the next number, and verifies', async () => {
    const before = await updatedFrom(name);
    expect(await entries()).toEqual(before.entries);
    const { number } = await appendDisclosure(db, (next) => ({ ...disclosure(next), schema: ENTRY_SCHEMA_VERSION }));
    expect(number).toBe(3);
    const logs = await allLogs(db);
    expect(logs).toHaveLength(1); // nothing was taken for damage
    const { bundles, inOrder } = await verify([{ name: 'log', open: () => bundleOfLog(db, logs[0]?.id ?? '') }]);
    expect(bundles[0]?.report?.problems).toEqual([]);
    expect([inOrder, bundles[0]?.report?.size]).toEqual([true, before.entries.length + 1]);
    expect(await db.entries.count()).toBe(0); // nothing stays readable on the disk
  });

  test('keeps what waits: drafts can be taken up, what an emergency owes and what went past the guard is there', async () => {
    const before = await updatedFrom(name);
    const [task] = await tasksWaiting(db);
    expect(task).toMatchObject({ kind: 'task', number: 2, ready: true, clientNumber: '1042387' });
    const draft = draftFrom(briefingOn(task?.draft), policySchema.parse({}));
    expect(draft.recipients[0]?.answers['purpose.description']).toBe('de aanvraag begeleiding');
    if (before.drafts.length > 1) expect(await owedOn(db, 1)).toMatchObject({ kind: 'owed' });
    const { rows, locked } = await passedByAsFar(db);
    expect([rows.map(({ fileName }) => fileName), locked]).toEqual([before.version > 1 ? ['lijst.xlsx'] : [], 0]);
  });

  test('updated and killed halfway, it goes on where it was', async () => {
    const before = await updatedFrom(name);
    await readied(db);
    expect(await entries()).toEqual(before.entries);
  });
});

test('a bundle of schema 1 is read and verified as ever', async () => {
  const open = async function* () {
    yield bundleText();
  };
  const { bundles, inOrder } = await verify([{ name: 'bundle-1.txt', open }]);
  expect([inOrder, bundles[0]?.report?.problems]).toEqual([true, []]);
});

test.each([
  ['version', '"version":1', '"version":99'],
  ['schema', '"schema":1', '"schema":99'],
])('a bundle of a later %s is refused as that', async (_what, was, is) => {
  const text = bundleText().replace(was, is);
  expect(text).toContain(is);
  const open = async function* () {
    yield text;
  };
  const { bundles } = await verify([{ name: 'later.json', open }]);
  expect(bundles[0]?.refused?.problem).toBe('from-the-future');
});

function briefingOn(draft: unknown): Briefing {
  return {
    action: null,
    alsoHeld: 0,
    context: {
      epd: { name: 'Zorgdossier', origin: 'https://epd.example.nl', profile: null },
      client: { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387' },
      user: { name: null, function: null },
      takesNote: false,
    },
    at: null,
    earlierConsents: [],
    presets: [],
    endedConsents: [],
    earlierRecipients: [],
    draft,
    completes: null,
    discloser: { name: null, function: null, organisation: null, kind: null, confidentiality: null },
    locked: false,
    canUnlock: false,
    dismissible: null,
    today: '2026-11-29',
  };
}
