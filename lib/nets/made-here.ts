import browser from 'webextension-polyfill';
import { matchPattern } from '../sites/registration.ts';
import { originOf } from './passing.ts';
import type { SeenRequest } from './request.ts';

/**
 * Did a document make this request itself? Then its guard saw it, with her last click, and judged it ordinary. The
 * browsers do not tell (see request.ts), but each document keeps the timing of its own requests, and none of a worker's.
 */
export async function madeByDocument(request: SeenRequest): Promise<boolean> {
  if (request.byDocument === 'no') return false;
  const targets =
    request.tabId === -1
      ? (await tabsOf(request.from)).map((tabId) => ({ tabId, allFrames: true }))
      : [{ tabId: request.tabId, frameIds: [request.frameId] }];
  const answers = await Promise.all(targets.map((target) => ask(target, request)));
  return answers.some(Boolean);
}

async function tabsOf(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: matchPattern(origin) }).catch(() => []);
  return tabs.flatMap(({ id, url }) => (id !== undefined && originOf(url) === origin ? [id] : []));
}

async function ask(target: { tabId: number }, { url, at }: SeenRequest): Promise<boolean> {
  try {
    const frames = await browser.scripting.executeScript({ target, func: sawItself, args: [url, at] });
    return frames.some(({ result }) => result === true);
  } catch {
    return false; // the document is gone: nobody vouches for it
  }
}

/** Runs in the page, in the extension's own world; sees nothing of this file. */
async function sawItself(url: string, startedAt: number): Promise<boolean> {
  const NEAR_MS = 3_000;
  const PATIENCE_MS = 1_500; // the entry comes once the whole answer is in
  const bare = (address: string) => address.split('#')[0];
  // By this clock and not by `timeOrigin`: that one stands still while a computer sleeps.
  const isIt = ({ name, startTime }: PerformanceEntry) =>
    bare(name) === bare(url) && Math.abs(Date.now() - performance.now() + startTime - startedAt) < NEAR_MS;
  if ([...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')].some(isIt))
    return true;
  return new Promise((resolve) => {
    // Not `getEntries` alone: a page that lives long has its buffer full, and an observer hears of the new ones still.
    const observer = new PerformanceObserver((list) => list.getEntries().some(isIt) && done(true));
    const timer = setTimeout(() => done(false), PATIENCE_MS);
    const done = (seen: boolean) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(seen);
    };
    observer.observe({ type: 'resource', buffered: true });
  });
}
