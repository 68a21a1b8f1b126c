import type { BrowserContext } from 'playwright-core';
import type { Browser } from '../support/browser.ts';
import { launch } from '../support/launch.ts';
import { randomLog, recordsOf } from '../support/random-entries.ts';
import { type Bench, p95, progress, tell } from './figure.ts';
import { bundled } from './log/bundled.ts';
import { filled } from './log/filled.ts';
import { memoryOf } from './log/memory.ts';
import { poolOf } from './log/mix.ts';
import { Opening } from './log/opening.ts';
import { FILTERS_ASKED, QUERIES, searchIn } from './log/search.ts';

/** Entries in the log; `DEELWIJZER_BENCH_ENTRIES=1000000` shows how the cost grows. */
const ENTRIES = Number(process.env.DEELWIJZER_BENCH_ENTRIES ?? 100_000);
const PASSPHRASE = 'een zin die alleen hier geldt';
const OPENED = ENTRIES > 200_000 ? 4 : 20;
const APPENDED = 100;

/** A log of years: what it costs to open its page, to search it, to unlock it and to add to it. */
export const log: Bench = {
  figures: {
    append: { unit: 'ms', target: 15 },
    'open-review': { unit: 'ms', target: 1_000 },
    search: { unit: 'ms', target: 100 },
    unlock: { unit: 'ms', target: 3_000 },
  },
  async measure(asked) {
    const pool = poolOf(recordsOf(randomLog(4_000, 1)));
    const browser = await launch({ browser: 'chromium' });
    try {
      const bench = await filled(browser, await bundled(), ENTRIES, pool);
      const values: Record<string, number> = {};
      if (asked.includes('append')) {
        const took = (await bench.append(APPENDED + 10, pool)).slice(10);
        tell('append', 'ms', took);
        values.append = p95(took);
      }
      if (asked.some((name) => name !== 'append')) Object.assign(values, await reading(browser, bench));
      return values;
    } finally {
      await browser.close();
    }
  },
};

async function reading(browser: Browser, bench: Awaited<ReturnType<typeof filled>>): Promise<Record<string, number>> {
  const identity = await bench.lock(PASSPHRASE);
  const opening = await Opening.in(browser.raw as BrowserContext);
  const report = progress('open-review, unlock');
  const [rows, unlocked, complete, searched]: number[][] = [[], [], [], []];
  for (let time = 1; time <= OPENED; time += 1) {
    const unlocking = await bench.unlock(identity);
    opening.clear();
    const page = await browser.openExtensionPage('review.html');
    rows!.push(await opening.of('rows'));
    complete!.push(await opening.of('complete'));
    const first = await searchIn(page, { query: QUERIES[0]!, filter: 'all' });
    unlocked!.push(unlocking + complete!.at(-1)! + first);
    if (time === OPENED) {
      await memoryOf(browser.raw as BrowserContext, page);
      for (let round = 0; round < 4; round += 1) {
        for (const query of QUERIES) {
          for (const filter of FILTERS_ASKED) searched!.push(await searchIn(page, { query, filter }));
        }
      }
    }
    await page.close();
    report(time, OPENED);
  }
  tell('first rows', 'ms', rows!);
  tell('all read, from the start of the page', 'ms', complete!);
  tell('unlock', 'ms', unlocked!);
  tell('search', 'ms', searched!);
  return { 'open-review': p95(rows!), unlock: p95(unlocked!), search: p95(searched!) };
}
