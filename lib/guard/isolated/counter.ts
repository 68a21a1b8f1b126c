import type { Bus } from '../bus.ts';
import { copySink } from '../document/copy.ts';
import type { Counter, GoOn, SeenAction } from '../document/document-sink.ts';
import { dragSink } from '../document/drag.ts';
import { type PaperShield, paperShield } from '../document/paper.ts';
import type { Entry } from '../material.ts';
import type { Weigh, Weighed } from '../wire.ts';

/** What the relay does for a way out that is seen here: the same as for what the page's world holds. */
export interface Announce {
  held(id: string, action: SeenAction): void;
  left(actionId: string, action: SeenAction): void;
  went(id: string, failed: boolean): void;
}

export interface DocumentSinks {
  /** @returns null where the action is not one of these. */
  goOn(id: string, instead: readonly Entry[] | null): 'went' | 'failed' | null;
  refuse(id: string): void;
  /** The page's document was rewritten and all listeners with it: puts them back. */
  listenAgain(): void;
  paper: PaperShield;
}

/** Holds what shows in the document itself, until told "go on with N" or "refuse N". */
export function documentSinks(
  bus: Bus,
  announce: Announce,
  help: Pick<Counter, 'ask' | 'tell' | 'language'>,
): DocumentSinks {
  const held = new Map<string, GoOn>();
  let weighed: Weighed | null = null;
  bus.hear((kind, body) => {
    if (kind === 'weighed') weighed = body as Weighed;
  });
  const listeners: [type: string, listener: (event: never) => void, capture: boolean][] = [];
  const listenAgain = () => {
    for (const [type, listener, capture] of listeners)
      window.addEventListener(type, listener as EventListener, capture);
  };
  const counter: Counter = {
    ...help,
    on(type, listener, capture = false) {
      listeners.push([type, listener as (event: never) => void, capture]);
      window.addEventListener(type, listener, capture);
    },
    weigh(sink, textLength) {
      weighed = null;
      bus.say('weigh', { sink, textLength } satisfies Weigh);
      return weighed ?? { passes: false, actionId: null, label: null, intended: false };
    },
    hold(action, goOn) {
      const id = newId();
      held.set(id, goOn);
      announce.held(id, action);
    },
    left: announce.left,
  };
  const paper = paperShield();
  for (const sink of [copySink, dragSink]) sink.install(counter);
  if (window === window.top) paper.install(counter);
  return {
    paper,
    listenAgain,
    refuse: (id) => void held.delete(id),
    goOn(id, instead) {
      const goOn = held.get(id);
      if (!goOn) return null;
      held.delete(id); // before it runs: once, whatever happens in between
      try {
        void Promise.resolve(goOn(instead)).then(
          () => announce.went(id, false),
          () => announce.went(id, true),
        );
        return 'went';
      } catch {
        announce.went(id, true);
        return 'failed';
      }
    },
  };
}

const newId = (): string =>
  crypto.getRandomValues(new Uint8Array(16)).reduce((id, byte) => id + byte.toString(16).padStart(2, '0'), '');
