import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoEpd } from '../demo-epd/server.ts';
import type { Browser, BrowserName } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { launch } from '../support/launch.ts';
import { waitFor } from '../support/page.ts';
import { promptOn } from '../support/prompt.ts';
import { POLICY } from '../support/record.ts';
import { type Account, checkAfterKill } from './check-log.ts';
import { type Fall, Falls, fallOf } from './falls.ts';
import { answeredMarks, decideAll, leftMarks, recordOf, setOff, siteOf, startEpd, untilHeld } from './share-actions.ts';

/**
 * A browser that is killed at any moment of hold, decide, append, release leaves a log that verifies. One profile over
 * all rounds, so the log that is killed into grows. `DEELWIJZER_KILLS=200` for more rounds; `DEELWIJZER_KILL_PROFILE`
 * goes on with a profile of before.
 */
const ROUNDS = Number(process.env.DEELWIJZER_KILLS ?? 5);
const SECOND = 1_000;

/** When the moment begins; the kill comes so many milliseconds later at most, at random. */
const MOMENTS = { hold: 400, decide: 250, append: 80, leave: 60, prompt: 200 } as const;
type Moment = keyof typeof MOMENTS;
const IN_TURN: readonly Moment[] = ['decide', 'append', 'hold', 'leave', 'decide', 'append', 'prompt'];

describeInBrowsers('a browser that is killed', (name) => {
  let epd: DemoEpd;
  let profileDir: string;
  const falls = new Falls();
  beforeAll(async () => {
    epd = await startEpd();
    profileDir = process.env.DEELWIJZER_KILL_PROFILE ?? (await mkdtemp(join(tmpdir(), 'deelwijzer-kill-')));
  });
  afterAll(async () => {
    await epd.close();
    if (!process.env.DEELWIJZER_KILL_PROFILE) await rm(profileDir, { recursive: true, force: true, maxRetries: 10 });
  });

  test(`leaves a log that verifies and goes on: ${ROUNDS} times`, {
    timeout: (ROUNDS + 2) * 30 * SECOND,
    retry: 0,
  }, async () => {
    const run = crypto.randomUUID().slice(0, 6);
    let before: Fall | null = null;
    for (let round = 0; round < ROUNDS; round += 1) {
      const browser = await start(name);
      try {
        const account = await checkAfterKill(browser, epd);
        if (before) falls.add(fallOf(before, account, epd));
        before = await roundOf(browser, `${run}-${round}`, IN_TURN[round % IN_TURN.length] as Moment, account);
      } finally {
        await browser.kill();
      }
    }
    const browser = await start(name);
    const account = await checkAfterKill(browser, epd);
    if (before) falls.add(fallOf(before, account, epd));
    // And it goes on: one more, to its end.
    const mark = `${run}-slot`;
    const page = await browser.newPage(recordOf(epd));
    await setOff(page, [mark], 0);
    await untilHeld(browser, 1);
    await decideAll(await browser.openExtensionPage('popup.html'), epd);
    await waitFor(() => leftMarks(epd).includes(mark), { what: 'one more to leave' });
    const last = await checkAfterKill(browser, epd);
    expect(last.byMark.get(mark)?.number).toBe(account.disclosures.length + 1);
    await browser.kill();
    console.log(
      `${name}: ${falls.told()} The log has ${last.size} entries; the browser threw its database away ${last.thrownAway} times, and it was put back.`,
    );
  });

  const start = (browser: BrowserName): Promise<Browser> =>
    launch({ browser, sites: [siteOf(epd)], policy: POLICY, profileDir });

  /** Several tabs and frames share at once; somewhere on the way the browser is killed. */
  async function roundOf(browser: Browser, run: string, moment: Moment, { unsettled }: Account): Promise<Fall> {
    const marks = Array.from({ length: moment === 'prompt' ? 1 : 6 }, (_, i) => `${run}-${i}`);
    const [answered, left] = [answeredMarks(epd).length, leftMarks(epd).length];
    const fall: Fall = { moment, marks };
    if (moment === 'prompt') {
      const page = await browser.newPage(recordOf(epd));
      await setOff(page, marks, 0);
      const prompt = await promptOn(page);
      void prompt.tryRelease('Verzonnen verstrekking voor een test.').catch(gone);
      await killed(browser, moment);
      return fall;
    }
    const popup = await browser.openExtensionPage('popup.html');
    const tabs = [await browser.newPage(recordOf(epd)), await browser.newPage(recordOf(epd))];
    const halves = [marks.slice(0, 3), marks.slice(3)];
    const holding = Promise.all(tabs.map((page, i) => setOff(page, halves[i] ?? [], i)));
    if (moment === 'hold') {
      void holding.catch(gone);
      await killed(browser, moment);
      return fall;
    }
    await holding;
    await untilHeld(browser, marks.length);
    const deciding = decideAll(popup, epd, { events: unsettled.slice(0, 4) });
    if (moment === 'decide') void deciding.catch(gone);
    else await deciding;
    if (moment === 'append') await waitFor(() => answeredMarks(epd).length > answered, { what: 'an answer' });
    if (moment === 'leave') await waitFor(() => leftMarks(epd).length > left, { what: 'something to leave' });
    await killed(browser, moment);
    return fall;
  }

  async function killed(browser: Browser, moment: Moment): Promise<void> {
    const wait = Math.random() * MOMENTS[moment];
    await new Promise((resolve) => setTimeout(resolve, wait)); // the one random delay that the test is about
    await browser.kill();
  }

  /** Whoever still waited for an answer of the browser gets none. */
  const gone = () => undefined;
});
