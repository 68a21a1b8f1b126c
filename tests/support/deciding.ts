import type { Decision } from '../../lib/disclosure/decision.ts';
import type { ContentsMessage, Instead } from '../../lib/messaging/contents.ts';
import type { Browser, Page } from './browser.ts';
import { evaluate, waitFor } from './page.ts';
import { type Prompt, promptOn } from './prompt.ts';

/** A prompt that is spoken for: what its page would ask the background, asked from that very page. */
export interface Asked {
  readonly prompt: Prompt;
  readonly ticket: string;
  ask<T>(type: string, body: object): Promise<T>;
}

type Answered = { ok: true; number: number } | { ok: false; problem: string };

/** @param waiting so many are held and undecided; the prompt is about the oldest. */
export async function askedOn(browser: Browser, page: Page, waiting = 1): Promise<Asked> {
  const prompt = await promptOn(page);
  const ticket = await waitFor(() => openTicket(browser, waiting));
  const ask = <T>(type: string, body: object): Promise<T> =>
    evaluate<T, [string, object]>(
      prompt.frame,
      ([kind, what]) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: unknown): Promise<never> } };
        };
        return chrome.runtime.sendMessage({ type: kind, ask: what });
      },
      [type, { ticket, ...body }],
    );
  return { prompt, ticket, ask };
}

/** Of the oldest action that is held and undecided, once there are so many. */
export const openTicket = (browser: Browser, waiting = 1): Promise<string | null> =>
  browser.background.evaluate(async (count: number) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<Record<string, Held>> } } };
    };
    interface Held {
      ticket: string;
      decided: unknown;
      action: { heldAt: string };
    }
    const held = Object.entries(await chrome.storage.session.get(null))
      .flatMap(([key, value]) => (key.startsWith('held:') && value.decided === null ? [value] : []))
      .sort((a, b) => a.action.heldAt.localeCompare(b.action.heldAt));
    return held.length === count ? held[0]!.ticket : null;
  }, waiting);

export async function contentsOf({ ask }: Asked): Promise<ContentsMessage> {
  const answer = await ask<{ ok: true; contents: ContentsMessage; reducible: boolean }>('prompt/contents', {});
  if (!answer.ok || !answer.reducible) throw new Error(JSON.stringify(answer));
  return answer.contents;
}

export const decide = ({ ask }: Asked, instead: Instead | null, decision: Partial<Decision> = {}): Promise<Answered> =>
  ask<Answered>('prompt/decide', { decision: { ...DECISION, ...decision }, draft: null, instead });

/** A release of a fictional disclosure, as the prompt would send it. */
export const DECISION: Decision = {
  decision: 'release',
  urgency: 'ordinary',
  discloser: { name: 'M. de Boer', function: 'SPV', organisation: 'GGZ Lage Linge' },
  client: { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387', age: 44 },
  recipients: [
    { organisation: 'gemeente Utrecht', person: null, address: null, channel: 'secure-mail', facts: {}, details: {} },
  ],
  againstAdvice: 'Verzonnen verstrekking voor een test.',
  hiddenFromClient: null,
  withholding: null,
};
