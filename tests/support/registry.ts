import type { Browser, Frame, Page } from './browser.ts';

const browsers = new WeakMap<object, Browser>();

export function register(browser: Browser): Browser {
  browsers.set(browser.raw, browser);
  return browser;
}

/** The browser that a page or frame belongs to. */
export function browserOf(target: Page | Frame): Browser {
  const page = pageOf(target);
  const browser = browsers.get('browser' in page ? page.browser() : (page as { context(): object }).context());
  if (!browser) throw new Error('This page belongs to no browser that `launch` gave.');
  return browser;
}

export function pageOf(target: Page | Frame): Page {
  return 'mainFrame' in target ? target : target.page();
}
