import type { PageContext } from '../../disclosure/action.ts';
import type { SiteProfile } from '../../sites/profile.ts';
import type { Bus } from '../bus.ts';
import type { SeenAction } from '../document/document-sink.ts';
import type { Entry, MaterialHead } from '../material.ts';
import type { FromBackground, GoOn, Hold, Left, Outcome, Went } from '../wire.ts';
import { ask } from './ask.ts';
import { documentSinks } from './counter.ts';
import { entriesIn, named } from './describe.ts';
import { destinationOf } from './destination.ts';
import { extension } from './extension.ts';
import { guardParts } from './guard-parts.ts';
import { type Held, InHands, tellLeft } from './in-hands.ts';
import { sayUnreachable } from './notice.ts';
import { listenToOwnFrames } from './own-frames.ts';
import { readContext } from './page-context.ts';
import { originOfFrame } from './profile-for-page.ts';
import type { PromptHost } from './prompt-host.ts';

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
    host ??= createPromptHost(
      () => {
        if (promptFor) void ask('guard/prompt-lost', { actionId: promptFor });
      },
      () => {
        const held = hands.ids();
        for (const id of held) refuse(id);
        if (held.length > 0) sayUnreachable(language());
      },
    );
    return host;
  };

  const here = documentSinks(
    bus,
    {
      held: (id, { material: { entries, ...head }, ...action }) =>
        void hold({ id, method: null, control: null, bound: false, ...action }, head, Array.from(entries)),
      left: (actionId, { material: { entries, ...head }, sink, destination }: SeenAction) =>
        void tellLeft({ actionId, sink, destination, fileName: null }, head, Array.from(entries)),
      went: (actionId, failed) => hands.ended({ actionId, outcome: failed ? 'failed' : 'done', reason: null }),
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
      void hold({ ...action, destination }, ...named(material, entries, url), about ?? undefined);
    } else if (kind === 'went') {
      went = body as Went;
    } else if (kind === 'left') {
      const { material, url, ...left } = body as Left;
      const destination = destinationOf(left.sink, url, isOwn);
      void tellLeft({ ...left, destination }, ...named(material, entriesIn(form), url));
    } else if (kind === 'outcome') {
      hands.ended(body as Outcome);
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

  const hold = async (action: Held, head: MaterialHead, entries: readonly Entry[], form?: Element) => {
    if (await hands.take(action, head, entries, context(), form)) return;
    // Nobody took it in. Never is silence a yes: it is refused, and she is told why.
    refuse(action.id);
    sayUnreachable(language());
  };

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
      case 'gate/contents':
        return hands.contents(message.actionId);
      case 'gate/instead':
        return hands.reduce(message.actionId, message.instead);
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
