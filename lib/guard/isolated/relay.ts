import type { Destination, HeldAction, PageContext, Payload } from '../../disclosure/action.ts';
import type { Instead } from '../../messaging/contents.ts';
import type { SiteProfile } from '../../sites/profile.ts';
import type { Bus } from '../bus.ts';
import type { SeenAction } from '../document/document-sink.ts';
import type { Entry, MaterialHead } from '../material.ts';
import type { FromBackground, GoOn, Hold, Left, Outcome, Went } from '../wire.ts';
import { documentSinks } from './counter.ts';
import { describe, entriesIn } from './describe.ts';
import { destinationOf } from './destination.ts';
import { extension, isAlive } from './extension.ts';
import { seenFields } from './form-fields.ts';
import { guardParts } from './guard-parts.ts';
import { bytesOf, InHands, type Leaving } from './in-hand.ts';
import { sayUnreachable } from './notice.ts';
import { listenToOwnFrames } from './own-frames.ts';
import { readContext } from './page-context.ts';
import { originOfFrame } from './profile-for-page.ts';
import type { PromptHost } from './prompt-host.ts';

type ItLeft = Omit<Left, 'material' | 'url'> & { destination: Destination };

/**
 * Carries what the page's world asks to the background, and what the background says to the page's world. Decides
 * nothing, and keeps nothing but what is held.
 */
