import type * as playwright from 'playwright-core';
import type * as puppeteer from 'puppeteer-core';
import type { Page } from '../support/browser.ts';
import { isPlaywright } from '../support/evaluate.ts';
import { callFunction, connectionOf, send } from '../support/firefox/bidi.ts';

/** The system is set to dark: for this page, or in Firefox (whose protocol has no word for it) for all of them. */
export async function preferDark(page: Page): Promise<void> {
  if (isPlaywright(page)) {
    await (page as playwright.Page).emulateMedia({ colorScheme: 'dark' });
    return;
  }
  const connection = connectionOf((page as puppeteer.Page).browser());
  const { contexts } = await send<{ contexts: { context: string }[] }>(connection, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const context = contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no window of its own.');
  await callFunction(connection, { context }, String(setDark));
}

/** In Firefox's own scope. */
function setDark(): void {
  const DARK = 0;
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', DARK);
}
declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
