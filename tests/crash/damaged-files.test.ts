import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DemoEpd } from '../demo-epd/server.ts';
import type { Browser } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { launch } from '../support/launch.ts';
import { waitFor } from '../support/page.ts';
import { entriesOfRaw, rawLogsOf } from '../support/raw-log.ts';
import { POLICY } from '../support/record.ts';
import { isInOrder } from './check-log.ts';
import { decideAll, leftMarks, recordOf, setOff, siteOf, startEpd, untilHeld } from './share-actions.ts';

/** What the browser keeps of the extension's database on disk is damaged between two starts. */
describeInBrowsers('a database damaged on disk', (name) => {
  let epd: DemoEpd;
  let profileDir: string;
  beforeEach(async () => {
    epd = await startEpd();
    profileDir = await mkdtemp(join(tmpdir(), 'deelwijzer-damage-'));
  });
  afterEach(async () => {
    await epd.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 10 });
  });

  test.each([
    ['its files are gone', (file: string) => rm(file, { force: true })],
    ['rubbish stands in its files', async (file: string) => writeFile(file, 'x'.repeat((await stat(file)).size))],
  ])('%s: recording goes on under the next number', async (_what, damage) => {
    let browser = await start();
    await shared(browser, ['een', 'twee', 'drie']);
    await browser.kill();
    const files = await filesOfDatabase();
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) await damage(file);

    browser = await start();
    await shared(browser, ['vier']);
    const logs = await rawLogsOf(browser, await databaseInUse(browser));
    const numbers = logs
      .flatMap(entriesOfRaw)
      .flatMap(({ entry }) => (entry.kind === 'disclosure' ? [entry.number] : []));
    expect(numbers.at(-1)).toBe(4);
    expect(logs.at(-1)?.row.header.continues).toMatchObject({ lastNumber: 3 });
    // Chromium has a second copy; Firefox has what stands in the file.
    if (name === 'chromium') expect(numbers).toEqual([1, 2, 3, 4]);
    for (const log of logs) if (log.locked === 0) await isInOrder(log);
    await browser.kill();
  });

  const start = (): Promise<Browser> => launch({ browser: name, sites: [siteOf(epd)], policy: POLICY, profileDir });

  async function shared(browser: Browser, marks: string[]): Promise<void> {
    await setOff(await browser.newPage(recordOf(epd)), marks, 0);
    await untilHeld(browser, marks.length);
    await decideAll(await browser.openExtensionPage('popup.html'), epd, { withheldEvery: 1_000 });
    await waitFor(() => marks.every((mark) => leftMarks(epd).includes(mark)), { what: `${marks} to leave` });
  }

  async function filesOfDatabase(): Promise<string[]> {
    const all = await readdir(join(profileDir, 'profile'), { recursive: true, withFileTypes: true });
    return all
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .filter((path) =>
        name === 'chromium'
          ? /Default\/IndexedDB\/chrome-extension_[^/]*\/(?!LOCK)/.test(path)
          : /storage\/default\/moz-extension[^/]*\/idb\/[^/]*\.sqlite(-wal|-shm)?$/.test(path) &&
            !path.includes('userContextId'),
      );
  }

  const databaseInUse = (browser: Browser): Promise<string> =>
    browser.background.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Record<string, { name: string }[]>> } } };
      };
      const kept = await chrome.storage.local.get('log:databases');
      return kept['log:databases']?.at(-1)?.name ?? 'deelwijzer';
    });
});