export function relay(
  bus: Bus,
  profile: () => SiteProfile | null,
  language: () => 'nl' | 'en',
): { recordSpoken(): void; prepare(): void } {
  const listenToOwnFramesAgain = listenToOwnFrames();
  const hands = new InHands();
  let went: Went | null = null;
  let promptFor: string | null = null;
  let host: PromptHost | null = null;

  const promptHost = async (): Promise<PromptHost> => {
    const { createPromptHost } = await guardParts();
    host ??= createPromptHost(() => {
      if (promptFor) void ask('guard/prompt-lost', { actionId: promptFor });
    });
    return host;
  };

  const holdIt = async (action: Omit<HeldAction, 'payload'>, head: MaterialHead, entries: Entry[], form?: Element) => {
    const { id, sink, destination } = action;
    const seen = form && seenFields(form, entries);
    hands.take(id, { sink, destination, head, entries, seen });
    const payload = await describe(head, entries, seen);
    hands.describe(id, payload);
    const answer = await ask('guard/held', { action: { ...atMost(action), payload }, context: context() });
    if (answer === true) return;
    // Nobody took it in. Never is silence a yes: it is refused, and she is told why.
    refuse(id);
    sayUnreachable(language());
  };

  const tellLeft = async (left: ItLeft, head: MaterialHead, entries: Entry[]) => {
    const { parts, fingerprint } = await describe(head, entries);
    await ask('guard/left', { ...atMost(left), bytes: bytesOf(parts), fingerprint });
  };

  const ended = (outcome: Outcome) => {
    const { actionId } = outcome;
    const leaving = hands.drop(actionId);
    // What a click sets off is told piece by piece, as the page's world sees it.
    if (leaving && leaving.sink !== 'click' && outcome.outcome === 'done')
      void ask('guard/left', { actionId, ...atMost<Leaving>(leaving) });
    void ask('guard/outcome', outcome);
  };

  /** Builds what goes in the place of what is held, and says what it is; another word for why it does not. */
  const reduce = async (id: string, instead: Instead): Promise<Payload | 'gone' | 'not-reducible'> => {
    const hand = hands.get(id);
    if (!hand) return 'gone';
    const built = (await guardParts()).build(hand, instead);
    if (!built) return 'not-reducible';
    const { rows, entries, seen } = built;
    const payload = await describe(hand.head, entries, seen);
    return hands.approve(id, { rows, entries, payload }) ? payload : 'gone';
  };

  const here = documentSinks(
    bus,
    {
      held: (id, { material: { entries, ...head }, ...action }) =>
        void holdIt(
          { id, method: null, control: null, bound: false, heldAt: new Date().toISOString(), ...action },
          head,
          Array.from(entries),
        ),
      left: (actionId, { material: { entries, ...head }, sink, destination }: SeenAction) =>
        void tellLeft({ actionId, sink, destination, fileName: null }, head, Array.from(entries)),
      went: (actionId, failed) => ended({ actionId, outcome: failed ? 'failed' : 'done', reason: null }),
    },
    {
      ask,
      language,
      tell: (what, act) => void guardParts().then(({ tellAtEdge }) => tellAtEdge(what, language(), act)),
    },
  );

  bus.hear((kind, body, form, about) => {
    if (kind === 'held') {
      bus.say('taken', null);
      const { material, url, ...action } = body as Hold;
      const entries = entriesIn(form);
      const destination = destinationOf(action.sink, url, isOwn);
      void holdIt({ ...action, destination }, material, entries, about ?? undefined);
    } else if (kind === 'went') {
      went = body as Went;
    } else if (kind === 'left') {
      const { material, url, ...left } = body as Left;
      const destination = destinationOf(left.sink, url, isOwn);
      void tellLeft({ ...left, destination }, material, entriesIn(form));
    } else if (kind === 'outcome') {
      ended(body as Outcome);
    } else if (kind === 'printing') {
      here.paper.allowOnce();
    } else if (kind === 'rewritten') {
      here.listenAgain();
      listenToOwnFramesAgain();
      listenForLeaving();
    }
  });

  const isOwn = (origin: string): boolean => origin === originOfFrame() || profile()?.origins.includes(origin) === true;

  const context = (): PageContext => readContext(profile());

  const recordSpoken = () => void ask('guard/record-spoken', { context: context() });

  const refuse = (id: string) => {
    hands.drop(id);
    here.refuse(id);
    bus.say('refuse', { id });
  };

  const goOn = (id: string, reduced: boolean): Went => {
    const approved = hands.letGo(id, reduced);
    if (approved === undefined) return { id, state: 'gone' };
    const state = here.goOn(id, approved?.entries ?? null);
    if (state !== null) return { id, state };
    went = null;
    bus.say('go-on', { id, instead: approved?.rows ?? null } satisfies GoOn);
    return went ?? { id, state: 'unknown' };
  };

  const toFrame = async (message: FromBackground): Promise<unknown> => {
    switch (message.type) {
      case 'gate/go-on':
        return goOn(message.actionId, message.reduced);
      case 'gate/holds':
        return hands.has(message.actionId);
      case 'gate/contents': {
        const hand = hands.get(message.actionId);
        return hand && (await guardParts()).contentsOf(hand);
      }
      case 'gate/instead':
        return reduce(message.actionId, message.instead);
      case 'gate/refuse':
        refuse(message.actionId);
        return true;
      case 'prompt/open': {
        promptFor = message.actionId;
        (await promptHost()).open(message.ticket, message.shape);
        return context();
      }
      case 'prompt/shape':
        host?.reshape(message.shape);
        return true;
      case 'prompt/close':
        promptFor = null;
        host?.close();
        return true;
      case 'spoken/start':
        recordSpoken();
        return true;
      case 'note/write': {
        const note = profile()?.note;
        return note ? (await guardParts()).writeNote(message.text, note) : false;
      }
    }
  };

  extension.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== extension.runtime.id || typeof (message as { type?: unknown })?.type !== 'string')
      return undefined;
    if ((message as { type: string }).type.startsWith('teach/')) return undefined; // for the picker, where there is one
    void toFrame(message as FromBackground).then(answer);
    return true; // the answer comes later
  });

  // Closed, reloaded or gone elsewhere while something was held: nothing of it left. A page that comes back from the
  // back/forward cache finds it refused.
  const leave = () => {
    for (const actionId of hands.ids()) {
      refuse(actionId);
      void ask('guard/outcome', { actionId, outcome: 'abandoned', reason: 'page left' } satisfies Outcome);
    }
    host?.close();
  };
  const listenForLeaving = () => window.addEventListener('pagehide', leave);
  listenForLeaving();

  return { recordSpoken, prepare: () => void promptHost().then((made) => made.prepare()) };
}

/** As long as the background takes it; a page's words and addresses can be of any length. */
function atMost<T extends { destination: Destination; label?: string | null }>(told: T): T {
  const { destination, label } = told;
  return {
    ...told,
    ...(label ? { label: label.slice(0, 300) } : {}),
    destination: { ...destination, url: destination.url?.slice(0, 4000) ?? null },
  };
}

async function ask(type: string, body: unknown): Promise<unknown> {
  if (!isAlive()) return null;
  try {
    const answer = (await extension.runtime.sendMessage({ type, ask: body })) as {
      ok?: boolean;
      text?: unknown;
    } | null;
    return answer?.text ?? answer?.ok ?? null;
  } catch {
    return null; // the worker could not be reached: the caller treats that as "not taken in"
  }
}
