import browser from 'webextension-polyfill';
import { z } from 'zod';
import { addRule } from '../journal/guard-changes.ts';
import { newTicket } from '../journal/held-contents.ts';
import { whoWorks } from '../journal/who-works.ts';
import { LogNotWritable } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Handlers } from '../messaging/router.ts';
import { chosenLanguage, readPolicy } from '../policy/read.ts';
import type { Matcher } from '../sites/profile.ts';
import { allSites } from '../sites/store.ts';
import { pickedSchema } from './picked.ts';

/** What the background says to the picker in a frame. */
export type ToPicker =
  | { type: 'teach/open'; ticket: string }
  | { type: 'teach/preview'; matcher: Matcher }
  /** The panel is done; `saved` is what she taught. */
  | { type: 'teach/go-on'; saved: 'shares' | 'never-shares' | null }
  | { type: 'teach/stop' };

/** One control that was pointed at, until she has said what it does. In session memory only. */
const openSchema = z.object({
  picked: pickedSchema,
  origin: z.string(),
  user: z.string().nullable(),
  tabId: z.number(),
  frameId: z.number(),
});
type Open = z.infer<typeof openSchema>;

const PICKER = 'teach-picker.js';
const openKey = (ticket: string) => `teach:${ticket}`;
const tabKey = (tabId: number) => `teaching:${tabId}`;
const ok = { ok: true } as const;
const refused = (problem: string, detail?: string) => ({ ok: false, problem, ...(detail && { detail }) }) as const;

/** Teaching an EPD by pointing, as the background sees it: who may point where, and what then goes. */
export function teachHandlers(db: LogDatabase): Pick<Handlers, Extract<keyof Handlers, `teach/${string}`>> {
  return {
    'teach/start': async ({ tabId }) => {
      await browser.storage.session.set({ [tabKey(tabId)]: true });
      try {
        await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [PICKER] });
      } catch {
        return refused('action-gone', 'no picker in that tab');
      }
      return ok;
    },
    'teach/picked': async ({ picked, origin, user }, { tabId, frameId }) => {
      const teaching = (await browser.storage.session.get(tabKey(tabId)))[tabKey(tabId)] === true;
      const guarded = (await allSites()).some(({ origins }) => origins.includes(origin));
      if (!teaching || !guarded) return { ok: false };
      const ticket = newTicket();
      const open: Open = { picked, origin, user, tabId, frameId };
      await browser.storage.session.set({ [openKey(ticket)]: open });
      await toPicker(tabId, 0, { type: 'teach/open', ticket });
      return ok;
    },
    'teach/stop': async (_ask, { tabId }) => {
      await browser.storage.session.remove(tabKey(tabId));
      await toPicker(tabId, null, { type: 'teach/stop' });
      return ok;
    },
    'teach/briefing': async ({ ticket }) => {
      const open = await openFor(ticket);
      if (!open) return refused('not-yours');
      const [policy, sites, language] = await Promise.all([readPolicy(), allSites(), chosenLanguage()]);
      const site = sites.find(({ origins }) => origins.includes(open.origin));
      const epd = site?.name ?? new URL(open.origin).host;
      return { ok: true, picked: open.picked, epd, mayNever: policy.mayDismiss, language };
    },
    'teach/preview': async ({ ticket, matcher }) => {
      const open = await openFor(ticket);
      if (!open) return refused('not-yours');
      const count = await toPicker(open.tabId, open.frameId, { type: 'teach/preview', matcher });
      return typeof count === 'number' ? { ok: true, count } : refused('action-gone');
    },
    'teach/save': async ({ ticket, says, matcher }) => {
      const open = await openFor(ticket);
      if (!open) return refused('not-yours');
      if (says === 'never-shares' && !(await readPolicy()).mayDismiss) return refused('not-yours', 'forbidden');
      try {
        await addRule(db, {
          id: crypto.randomUUID(),
          how: 'taught',
          says,
          origin: open.origin,
          matcher,
          control: open.picked.name || null,
          at: new Date().toISOString(),
          by: await whoWorks(open.user),
        });
      } catch (error) {
        if (error instanceof LogNotWritable) return refused(error.problem);
        throw error;
      }
      await done(ticket, open, says);
      return ok;
    },
    'teach/cancel': async ({ ticket }) => {
      const open = await openFor(ticket);
      if (!open) return refused('not-yours');
      await done(ticket, open, null);
      return ok;
    },
  };
}

async function openFor(ticket: string): Promise<Open | null> {
  const key = openKey(ticket);
  return openSchema.safeParse((await browser.storage.session.get(key))[key]).data ?? null;
}

/** Once: a ticket teaches one thing. */
async function done(ticket: string, { tabId }: Open, saved: 'shares' | 'never-shares' | null): Promise<void> {
  await browser.storage.session.remove(openKey(ticket));
  await toPicker(tabId, null, { type: 'teach/go-on', saved });
}

/** null for every frame of the tab. A frame that is gone hears nothing. */
async function toPicker(tabId: number, frameId: number | null, message: ToPicker): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === null ? {} : { frameId });
  } catch {
    return null;
  }
}
