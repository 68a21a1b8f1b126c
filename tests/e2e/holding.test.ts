import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { logOf } from '../support/log.ts';
import { choose, click, evaluate, fieldValue, fill, goto, press, urlOf, waitFor } from '../support/page.ts';
import { hasPrompt, type Prompt, promptOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';

const MOTIVATION = 'Verzonnen verstrekking voor een test.';
const TYPED = 'Anna heeft drie uur per week hulp nodig.';

/** What a share action meets that is not an answer: a page that goes, a background that stops, a log that refuses. */
describeInBrowsers('an action that is held', (browserName) => {
  let record: Record;
  beforeEach(async () => {
    record = await openRecord(browserName);
  });
  afterEach(() => record.close());

  test('keeps what the page had typed in when it is not shared, and can be tried again', async () => {
    const { page, prompt } = await heldForm();
    await prompt.withhold('Eerst overleggen.');
    expect(await fieldValue(page, '#share-explanation')).toBe(TYPED);
    expect(await fieldValue(page, '#share-partner')).toBe('gemeente-wmo');
    expect(arrived()).toBe(0);
    await click(page, '#share-send');
    await (await promptOn(page)).release(MOTIVATION);
    await waitFor(() => arrived() === 1);
    expect((await decisions()).map((d) => d.decision)).toEqual(['withheld', 'released']);
  });

  test('a dialog that sends by fetch keeps its fields and says that it did not go', async () => {
    const page = await record.open('/client/1042387/voortgang');
    await click(page, '#open-share-dialog');
    await fill(page, '#dialog-message', TYPED);
    await click(page, '#share-dialog-send');
    await (await promptOn(page)).withhold();
    expect(await fieldValue(page, '#dialog-message')).toBe(TYPED);
    expect(arrived()).toBe(0);
  });

  test('Escape withholds: closes what is open first, then the prompt', async () => {
    const { page, prompt } = await heldForm();
    await waitFor(async () => {
      await press(prompt.host, 'Escape');
      return !(await hasPrompt(page));
    });
    expect(arrived()).toBe(0);
    expect((await decisions()).map((d) => d.decision)).toEqual(['withheld']);
  });

  test('a tab that closes takes it along: nothing left, nothing logged', async () => {
    const { page } = await heldForm();
    await page.close();
    await waitFor(async () => (await journal()) === 0);
    expect(arrived()).toBe(0);
    expect(await logOf(record.browser)).toEqual([]);
  });

  test('a page that goes elsewhere takes it along', async () => {
    const { page } = await heldForm();
    await goto(page, `${record.epd.origin}/clienten`);
    await waitFor(async () => (await journal()) === 0);
    expect(arrived()).toBe(0);
    expect(await hasPrompt(page)).toBe(false);
  });

  test('an overlay that the page takes away comes back, and the second time in a window', async () => {
    const { page } = await heldForm();
    await takeAwayOverlay(page);
    const again = await promptOn(page);
    expect(await urlOf(again.host)).toBe(await urlOf(page));
    await takeAwayOverlay(page);
    const inWindow = await waitFor(async () => {
      const prompt = await promptOn(page);
      return (await urlOf(prompt.host)) !== (await urlOf(page)) ? prompt : undefined;
    });
    expect(arrived()).toBe(0);
    await inWindow.release(MOTIVATION);
    await waitFor(() => arrived() === 1);
  });

  test('a background that is stopped while she decides: the decision still lands', async () => {
    const { prompt } = await heldForm();
    await record.browser.stopBackground();
    await prompt.release(MOTIVATION);
    await waitFor(() => arrived() === 1);
    expect(await decisions()).toHaveLength(1);
  });

  test('a log that refuses: she is told, nothing goes, and it can be tried again', async () => {
    const { page, prompt } = await heldForm();
    await record.browser.background.evaluate(() => {
      const scope = globalThis as unknown as { nativeAdd: typeof IDBObjectStore.prototype.add };
      scope.nativeAdd = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await prompt.tryRelease(MOTIVATION);
    await waitFor(async () => (await prompt.problem()) === 'log-not-writable');
    expect(arrived()).toBe(0);
    expect(await hasPrompt(page)).toBe(true);
    await record.browser.background.evaluate(() => {
      const scope = globalThis as unknown as { nativeAdd: typeof IDBObjectStore.prototype.add };
      IDBObjectStore.prototype.add = scope.nativeAdd;
    });
    await click(prompt.frame, '[data-action="retry"]');
    await waitFor(() => arrived() === 1);
    expect(await decisions()).toHaveLength(1);
  });

  test('the same export again, at once, is asked again', async () => {
    const page = await record.open('/client/1042387/voortgang');
    await click(page, '#export-record');
    const first = await promptOn(page);
    await first.release(MOTIVATION);
    await waitFor(() => arrived() === 1);
    await press(page, 'Escape'); // the strip
    await click(page, '#export-record');
    const second = await promptOn(page);
    expect(arrived()).toBe(1);
    await second.withhold();
    expect(arrived()).toBe(1);
  });

  test('a form that changed after the decision is held again', async () => {
    const { page, prompt } = await heldForm();
    await evaluate(page, () => {
      const field = document.querySelector<HTMLTextAreaElement>('#share-explanation');
      if (field) field.value = 'Iets heel anders, en het hele dossier erbij.';
    });
    await prompt.release(MOTIVATION);
    const second = await promptOn(page);
    expect(arrived()).toBe(0);
    await second.withhold();
    expect(arrived()).toBe(0);
  });

  async function heldForm(): Promise<{ page: Page; prompt: Prompt }> {
    const page = await record.open('/client/1042387/delen');
    await choose(page, '#share-partner', 'gemeente-wmo');
    await fill(page, '#share-explanation', TYPED);
    await click(page, '#share-send');
    return { page, prompt: await promptOn(page) };
  }

  const arrived = (): number => record.epd.disclosuresArrived().length;

  const decisions = async () => (await logOf(record.browser)).flatMap((e) => (e.kind === 'disclosure' ? [e] : []));

  /** How many actions the journal holds. */
  const journal = (): Promise<number> =>
    record.browser.background.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('deelwijzer');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const count = open.result.transaction('journal').objectStore('journal').count();
            count.onerror = () => reject(count.error);
            count.onsuccess = () => {
              open.result.close();
              resolve(count.result);
            };
          };
        }),
    );

  const takeAwayOverlay = (page: Page): Promise<void> =>
    evaluate(page, () => {
      for (const element of document.querySelectorAll('[data-deelwijzer=prompt]')) element.remove();
    });
});
