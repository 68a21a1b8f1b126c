import type * as playwright from 'playwright-core';
import type * as puppeteer from 'puppeteer-core';
import type { Frame, Page, Remote } from './browser.ts';
import { evaluateWithoutGesture } from './chromium/evaluate.ts';
import { callFunction, connectionOf } from './firefox/bidi.ts';

/**
 * Looks at a document and *leaves its user activation as it is*; both drivers' own `evaluate` gives it, and with it a
 * popup or download opens that would have been blocked for a user. In Firefox it sees the page's DOM but not the
 * page's own variables. (One exception: in Chromium a frame that shares its parent's process, such as an EPD's own
 * iframe, does get activation.)
 */
export async function look<T, A = undefined>(target: Page | Frame, fn: Remote<A, T>, arg?: A): Promise<T> {
  const source = asSource(fn, arg);
  if (isPlaywright(target)) return parse<T>(await evaluateWithoutGesture(target, source));
  return parse<T>(await callIn(target, `() => ${source}`, 'deelwijzer-test'));
}

/**
 * Runs a function among the page's own scripts, without giving it user activation. Firefox takes away what activation
 * there is: WebDriver BiDi clears it after each call outside a sandbox. To read, use `look`.
 */
export async function evaluate<T, A = undefined>(target: Page | Frame, fn: Remote<A, T>, arg?: A): Promise<T> {
  const source = asSource(fn, arg);
  if (isPlaywright(target)) return parse<T>(await evaluateWithoutGesture(target, source));
  return parse<T>(await callIn(target, `() => ${source}`));
}

function callIn(target: puppeteer.Page | puppeteer.Frame, fn: string, sandbox?: string): Promise<string | undefined> {
  const frame = 'mainFrame' in target ? target.mainFrame() : target;
  const context = contextId(frame);
  return callFunction(connectionOf(frame.page().browser()), sandbox ? { context, sandbox } : { context }, fn);
}

export function isPlaywright(target: Page | Frame): target is playwright.Page | playwright.Frame {
  return 'selectOption' in target;
}

/** An expression that promises the result as JSON, or undefined. */
export function asSource<A, T>(fn: Remote<A, T>, arg: A | undefined): string {
  const call = typeof fn === 'string' ? fn : `(${fn})(${arg === undefined ? '' : JSON.stringify(arg)})`;
  return `(async () => JSON.stringify(await (${call})))()`;
}

export function parse<T>(json: string | undefined): T {
  return (json === undefined ? undefined : JSON.parse(json)) as T;
}

/** The id that WebDriver BiDi knows the frame by; Puppeteer keeps it to itself. */
function contextId(frame: puppeteer.Frame): string {
  return (frame as unknown as { _id: string })._id;
}
