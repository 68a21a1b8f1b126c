import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DemoEpd } from '../demo-epd/server.ts';
import type { Browser, Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { launch } from '../support/launch.ts';
import { click, fieldValue, fill, isVisible, textOf, waitFor } from '../support/page.ts';
import { hasPrompt, type Prompt, promptOn } from '../support/prompt.ts';
import { POLICY } from '../support/record.ts';
import { checkAfterKill } from './check-log.ts';
import { heldCount, leftMarks, recordOf, setOff, siteOf, startEpd } from './share-actions.ts';

const MOTIVATION = 'Verzonnen verstrekking voor een test.';

/** Where the database takes nothing any more nothing leaves; she is told, and what she typed is still there. */
describeInBrowsers('a database that is full', (name) => {
  let epd: DemoEpd;
  let browser: Browser;
  beforeEach(async () => {
    epd = await startEpd();
    browser = await launch({ browser: name, sites: [siteOf(epd)], policy: POLICY });
  });
  afterEach(async () => {
    await browser.close();
    await epd.close();
  });

  test('holds the action; once there is room the same prompt goes through with the same answers', async () => {
    const { page, prompt } = await held('wacht');
    const makeRoom = await fillUp();
    await prompt.tryRelease(MOTIVATION);
    await waitFor(async () => (await prompt.problem()) === 'log-not-writable');
    expect(await textOf(prompt.frame, '[data-problem]')).toContain('nog niets verstuurd');
    expect(leftMarks(epd)).toEqual([]);
    await click(prompt.frame, '[data-action="retry"]');
    await waitFor(async () => (await prompt.problem()) === 'log-not-writable');
    expect(await fieldValue(prompt.frame, '[data-field="motivation"]')).toBe(MOTIVATION);
    await makeRoom();
    await click(prompt.frame, '[data-action="retry"]');
    await waitFor(() => leftMarks(epd).length === 1);
    const { disclosures } = await checkAfterKill(browser, epd);
    expect(disclosures).toMatchObject([{ number: 1, decision: 'released', againstAdvice: MOTIVATION }]);
    expect(await hasPrompt(page)).toBe(false);
  });

  test('does not keep her from withholding: nothing leaves, nothing is recorded, and she is told so', async () => {
    const { page, prompt } = await held('niet');
    const makeRoom = await fillUp();
    await click(prompt.frame, '[data-action="withhold"]');
    await waitFor(() => isVisible(prompt.frame, '[data-problem="withheld-unrecorded"]'));
    expect(await textOf(prompt.frame, 'main')).toContain('niets in het logboek');
    await prompt.close();
    await waitFor(async () => !(await hasPrompt(page)) && (await heldCount(browser)) === 0);
    expect(leftMarks(epd)).toEqual([]);
    await makeRoom();
    await setOff(page, ['daarna'], 0);
    await (await promptOn(page)).release(MOTIVATION);
    await waitFor(() => leftMarks(epd).length === 1);
    expect((await checkAfterKill(browser, epd)).disclosures).toHaveLength(1);
  });

  test('in an emergency gives her a paper with a number of its own, and still nothing leaves', async () => {
    const { prompt } = await held('spoed');
    await fillUp();
    await click(prompt.frame, '[data-action="emergency"]');
    for (const [field, words] of [
      ['who', 'politie, meldkamer'],
      ['what', 'waar zij is'],
      ['danger', 'acuut gevaar'],
    ] as const)
      await fill(prompt.frame, `[data-emergency="${field}"]`, words);
    await waitFor(() => isVisible(prompt.frame, '[data-action="release"][data-ready]:not(:disabled)'));
    await click(prompt.frame, '[data-action="release"]');
    await waitFor(() => isVisible(prompt.frame, '.paper'));
    if (process.env.DEELWIJZER_PICTURES)
      await prompt.screenshot(`${process.env.DEELWIJZER_PICTURES}/paper-${name}.png`);
    const paper = await textOf(prompt.frame, '.paper pre');
    expect(paper).toMatch(/Noodnummer N\d{8}-[0-9A-F]{6} \(geen nummer van het logboek\)/);
    expect(paper).toContain('politie, meldkamer');
    expect(leftMarks(epd)).toEqual([]);
  });

  async function held(mark: string): Promise<{ page: Page; prompt: Prompt }> {
    const page = await browser.newPage(recordOf(epd));
    await setOff(page, [mark], 0);
    return { page, prompt: await promptOn(page) };
  }

  /** @returns what makes room again. */
  async function fillUp(): Promise<() => Promise<void>> {
    // A quota set by the driver does not bind an extension with unlimitedStorage.
    await browser.background.evaluate(() => {
      const scope = globalThis as unknown as { nativeAdd: typeof IDBObjectStore.prototype.add };
      scope.nativeAdd = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    return () =>
      browser.background.evaluate(() => {
        const scope = globalThis as unknown as { nativeAdd: typeof IDBObjectStore.prototype.add };
        IDBObjectStore.prototype.add = scope.nativeAdd;
      });
  }
});
