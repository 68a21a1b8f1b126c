import browser from 'webextension-polyfill';
import { z } from 'zod';
import type { PageContext, SpokenChannel } from '../disclosure/action.ts';
import { SPOKEN_CHANNELS } from '../disclosure/action.ts';
import { keepHeld, newTicket } from './held-contents.ts';
import { openInPage, openInWindow, toFrame } from './prompt-places.ts';

/** What no computer saw: a call, a meeting, a letter. The same questions, and nothing is held. */
const chosen = (tabId: number) => `spoken:${tabId}`;

/** Opens the prompt over the record in that tab, which says whom it is about. @returns false where it does not answer. */
export async function startSpoken(tabId: number, channel: SpokenChannel): Promise<boolean> {
  await browser.storage.session.set({ [chosen(tabId)]: channel });
  if ((await toFrame(tabId, 0, { type: 'spoken/start' })) === true) return true;
  await browser.storage.session.remove(chosen(tabId));
  return false;
}

/** The page said whom it is about: the prompt opens there, with the way that was chosen before, if one was. */
export async function spokenIn(from: { tabId: number; frameId: number }, context: PageContext): Promise<void> {
  const key = chosen(from.tabId);
  const channel = z.enum(SPOKEN_CHANNELS).safeParse((await browser.storage.session.get(key))[key]).data ?? null;
  await browser.storage.session.remove(key);
  const id = crypto.randomUUID();
  const held = { ...nothingHeld(channel), context, ...from };
  await keepHeld(id, held);
  await openInPage(id, held);
}

/** No page in front: in a window, where she says herself whom it is about. */
export async function spokenInWindow(channel: SpokenChannel): Promise<void> {
  const id = crypto.randomUUID();
  await keepHeld(id, {
    ...nothingHeld(channel),
    context: {
      epd: { name: '', origin: '', profile: null },
      client: { name: null, birthDate: null, number: null },
      user: { name: null, function: null },
      takesNote: false,
    },
    tabId: browser.tabs.TAB_ID_NONE,
    frameId: 0,
  });
  await openInWindow(id);
}

const nothingHeld = (channel: SpokenChannel | null) => ({
  action: null,
  channel,
  ticket: newTicket(),
  windowId: null,
  resumes: null,
  completes: null,
  prepared: null,
  decided: null,
});
