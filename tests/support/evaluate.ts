import type * as playwright from 'playwright-core';
import type * as puppeteer from 'puppeteer-core';
import type { Frame, Page, Remote } from './browser.ts';
import { evaluateWithoutGesture } from './chromium/evaluate.ts';
import { callFunction, connectionOf } from './firefox/bidi.ts';

/**
 * Runs a function in a page or frame *without giving it user activation*. The `evaluate` of both drivers does give it,
 * and with it a popup or download opens that would have been blocked for a user: read what a page sees with this one.
 * (One exception: in Chromium a frame that shares its parent's process, such as an EPD's own iframe.)
 */
export async function evaluate<T, A = undefined>(target: Page | Frame, fn: Remote<A, T>, arg?: A): Promise<T> {
  const source = asSource(fn, arg);
  if (isPlaywright(target)) return parse<T>(await evaluateWithoutGesture(target, source));
  const frame = 'mainFrame' in target ? target.mainFrame() : target;
  const connection = connectionOf(frame.page().browser());
  return parse<T>(await callFunction(connection, { context: contextId(frame) }, `() => ${source}`));
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
