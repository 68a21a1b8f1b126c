import type { PageContext } from '../../disclosure/action.ts';
import type { SiteProfile } from '../../sites/profile.ts';
import type { Bus } from '../bus.ts';
import type { FromBackground, Hold, Left, Outcome, Went } from '../wire.ts';
import { extension, isAlive } from './extension.ts';
import { writeNote } from './note-field.ts';
import { sayUnreachable } from './notice.ts';
import { readContext } from './page-context.ts';
import { createPromptHost } from './prompt-host.ts';

/** At the latest this long after the page has loaded. */
const PREPARE_MS = 3_000;

/**
 * Carries what the page's world asks to the background, and what the background says to the page's world. Decides
 * nothing and keeps nothing but the names of what is held, so that leaving the page can be told.
 */
export function relay(
  bus: Bus,
  profile: () => SiteProfile | null,
  language: () => 'nl' | 'en',
): { recordSpoken(): void } {
  const held = new Set<string>();
  let went: Went | null = null;
  let promptFor: string | null = null;

  const host = createPromptHost(() => {
    if (promptFor) void ask('guard/prompt-lost', { actionId: promptFor });
  });

  bus.hear((kind, body) => {
    if (kind === 'held') {
      const action = body as Hold;
      held.add(action.id);
      void ask('guard/held', { action, context: context() }).then((answer) => {
        // Nobody took it in. Never is silence a yes: it is refused, and she is told why.
        if (answer !== true) {
          held.delete(action.id);
          bus.say('refuse', { id: action.id });
          sayUnreachable(language());
        }
      });
    } else if (kind === 'went') {
      went = body as Went;
    } else if (kind === 'left') {
      void ask('guard/left', body as Left);
    } else if (kind === 'outcome') {
      held.delete((body as Outcome).actionId);
      void ask('guard/outcome', body as Outcome);
    }
  });

  const context = (): PageContext => readContext(profile());

  const recordSpoken = () => void ask('guard/record-spoken', { context: context() });

  const toFrame = (message: FromBackground): unknown => {
    switch (message.type) {
      case 'gate/go-on':
        went = null;
        bus.say('go-on', { id: message.actionId });
        return went ?? { id: message.actionId, state: 'unknown' };
      case 'gate/refuse':
        held.delete(message.actionId);
        bus.say('refuse', { id: message.actionId });
        return true;
      case 'prompt/open':
        promptFor = message.actionId;
        host.open(message.ticket, message.shape);
        return context();
      case 'prompt/shape':
        host.reshape(message.shape);
        return true;
      case 'prompt/close':
        promptFor = null;
        host.close();
        return true;
      case 'spoken/start':
        recordSpoken();
        return true;
      case 'note/write': {
        const note = profile()?.note;
        return note ? writeNote(message.text, note) : false;
      }
    }
  };

  extension.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== extension.runtime.id || typeof (message as { type?: unknown })?.type !== 'string')
      return undefined;
    void Promise.resolve(toFrame(message as FromBackground)).then(answer);
    return true; // the answer comes later
  });

  // The prompt is loaded once the page has settled, out of sight, so that it can be typed in at once when it comes.
  if (window === window.top) {
    window.addEventListener('load', () => requestIdleCallback(() => host.prepare(), { timeout: PREPARE_MS }), {
      once: true,
    });
  }

  // Closed, reloaded or gone elsewhere while something was held: nothing of it left.
  window.addEventListener('pagehide', () => {
    for (const actionId of held) {
      void ask('guard/outcome', { actionId, outcome: 'abandoned', reason: 'page left' } satisfies Outcome);
    }
    held.clear();
    host.close();
  });

  return { recordSpoken };
}

async function ask(type: string, body: unknown): Promise<unknown> {
  if (!isAlive()) return null;
  try {
    const answer = (await extension.runtime.sendMessage({ type, ask: body })) as { ok?: boolean } | null;
    return answer?.ok ?? null;
  } catch {
    return null; // the worker could not be reached: the caller treats that as "not taken in"
  }
}
