import { afterAll, beforeAll, expect, test } from 'vitest';
import { attempt, type Came, namesOf, tell } from '../support/attempts.ts';
import type { Browser, Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { launch } from '../support/launch.ts';
import { click, goto, waitFor } from '../support/page.ts';
import { netsAreQuiet } from '../support/passed-by.ts';
import { promptOn } from '../support/prompt.ts';
import { POLICY } from '../support/record.ts';
import { ORDINARY } from '../unseen-epd/ordinary.ts';
import type { Action } from '../unseen-epd/page.ts';
import { startUnseenEpd, type UnseenEpd } from '../unseen-epd/server.ts';
import { WAYS_OUT } from '../unseen-epd/ways-out.ts';

/** An EPD that nobody described: what is held of it, and what is asked for in vain, by generic recognition alone. */
const ALL_OF_THEM_MS = 240_000;
const MOTIVATION = 'Verzonnen verstrekking, voor een test.';

/** No word, address or file tells that these share: a profile has to. */
const KNOWN_MISSES = ['two-pages', 'silent-handover'];

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
  const openSheet = (id: string) => goto(page, `${epd.origin}/blad/${id}`);

  test(
    `of ${WAYS_OUT.length} ways out it misses the ${KNOWN_MISSES.length} that nothing names`,
    async () => {
      const came = await tried(WAYS_OUT);
      tell(`Ways out without a profile, ${browserName}`, came);
      expect(namesOf(came, 'left')).toEqual(KNOWN_MISSES);
      expect(namesOf(came, 'both', 'neither')).toEqual([]);
    },
    ALL_OF_THEM_MS,
  );

  test(
    `of ${ORDINARY.length} ordinary acts none is asked for`,
    async () => {
      const came = await tried(ORDINARY);
      tell(`Ordinary acts without a profile, ${browserName}`, came);
      expect(namesOf(came, 'held', 'both', 'neither')).toEqual([]);
      await netsAreQuiet(browser);
    },
    ALL_OF_THEM_MS,
  );

  test.each(['shadow-form-open', 'shadow-form-markup', 'shadow-form-closed'])(
    '%s goes on after the decision, once',
    async (id) => {
      const way = WAYS_OUT.find((one) => one.id === id) as Action;
      const sent = () => epd.came().filter((request) => request === 'POST /uitgaand').length;
      const before = sent();
      await openSheet(id);
      for (const step of way.steps) await click(page, step);
      const prompt = await promptOn(page);
      expect(sent()).toBe(before);
      await prompt.release(MOTIVATION);
      await waitFor(() => sent() > before, { what: 'the form to be sent' });
      expect(sent()).toBe(before + 1);
    },
  );

  async function tried(actions: readonly Action[]): Promise<[string, Came][]> {
    const came: [string, Came][] = [];
    for (const action of actions) {
      const before = await browser.pages();
      await openSheet(action.id);
      came.push([action.id, await attempt(browser, page, action, epd.came)]);
      for (const opened of await browser.pages())
        if (!before.includes(opened)) await opened.close().catch(() => undefined);
    }
    return came;
  }
});
