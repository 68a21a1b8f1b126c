import type * as puppeteer from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { answerDialogs, click, evaluate, fieldValue, fill, isVisible, waitFor } from '../support/page.ts';
import { hasPrompt, promptOn } from '../support/prompt.ts';
import { type Hostile, MOTIVATION, noted, openHostile } from './hostile.ts';

/** The extension is updated or removed under a page that stays open all day. */
describeInBrowsers('a page whose extension went away', (browserName) => {
  let hostile: Hostile;
  beforeEach(async () => {
    hostile = await openHostile(browserName);
  });
  afterEach(() => hostile.close());

  test('works on; what it shares is refused and said so, until it is loaded again', async () => {
    const page = await hostile.open(null);
    const dialogs = answerDialogs(page);
    await fill(page, '#note', 'Wat ik typte');
    await updated();
    await evaluate(page, () => void fetch('/notities', { method: 'POST', body: 'tekst=gewoon' }));
    await waitFor(() => hostile.arrived().some(({ path }) => path === '/notities'), { what: 'ordinary work to go on' });
    await click(page, '#send');
    expect(await noted(page, 'sent')).toBe('stopped: AbortError;');
    await waitFor(async () => dialogs.length > 0 || (await isNoticed(page)), { what: 'a word that nothing was sent' });
    await evaluate(page, () => document.querySelector('form')?.requestSubmit());
    expect(hostile.arrived()).toEqual([]);
    expect(await hasPrompt(page)).toBe(false);
    expect(await fieldValue(page, '#note')).toBe('Wat ik typte');
    if (browserName === 'chromium') return; // removed: nobody guards the page that loads now
    await reload(page);
    await waitFor(() => isVisible(page, '#send'));
    await guarded(page);
    await click(page, '#send');
    await (await promptOn(page)).release(MOTIVATION);
    await waitFor(() => hostile.arrived().length === 1);
  });

  test('under an open prompt: the page is hers again, nothing went, and it says so', async () => {
    const page = await hostile.open(null);
    await fill(page, '#note', 'Wat ik typte');
    await click(page, '#send');
    await promptOn(page);
    await updated();
    if (browserName === 'firefox') {
      // Ends every script of the extension in the page, so none can take its dead prompt away: loading anew does.
      await reload(page);
      await waitFor(() => isVisible(page, '#send'));
      expect(hostile.arrived()).toEqual([]);
      return;
    }
    await waitFor(() => isNoticed(page), { what: 'a word that nothing was sent' });
    expect(await noted(page, 'sent')).toBe('stopped: AbortError;');
    expect(hostile.arrived()).toEqual([]);
    expect(await isVisible(page, '[data-deelwijzer=prompt]')).toBe(false);
    expect(await fieldValue(page, '#note')).toBe('Wat ik typte');
  });

  async function updated(): Promise<void> {
    if (browserName === 'firefox') {
      await (hostile.browser.raw as puppeteer.Browser).installExtension(`${hostile.browser.profileDir}/extension`);
      return;
    }
    // It ends with the call that ends it.
    void hostile.browser.background
      .evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
        setTimeout(() => chrome.runtime.reload(), 50);
      })
      .catch(() => undefined);
    await waitFor(() => orphaned(hostile), { what: 'the extension to go' });
  }

  const isNoticed = (page: Page) => isVisible(page, '[data-deelwijzer=notice]');
  const reload = (page: Page) => (page as { reload(): Promise<unknown> }).reload();

  /** The new background has put its guard on the sites again: what loads now is guarded. */
  async function guarded(page: Page): Promise<void> {
    await waitFor(async () => {
      if (await evaluate<boolean>(page, `'deelwijzerIsHere' in window`)) return true;
      await reload(page);
      return false;
    });
  }
});

/** Chromium does not load an extension of the command line once more: it is as if it had been removed. */
async function orphaned({ browser }: Hostile): Promise<boolean> {
  const page = await browser.newPage();
  try {
    await (page as { goto(url: string): Promise<unknown> }).goto(browser.extensionUrl('popup.html'));
    return false;
  } catch {
    return true;
  } finally {
    await page.close();
  }
}
