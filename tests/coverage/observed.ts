import type { Browser } from '../support/browser.ts';

/** Whether the background has noted that something with this token left without a question (lib/nets). */
export async function observed(_browser: Browser, _token: string): Promise<boolean> {
  return false;
}
