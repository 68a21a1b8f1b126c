import browser, { type Runtime } from 'webextension-polyfill';
import { z } from 'zod';
import { type Ask, type MessageType, protocol } from './protocol.ts';

export interface From {
  tabId: number;
  frameId: number;
}

export type Handlers = {
  [T in MessageType]: (ask: z.output<(typeof protocol)[T]['ask']>, from: From) => Promise<unknown>;
};

const envelope = z.object({ type: z.string(), ask: z.unknown() });

/**
 * One door for every message to the background. Nothing gets past it that has the wrong sender (another extension, a
 * page posing as a frame guard, a frame posing as an extension page) or the wrong shape; what is refused says where.
 */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
    const opened = envelope.safeParse(message);
    if (!opened.success || !isMessageType(opened.data.type)) return malformed('type');
    const { type, ask } = opened.data;
    if (!mayBeFrom(protocol[type].from, sender)) return { ok: false, problem: 'not-yours' };
    const parsed = protocol[type].ask.safeParse(ask);
    if (!parsed.success) return malformed(issuesOf(parsed.error));
    try {
      const handle = handlers[type] as (ask: Ask<typeof type>, from: From) => Promise<unknown>;
      return await handle(parsed.data as never, { tabId: sender.tab?.id ?? -1, frameId: sender.frameId ?? 0 });
    } catch (error) {
      console.error('Deelwijzer:', type, nameOf(error));
      return { ok: false, problem: 'unknown', detail: nameOf(error) };
    }
  });
}

function mayBeFrom(expected: 'frame' | 'page', sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const ownPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return expected === 'page' ? ownPage : !ownPage && sender.tab?.id !== undefined;
}

const isMessageType = (type: string): type is MessageType => Object.hasOwn(protocol, type);
const malformed = (detail: string) => ({ ok: false, problem: 'malformed', detail });

/** Paths and what is wrong with them; never the values, which may be the page's words. */
export const issuesOf = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || '(whole)'}: ${issue.code}`).join('; ');

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'error');
