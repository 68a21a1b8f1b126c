import { decisionFrom } from '../../lib/disclosure/draft/decide.ts';
import { draftFrom } from '../../lib/disclosure/draft/start.ts';
import { briefingWith, POLICY } from '../../lib/disclosure/draft/testing.ts';
import type { Browser, Page } from '../support/browser.ts';
import { evaluate } from '../support/page.ts';

export interface HeldNow {
  readonly ticket: string;
  readonly sink: string;
}

/** An extension page's own API, in either browser. */
interface Extension {
  readonly storage: { readonly session: { get(key: null): Promise<Record<string, unknown>> } };
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean; problem?: string; needsGesture?: boolean }>;
  };
}

/**
 * Decides as the prompt does, by the message that only an extension page may send, and without the seconds that filling
 * in the sentence takes. That the prompt itself decides by real keys is shown in tests/e2e, way out by way out.
 */
export class Desk {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async in(browser: Browser): Promise<Desk> {
    return new Desk(await browser.openExtensionPage('popup.html'));
  }

  /** What waits for a decision. */
  async held(): Promise<HeldNow[]> {
    return evaluate(this.#page, async () => {
      const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const kept = await (scope.browser ?? scope.chrome).storage.session.get(null);
      return Object.entries(kept).flatMap(([key, value]) => {
        const held = value as { ticket: string; decided: unknown; action: { sink: string } | null };
        return key.startsWith('held:') && held.decided === null && held.action !== null
          ? [{ ticket: held.ticket, sink: held.action.sink }]
          : [];
      });
    });
  }

  async release({ ticket }: HeldNow): Promise<void> {
    await this.#send('prompt/decide', { ticket, decision: DECISIONS.release, draft: null });
  }

  async withhold({ ticket }: HeldNow): Promise<void> {
    await this.#send('prompt/decide', { ticket, decision: DECISIONS.withhold, draft: null });
  }

  /** Takes the prompt away, as its strip does when it has told. */
  async close({ ticket }: HeldNow): Promise<void> {
    await this.#send('prompt/close', { ticket });
  }

  async #send(type: string, ask: object): Promise<void> {
    const answer = await evaluate<{ ok: boolean; problem?: string }, { type: string; ask: object }>(
      this.#page,
      (message) => {
        const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
        return (scope.browser ?? scope.chrome).runtime.sendMessage(message);
      },
      { type, ask },
    );
    if (!answer.ok) throw new Error(`${type}: ${answer.problem}`);
  }
}

const draft = { ...draftFrom(briefingWith(), POLICY), motivation: 'Meting: deze verstrekking is verzonnen.' };
const DECISIONS = { release: decisionFrom(draft, 'release'), withhold: decisionFrom(draft, 'withhold') };
