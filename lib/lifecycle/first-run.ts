import browser from 'webextension-polyfill';
import { allSites } from '../sites/store.ts';

/**
 * Right after installing, a page asks the few things that a single clinician must say first. Where an EPD came with the
 * package or the policy, somebody has seen to that, and on five thousand computers no page opens.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  if ((await allSites()).length > 0) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
