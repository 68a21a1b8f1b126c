import type { Browser, Page } from './browser.ts';
import { attributeOf, click, fill, textOf, waitFor, waitForVisible } from './page.ts';

type Reading = 'open' | 'locked' | 'unlocked' | 'officers-only';

/** Waits until a page of the extension says so of the log. */
export async function reads(page: Page, reading: Reading): Promise<void> {
  await waitFor(async () => (await attributeOf(page, '[data-reading]', 'data-reading')) === reading, {
    what: async () => `the page to say ${reading}; it shows: ${(await textOf(page, 'main')).slice(0, 400)}`,
    timeout: 20_000,
  });
}

/** Sets a passphrase in the options, by their own controls. @returns the options, open. */
export async function setPassphrase(browser: Browser, passphrase: string): Promise<Page> {
  const options = await browser.openExtensionPage('options.html');
  await waitForVisible(options, '.lock [data-field="next"]');
  await fill(options, '.lock [data-field="next"]', passphrase);
  await fill(options, '.lock [data-field="again"]', passphrase);
  await click(options, '.lock [data-action="set-passphrase"]');
  await reads(options, 'unlocked');
  return options;
}

/** Types a passphrase into whatever page asks for it, and presses Enter's button. */
export async function giveIn(page: Page, passphrase: string): Promise<void> {
  await waitForVisible(page, '.unlock [data-field="passphrase"]');
  await fill(page, '.unlock [data-field="passphrase"]', passphrase);
  await click(page, '.unlock [data-action="unlock"]');
}
