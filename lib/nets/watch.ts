import browser from 'webextension-polyfill';
import { z } from 'zod';
import { showBadge } from '../agenda/badge.ts';
import type { LogDatabase } from '../log/database.ts';
import { compileProfile } from '../sites/recognise.ts';
import { originInFront, siteOf } from './around.ts';
import { leavesRecord, passingOfDownload, seenDownload } from './download.ts';
import { perhapsByDocument } from './made-here.ts';
import { isAllowed, note } from './note.ts';
import { goesPast, passingOf, type SeenRequest, seenRequest } from './request.ts';

const WATCHED = { urls: ['<all_urls>'], types: ['xmlhttprequest' as const, 'websocket' as const] };

/**
 * The nets. They hold nothing and stop nothing: what went past the guard is kept, to be recorded afterwards. Called in
 * the worker's first tick, so that a request or download wakes it.
 */
export function watchForPassing(db: LogDatabase): void {
  const { onBeforeRequest, onHeadersReceived, onCompleted, onErrorOccurred } = browser.webRequest;
  /** Most requests only read: of those nothing is looked up. */
  const follow = (act: (request: SeenRequest) => Promise<void>) => (details: { requestId: string }) => {
    const request = seenRequest(details);
    if (request) void told(act(request));
  };
  onBeforeRequest.addListener(follow(begun), WATCHED);
  onHeadersReceived.addListener(
    follow(({ requestId }) => arrived(db, requestId)),
    WATCHED,
  );
  onCompleted.addListener(
    follow(({ requestId }) => ended(db, requestId, true)),
    WATCHED,
  );
  onErrorOccurred.addListener((details) => {
    // A page may end its worker as soon as the request is out; other failures without an answer reached nobody.
    follow(({ requestId }) => ended(db, requestId, /ABORT/i.test(details.error)))(details);
  }, WATCHED);
  browser.downloads.onChanged.addListener(({ id, state }) => {
    if (state?.current === 'complete') void told(downloaded(db, id));
  });
  void told(showBadge(db));
}

/** A request that goes past, until it is known that it arrived; in session memory too, for an upload outlives a worker. */
const suspectSchema = z.object({
  requestId: z.string(),
  url: z.string(),
  method: z.string(),
  socket: z.boolean(),
  from: z.string(),
  tabId: z.number(),
  frameId: z.number(),
  at: z.number(),
  byDocument: z.enum(['no', 'perhaps']),
  arrived: z.boolean(),
});
type Suspect = z.infer<typeof suspectSchema>;
const suspects = new Map<string, Promise<Suspect | null>>();
/** Firefox begins a request that a service worker then answers, and never tells of its end. */
const MOST_UNDER_WAY = 500;
const NOBODY = Promise.resolve(null);
const key = (requestId: string) => `suspect:${requestId}`;

async function begun(request: SeenRequest): Promise<void> {
  if (suspects.has(request.requestId)) return; // a redirect: it left at the first address
  const judged = suspect(request);
  suspects.set(
    request.requestId,
    judged.catch(() => null),
  );
  const [oldest] = suspects.keys();
  if (oldest !== undefined && suspects.size > MOST_UNDER_WAY) {
    suspects.delete(oldest);
    await browser.storage.session.remove(key(oldest));
  }
  await judged;
}

async function suspect(request: SeenRequest): Promise<Suspect | null> {
  const site = await siteOf(request.from);
  if (!site || !goesPast(request, compileProfile(site))) return null;
  if (await isAllowed(passingOf(request), new Set(site.origins))) return null;
  const found = { ...request, arrived: false };
  await browser.storage.session.set({ [key(request.requestId)]: found });
  return found;
}

async function suspected(requestId: string): Promise<Suspect | null> {
  const here = suspects.get(requestId);
  if (here) return here;
  const kept = await browser.storage.session.get(key(requestId));
  return suspectSchema.safeParse(kept[key(requestId)]).data ?? null;
}

/** An answer came, so it arrived; a socket stays open after that and may never be told of again. */
async function arrived(db: LogDatabase, requestId: string): Promise<void> {
  const found = await suspected(requestId);
  if (!found) return;
  if (found.socket) return ended(db, requestId, true);
  found.arrived = true;
  await browser.storage.session.set({ [key(requestId)]: found });
}

async function ended(db: LogDatabase, requestId: string, left: boolean): Promise<void> {
  const finding = suspected(requestId);
  suspects.set(requestId, NOBODY); // told twice, it is found once
  const found = await finding;
  if (found && (left || found.arrived) && !(await perhapsByDocument(found))) await note(db, passingOf(found));
  if (found) await browser.storage.session.remove(key(requestId));
  suspects.delete(requestId);
}

async function downloaded(db: LogDatabase, id: number): Promise<void> {
  const [item] = await browser.downloads.search({ id });
  const download = seenDownload(item, await originInFront());
  if (!download) return;
  for (const from of download.origins) {
    const site = await siteOf(from);
    if (!site) continue;
    if (!leavesRecord(download, compileProfile(site), from)) return;
    const passing = passingOfDownload(download, from);
    if (!(await isAllowed(passing, new Set(site.origins)))) await note(db, passing);
    return;
  }
}

/** A net that tears must be told of, and must tear nothing else; never with an address in it. */
async function told(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => console.error('Deelwijzer: net', error instanceof Error ? error.name : 'error'));
}
