import browser from 'webextension-polyfill';
import { z } from 'zod';
import { matchPattern } from '../sites/registration.ts';
import { originOf } from './passing.ts';
import type { SeenRequest } from './request.ts';

/** `younger`: this document came after the request; `null`: nobody there to ask. */
type Answer = 'yes' | 'no' | 'younger' | null;

/**
 * May a document have made this request itself? Then its guard saw it, with her last click, and judged it ordinary. The
 * browsers do not tell (see request.ts), but each document keeps the timing of its own requests, and none of a worker's.
 * Where the document has gone meanwhile nobody can say, and nothing is claimed: "Annuleren" often sends and leaves.
 */
export async function perhapsByDocument(request: SeenRequest): Promise<boolean> {
  if (request.byDocument === 'no') return false;
  const targets =
    request.tabId === -1
      ? (await tabsOf(request.from)).map((tabId) => ({ tabId, allFrames: true }))
      : [{ tabId: request.tabId, frameIds: [request.frameId] }];
  if (targets.length === 0) return false; // a service worker that outlives its pages
  const answers = (await Promise.all(targets.map((target) => ask(target, request)))).flat();
  return answers.includes('yes') || !answers.includes('no');
}

async function tabsOf(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: matchPattern(origin) }).catch(() => []);
  return tabs.flatMap(({ id, url }) => (id !== undefined && originOf(url) === origin ? [id] : []));
}

async function ask(target: { tabId: number }, { url, at }: SeenRequest): Promise<Answer[]> {
  try {
    const frames = await browser.scripting.executeScript({ target, func: sawItself, args: [url, at] });
    return frames.map(({ result }) => answer.safeParse(result).data ?? null);
  } catch {
    return [null]; // gone, or going
  }
}

const answer = z.enum(['yes', 'no', 'younger']);

/** Runs in the page, in the extension's own world; sees nothing of this file. */
async function sawItself(url: string, startedAt: number): Promise<Answer> {
  const NEAR_MS = 3_000;
  const PATIENCE_MS = 1_500; // the entry comes once the whole answer is in
  const bare = (address: string) => address.split('#')[0];
  // By this clock and not by `timeOrigin`: that one stands still while a computer sleeps.
  const bornAt = Date.now() - performance.now();
  const isIt = ({ name, startTime }: PerformanceEntry) =>
    bare(name) === bare(url) && Math.abs(bornAt + startTime - startedAt) < NEAR_MS;
  if ([...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')].some(isIt))
    return 'yes';
  if (bornAt > startedAt) return 'younger';
  return new Promise((resolve) => {
    // Not `getEntries` alone: a page that lives long has its buffer full, and an observer hears of the new ones still.
    const observer = new PerformanceObserver((list) => list.getEntries().some(isIt) && done('yes'));
    const timer = setTimeout(() => done('no'), PATIENCE_MS);
    const done = (seen: Answer) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(seen);
    };
    observer.observe({ type: 'resource', buffered: true });
  });
}
