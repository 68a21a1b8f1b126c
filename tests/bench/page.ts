import type { BrowserContext, Page } from 'playwright-core';
import { evaluate, waitFor } from '../support/page.ts';
import { openRecord } from '../support/record.ts';
import { type Bench, median, progress, tell } from './figure.ts';
import { withoutExtension } from './without.ts';

const PAIRS = 25;
const WARM_UP = 3;
const RECORD = '/client/1042387/voortgang';

const ABSOLUTE: readonly (readonly [name: string, unit: string, of: (visit: Visit) => number])[] = [
  ['load', 'ms', ({ load }) => load],
  ['heap', 'kB', ({ heap }) => heap / 1000],
];

/** What the extension costs a page that it guards: the same record with and without it, in pairs. */
export const page: Bench = {
  figures: {
    'page-load-ratio': { unit: 'ratio', target: 1.03 },
    'page-heap-ratio': { unit: 'ratio', target: 1.03 },
  },
  async measure() {
    const record = await openRecord('chromium');
    const bare = await withoutExtension();
    try {
      const url = record.epd.origin + RECORD;
      const guarded = record.browser.raw as BrowserContext;
      const report = progress('page-load-ratio, page-heap-ratio');
      const visits: [guarded: Visit, bare: Visit][] = [];
      const [loads, heaps]: [number[], number[]] = [[], []];
      for (let pair = 1 - WARM_UP; pair <= PAIRS; pair += 1) {
        // Whoever goes second finds the server warm, so they take turns.
        const first = pair % 2 === 0 ? guarded : bare.context;
        const one = await visit(first, url);
        const other = await visit(first === guarded ? bare.context : guarded, url);
        const [withIt, without] = first === guarded ? [one, other] : [other, one];
        if (pair < 1) continue;
        visits.push([withIt, without]);
        loads.push(withIt.load / without.load);
        heaps.push(withIt.heap / without.heap);
        report(pair, PAIRS);
      }
      for (const [name, unit, of] of ABSOLUTE) {
        tell(
          `${name}, guarded`,
          unit,
          visits.map(([guardedOne]) => of(guardedOne)),
        );
        tell(
          `${name}, bare`,
          unit,
          visits.map(([, bareOne]) => of(bareOne)),
        );
      }
      tell('page-load-ratio', '', loads);
      tell('page-heap-ratio', '', heaps);
      return { 'page-load-ratio': median(loads), 'page-heap-ratio': median(heaps) };
    } finally {
      await bare.close();
      await record.close();
    }
  },
};

interface Visit {
  /** From the start of the navigation to the end of the load event, in milliseconds. */
  readonly load: number;
  /** In bytes. */
  readonly heap: number;
}

async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const tab = await context.newPage();
  await tab.goto(url);
  const load = await waitFor(() =>
    evaluate<number>(tab, 'performance.getEntriesByType("navigation")[0]?.loadEventEnd ?? 0'),
  );
  const heap = await usedHeap(tab);
  await tab.close();
  return { load, heap };
}

/** What is still in use after a garbage collection, of all scripts in the page: its own and the extension's. */
async function usedHeap(tab: Page): Promise<number> {
  await evaluate(tab, 'new Promise((done) => requestIdleCallback(() => done(true)))');
  const session = await tab.context().newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
