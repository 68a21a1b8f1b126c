import browser from 'webextension-polyfill';
import { leftAlready, type PageContext, pageContextSchema } from '../disclosure/action.ts';
import type { FromBackground } from '../guard/wire.ts';
import { allHeld, changeHeld, type Held, heldById } from './held-contents.ts';

/** Where a prompt stands: over the EPD in the tab's top frame, or, where that fails, in a window of its own. */
/** Later than this nobody connects a strip with what she did. */
const TOLD_MS = 20_000;
const WINDOW = { width: 960, height: 760 };

/** Opens the prompt for the oldest action of this tab that waits, unless one is open already. */
export async function openNext(tabId: number): Promise<void> {
  const waiting = (await allHeld())
    .filter(({ held }) => held.tabId === tabId && held.decided === null && !leftAlready(held.action))
    .sort((a, b) => (a.held.action?.heldAt ?? '').localeCompare(b.held.action?.heldAt ?? ''));
  const first = waiting[0];
  if (first) await openInPage(first.id, first.held);
}

/** @returns false where the page cannot show it and a window was opened. */
export async function openInPage(actionId: string, held: Held): Promise<boolean> {
  const shape = held.decided ? 'strip' : 'full';
  const answer = await toFrame(held.tabId, 0, { type: 'prompt/open', actionId, ticket: held.ticket, shape });
  const top = pageContextSchema.safeParse(answer);
  if (!top.success) {
    if (!held.decided) await openInWindow(actionId);
    return false;
  }
  if (held.frameId !== 0) await changeHeld(actionId, (now) => ({ ...now, context: filledFrom(now.context, top.data) }));
  return true;
}

/** The page that she shared from went elsewhere: what was recorded, and the note on offer, come along. */
export async function tellOnNewPage(tabId: number): Promise<void> {
  for (const { id, held } of await allHeld()) {
    if (held.tabId !== tabId || !held.decided || held.action === null || held.windowId !== null) continue;
    if (Date.now() - held.decided.at < TOLD_MS) await openInPage(id, held);
  }
}

export async function openInWindow(actionId: string): Promise<void> {
  const held = await heldById(actionId);
  if (!held || held.windowId !== null) return;
  const url = browser.runtime.getURL(`prompt.html#ticket=${held.ticket}`);
  const { id } = await browser.windows.create({ url, type: 'popup', ...WINDOW });
  const kept = await changeHeld(actionId, (now) => ({ ...now, windowId: id ?? null }));
  if (kept === null && id !== undefined) await browser.windows.remove(id).catch(() => {}); // ended while it opened
}

export async function closePrompt(held: Held): Promise<void> {
  if (held.windowId !== null) await browser.windows.remove(held.windowId).catch(() => {});
  else await toFrame(held.tabId, 0, { type: 'prompt/close' });
}

/** Says something to one frame; null where nobody is there to hear it. */
export async function toFrame(tabId: number, frameId: number, message: FromBackground): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId })) ?? null;
  } catch {
    return null;
  }
}

/** A frame inside the record seldom names the client: what it does not know, the page around it does. */
function filledFrom(own: PageContext, top: PageContext): PageContext {
  return {
    epd: own.epd.profile ? own.epd : top.epd,
    client: {
      name: own.client.name ?? top.client.name,
      birthDate: own.client.birthDate ?? top.client.birthDate,
      number: own.client.number ?? top.client.number,
    },
    user: { name: own.user.name ?? top.user.name, function: own.user.function ?? top.user.function },
    takesNote: own.takesNote || top.takesNote,
  };
}
