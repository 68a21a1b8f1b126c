import { expect } from 'vitest';
import type { Disclosure } from '../../lib/disclosure/entry.ts';
import { verify } from '../../lib/verify/verify.ts';
import type { DemoEpd } from '../demo-epd/server.ts';
import type { Browser } from '../support/browser.ts';
import { waitFor } from '../support/page.ts';
import { bundleOfRaw, entriesOfRaw, type RawLog, rawLogsOf } from '../support/raw-log.ts';
import { answeredMarks, leftMarks, markIn } from './share-actions.ts';

/** What a log holds of the marked share actions. */
export interface Account {
  readonly size: number;
  /** How often the browser threw the database away, and it was put back. */
  readonly thrownAway: number;
  readonly disclosures: readonly Disclosure[];
  readonly byMark: ReadonlyMap<string, Disclosure>;
  /** Numbers of what was released and of which no outcome is known: it is hers to settle. */
  readonly unsettled: readonly number[];
}

/** The rows once everything can be read: a run of the browser first takes up the keys of the runs before. */
export async function readableLogs(browser: Browser, entriesExpected = false): Promise<RawLog[]> {
  return waitFor(
    async () => {
      const logs = await rawLogsOf(browser);
      if (logs.length === 0 && entriesExpected) return null;
      return logs.every(({ locked }) => locked === 0) ? logs : null;
    },
    { what: async () => `every entry to be readable; there is ${await whatIsThere(browser)}` },
  );
}

/**
 * What must hold after any kill: one log, whole, signed, without gap or twin; nothing arrived that does not stand in it
 * as released; nothing was answered that is not in it; nothing stands in it twice; and no action of the run before is
 * still taken for held.
 */
export async function checkAfterKill(browser: Browser, epd: DemoEpd): Promise<Account> {
  const logs = await readableLogs(browser, leftMarks(epd).length > 0);
  if (logs.length === 0) {
    return { size: 0, thrownAway: 0, disclosures: [], byMark: new Map(), unsettled: [] };
  }
  // A kill must never look like damage. Only Chromium throws its database away now and then, whoever wrote to it: then
  // the log is closed, all of it put back from its copy, and another goes on.
  const continued = logs.flatMap(({ row }) => row.header.continues ?? []);
  expect(
    continued.filter(({ reason, damage }) => reason !== 'cut-off' || damage[0] !== 'no log in the database'),
  ).toEqual([]);
  expect(continued).toHaveLength(browser.name === 'chromium' ? continued.length : 0);
  for (const log of logs) {
    if (log.row.size === 0) expect(log.elements).toEqual([]);
    else await isInOrder(log);
  }
  const entries = logs.flatMap(entriesOfRaw).map(({ entry }) => entry);
  const disclosures = entries.flatMap((entry) => (entry.kind === 'disclosure' ? [entry] : []));
  expect(disclosures.map(({ number }) => number)).toEqual(disclosures.map((_, i) => i + 1));
  expect(logs.at(-1)?.row.lastNumber).toBe(disclosures.length);

  const marks = disclosures.map((one) => markIn(one.action.destination.url ?? '') ?? `geen-${one.number}`);
  expect(marks.length).toBe(new Set(marks).size); // one action, one entry
  const byMark = new Map(marks.map((mark, i) => [mark, disclosures[i] as Disclosure]));
  const left = leftMarks(epd);
  expect(left.filter((mark) => byMark.get(mark)?.decision !== 'released')).toEqual([]);
  expect(left.length).toBe(new Set(left).size); // and it left once
  expect(answeredMarks(epd).filter((mark) => !byMark.has(mark))).toEqual([]);

  const settled = new Set(
    entries.flatMap((entry) => (entry.kind === 'event' && entry.type === 'outcome' ? [entry.about] : [])),
  );
  const unsettled = disclosures.filter(({ decision, number }) => decision === 'released' && !settled.has(number));
  const size = logs.reduce((sum, { row }) => sum + row.size, 0);
  return { size, thrownAway: logs.length - 1, disclosures, byMark, unsettled: unsettled.map(({ number }) => number) };
}

const whatIsThere = (browser: Browser): Promise<string> =>
  browser.background.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<object> } } };
    };
    return JSON.stringify([await indexedDB.databases(), await chrome.storage.local.get('log:last-state')]);
  });

export async function isInOrder(log: RawLog): Promise<void> {
  const text = bundleOfRaw(log);
  const verified = await verify([
    {
      name: 'rows',
      async *open() {
        yield text;
      },
    },
  ]);
  const [bundle] = verified.bundles;
  expect(bundle?.refused ?? null).toBeNull();
  expect(bundle?.report?.problems).toEqual([]);
  expect(bundle?.report?.size).toBe(log.row.size);
  expect(verified.inOrder).toBe(true);
}
