import browser from 'webextension-polyfill';

/**
 * Where she unlocks the log while a prompt is open: a window of the browser with the extension's own name on it. Never a
 * field inside the EPD's page: any page can draw one that looks the same and keep what is typed into it, so a clinician
 * must never get used to typing her passphrase there.
 */
const KEY = 'unlock-window';
const WINDOW = { width: 460, height: 420 };

/** One is enough: where it is open already, it comes to the front. */
export async function openUnlockWindow(): Promise<void> {
  const before = (await browser.storage.session.get(KEY))[KEY];
  if (typeof before === 'number') {
    const there = await browser.windows.update(before, { focused: true }).catch(() => null);
    if (there) return;
  }
  const { id } = await browser.windows.create({
    url: browser.runtime.getURL('unlock.html'),
    type: 'popup',
    ...WINDOW,
  });
  await browser.storage.session.set({ [KEY]: id });
}
