import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launch } from '../support/launch.ts';
import { FULL, organisationOf } from '../support/organisation.ts';
import { attachAll, click, count, waitFor, waitForVisible } from '../support/page.ts';
import { type Bench, p95, progress, tell } from './figure.ts';
import { Opening } from './log/opening.ts';
import { QUERIES, searchIn } from './log/search.ts';

/** `DEELWIJZER_BENCH_ENTRIES=1500` for a first look. */
const ENTRIES = Number(process.env.DEELWIJZER_BENCH_ENTRIES ?? FULL.entries);
const LONGEST_MS = 600_000;

/**
 * An organisation of forty clinicians on the officer's desk: imported and verified, weighed for signals and charts, opened
 * again (its first rows), searched. No contract names these; the targets are what an officer would put up with.
 */
export const organisation: Bench = {
  figures: {
    'import-organisation': { unit: 's', target: 60 },
    'review-organisation': { unit: 's', target: 20 },
    'open-desk': { unit: 'ms', target: 3_000 },
    'search-desk': { unit: 'ms', target: 250 },
  },
  async measure() {
    const { folder, files, planted } = await organisationOf({ ...FULL, entries: ENTRIES });
    const browser = await launch({ browser: 'chromium' });
    try {
      const page = await browser.openExtensionPage('review.html#toezicht');
      await waitForVisible(page, '.choose');
      const report = progress('import-organisation');
      const start = performance.now();
      await attachAll(
        page,
        '[data-choose=files]',
        files.map((file) => join(folder, file)),
      );
      await waitForVisible(page, '.by-file', LONGEST_MS);
      const imported = performance.now();
      report(1, 2);
      await waitForVisible(page, 'main.desk[data-complete]:not([data-empty])', LONGEST_MS);
      await click(page, '#tab-check');
      await waitFor(async () => (await count(page, '.signal')) >= planted.length, { timeout: LONGEST_MS });
      report(2, 2);
      const weighed = performance.now();
      await page.close();
      const opening = await Opening.in(browser.raw as BrowserContext);
      const again = await browser.openExtensionPage('review.html#toezicht');
      const rows = await opening.of('rows');
      await opening.of('complete');
      const searches: number[] = [];
      for (let round = 0; round < 4; round += 1)
        for (const query of QUERIES) searches.push(await searchIn(again, { query, filter: 'all' }));
      tell('search-desk (the first ones while signals are weighed)', 'ms', searches);
      return {
        'import-organisation': (imported - start) / 1_000,
        'review-organisation': (weighed - imported) / 1_000,
        'open-desk': rows,
        'search-desk': p95(searches),
      };
    } finally {
      await browser.close();
    }
  },
};
