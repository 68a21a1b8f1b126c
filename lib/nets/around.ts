import browser from 'webextension-polyfill';
import { z } from 'zod';
import { type PageContext, pageContextSchema } from '../disclosure/action.ts';
import { allHeld } from '../journal/held-contents.ts';
import { type SiteProfile, siteProfileSchema } from '../sites/profile.ts';
import { matchPattern } from '../sites/registration.ts';
import type { Released } from './accounted.ts';
import { allComingDown } from './coming-down.ts';
import { originOf } from './passing.ts';

/** What the nets ask around them: which EPDs are guarded, what was allowed, what the pages know. */

/** The profile of the EPD that has this origin, as the frame guards read it. */
export async function siteOf(origin: string): Promise<SiteProfile | null> {
  const { sites } = await browser.storage.local.get('sites');
  const known = z.array(z.unknown()).safeParse(sites).data ?? [];
  for (const site of known) {
    const parsed = siteProfileSchema.safeParse(site);
    if (parsed.success && parsed.data.origins.includes(origin)) return parsed.data;
  }
  return null;
}

/** What she released in this run of the browser; of tabs that are gone only the file itself. */
export async function releasedActions(): Promise<Released[]> {
  const [held, comingDown] = await Promise.all([allHeld(), allComingDown()]);
  const inTabs = held.flatMap(({ held: { decided, tabId, context } }) =>
    decided?.decision === 'release'
      ? [
          {
            tabId,
            from: context.epd.origin,
            sink: decided.sink,
            to: originOf(decided.to),
            onlyFile: null,
            at: decided.at,
          },
        ]
      : [],
  );
  return [...inTabs, ...comingDown.map((file) => ({ ...file, to: originOf(file.to), onlyFile: file.to }))];
}

/** The tab that most likely shows the record: the one that is known, else the only or the active one of that origin. */
export async function tabOf(origin: string, tabId: number): Promise<number | null> {
  const tabs = (await browser.tabs.query({ url: matchPattern(origin) }).catch(() => [])).filter(
    ({ url }) => originOf(url) === origin,
  );
  const found =
    tabs.find(({ id }) => id === tabId) ?? (tabs.length === 1 ? tabs[0] : tabs.find(({ active }) => active));
  return found?.id ?? null;
}

export async function originInFront(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true }).catch(() => []);
  return originOf(tab?.url);
}

/** Whose record stands in this tab now, by the words of the page; null where it does not say. */
export async function whoseRecord(tabId: number): Promise<PageContext | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/read-context.js'] });
    return pageContextSchema.safeParse(frame?.result).data ?? null;
  } catch {
    return null; // the tab is gone, or shows something that may not be read
  }
}
