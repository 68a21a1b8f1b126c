import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { downloadsOf } from '../support/downloads.ts';
import { launch } from '../support/launch.ts';
import { click, count, fill, goto, waitFor } from '../support/page.ts';
import { netsAreQuiet } from '../support/passed-by.ts';
import { hasPrompt } from '../support/prompt.ts';
import { heldAfterQuiet, POLICY } from '../support/record.ts';
import { ORDINARY } from '../unseen-epd/ordinary.ts';
import type { Action } from '../unseen-epd/page.ts';
import { startUnseenEpd, type UnseenEpd } from '../unseen-epd/server.ts';
import { WAYS_OUT } from '../unseen-epd/ways-out.ts';

/** An EPD that nobody described: what is held of it, and what is asked for in vain, by generic recognition alone. */
const ALL_OF_THEM_MS = 240_000;

/** No word, address or file tells that these share: a profile has to. */
const KNOWN_MISSES = ['two-pages', 'silent-handover'];

/** `neither`: no effect and no prompt, or both. */
type Came = 'held' | 'left' | 'neither';

describeInBrowsers('an EPD without a profile', (browserName) => {
  let epd: UnseenEpd;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    epd = await startUnseenEpd();
    browser = await launch({ browser: browserName, sites: [epd.origin], policy: POLICY });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await epd.close();
  });

  test(
    `of ${WAYS_OUT.length} ways out it misses those that nothing names`,
    async () => {
      const came = await tried(WAYS_OUT);
      report('ways out', came);
      expect(namesOf(came, 'left')).toEqual(KNOWN_MISSES);
      expect(namesOf(came, 'neither')).toEqual([]);
    },
    ALL_OF_THEM_MS,
  );

  test(
    `of ${ORDINARY.length} ordinary acts none is asked for`,
    async () => {
      const came = await tried(ORDINARY);
      report('ordinary acts', came);
      expect(namesOf(came, 'held')).toEqual([]);
      expect(namesOf(came, 'neither')).toEqual([]);
      await netsAreQuiet(browser);
    },
    ALL_OF_THEM_MS,
  );

  async function tried(actions: readonly Action[]): Promise<[string, Came][]> {
    const came: [string, Came][] = [];
    for (const action of actions) came.push([action.id, await attempt(action)]);
    return came;
  }

  async function attempt(action: Action): Promise<Came> {
    const before = await browser.pages();
    await goto(page, `${epd.origin}/blad/${action.id}`);
    const outside = counterOf(action);
    const at = await outside();
    try {
      for (const step of action.steps) await doStep(page, step);
      return await waitFor<Came | false>(
        async () => {
          const left = (await outside()) > at;
          if (left) await heldAfterQuiet(page, browser).catch(() => 0); // a prompt beside the effect counts
          if (await hasPrompt(page)) return left ? 'neither' : 'held';
          return left && 'left';
        },
        { timeout: 6_000 },
      );
    } catch (error) {
      console.log(action.id, String(error).slice(0, 200));
      return 'neither';
    } finally {
      for (const opened of await browser.pages())
        if (!before.includes(opened)) await opened.close().catch(() => undefined);
    }
  }

  function counterOf({ seen }: Action): () => Promise<number> {
    if (seen === 'file') return async () => (await downloadsOf(browser)).length;
    if (seen === 'print') return async () => browser.prints().length;
    if (typeof seen === 'string') return () => count(page, seen);
    return async () => epd.came().filter((request) => seen.test(request)).length;
  }
});

async function doStep(page: Page, step: string): Promise<void> {
  const [selector, text] = step.split('=') as [string, string?];
  if (text !== undefined) return fill(page, selector, text);
  return click(page, selector);
}

const namesOf = (came: readonly [string, Came][], what: Came): string[] =>
  came.filter(([, one]) => one === what).map(([id]) => id);

const report = (what: string, came: readonly [string, Came][]) =>
  console.log([`${what}:`, ...came.map(([id, one]) => `  ${one} ${id}`)].join('\n'));
