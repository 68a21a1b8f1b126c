import type { BrowserContext } from 'playwright-core';
import type { Browser } from '../support/browser.ts';

/**
 * No driver reaches a save dialog. What stands in for it gives at once a file of the origin's own, which can be read
 * afterwards. It is there before the guard starts, as the browser's own would be.
 */
export async function answerSaveDialogs({ name, raw }: Browser): Promise<void> {
  if (name !== 'chromium') return; // the others have none
  await (raw as BrowserContext).addInitScript(() => {
    if (!('showSaveFilePicker' in window)) return;
    Object.assign(window, {
      async showSaveFilePicker({ suggestedName }: { suggestedName: string }) {
        return (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
      },
    });
  });
}
