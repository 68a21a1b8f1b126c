import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoEpd } from '../demo-epd/server.ts';
import type { Browser } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { launch } from '../support/launch.ts';
import { evaluate, waitFor } from '../support/page.ts';
import { POLICY } from '../support/record.ts';
import { checkAfterKill } from './check-log.ts';
import { decideAll, leftMarks, recordOf, setOff, siteOf, startEpd, untilHeld } from './share-actions.ts';

const TABS = 6;
const EACH = 5;

/** Prompts of many tabs and frames, and the log page beside them, append at the same time. */
describeInBrowsers('many at once', (name) => {
  let epd: DemoEpd;
  let browser: Browser;
  beforeAll(async () => {
    epd = await startEpd();
    browser = await launch({ browser: name, sites: [siteOf(epd)], policy: POLICY });
  });
  afterAll(async () => {
    await browser.close();
    await epd.close();
  });

  test('no gap, no twin, and all of it verifies', async () => {
    const deciders = [await browser.openExtensionPage('popup.html'), await browser.openExtensionPage('review.html')];
    for (const round of ['een', 'twee']) {
      const before = (await checkAfterKill(browser, epd)).disclosures.length;
      for (let tab = 0; tab < TABS; tab += 1) {
        const marks = Array.from({ length: EACH }, (_, i) => `${round}-${tab}-${i}`);
        await setOff(await browser.newPage(recordOf(epd)), marks, tab % 3);
      }
      await untilHeld(browser, TABS * EACH);
      // Both pages decide about everything that is held: each action is decided once all the same.
      const events = Array.from({ length: before }, (_, i) => i + 1);
      await Promise.all(
        deciders.map((page, i) => decideAll(page, epd, { withheldEvery: 1_000, events: i ? events : [] })),
      );
      await waitFor(() => leftMarks(epd).length === before + TABS * EACH, {
        what: () => `everything to leave; ${leftMarks(epd).length} did`,
        timeout: 30_000,
      });
      await waitFor(async () => (await checkAfterKill(browser, epd)).unsettled.length === 0, {
        what: 'every outcome to be on disk',
        timeout: 20_000,
      });
      expect((await checkAfterKill(browser, epd)).disclosures).toHaveLength(before + TABS * EACH);
    }
  });

  test('events from many pages at once each get a place of their own', async () => {
    const before = await checkAfterKill(browser, epd);
    const pages = await Promise.all([1, 2, 3].map(() => browser.openExtensionPage('review.html')));
    await Promise.all(
      pages.map((page) =>
        evaluate(page, async () => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
          };
          const event = { about: 1, type: 'client-informed', on: '2026-11-22', byWhom: null };
          const ask = { type: 'log/add-event', ask: { event } };
          await Promise.all(Array.from({ length: 20 }, () => chrome.runtime.sendMessage(ask)));
        }),
      ),
    );
    expect((await checkAfterKill(browser, epd)).size).toBe(before.size + 60);
  });
});
