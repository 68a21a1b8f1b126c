import type { Destination, Sink } from '../../disclosure/action.ts';
import type { Entry, Material } from '../material.ts';
import type { Weighed } from '../wire.ts';

/**
 * The contract of a way out that shows in the document itself: an event that the extension's own world sees as well as
 * the page's does. There no page can take our functions away, so that is where it is held. What it is, the one gate
 * judges (`weigh`).
 */
export interface DocumentSink {
  sink: Sink;
  install(counter: Counter): void;
}

export interface Counter {
  /** Listens on the window, also after the page has rewritten its document. */
  on<E extends keyof WindowEventMap>(type: E, listener: (event: WindowEventMap[E]) => void, capture?: boolean): void;
  weigh(sink: Sink, textLength: number): Weighed;
  /** @param goOn runs once, when she has decided to share. */
  hold(action: SeenAction, goOn: GoOn): void;
  /** It belongs to something that was approved: told on its account. */
  left(actionId: string, action: SeenAction): void;
  /** One quiet line at the edge of the page, with at most one thing to do. */
  tell(what: Told, act?: () => void): void;
  /** Asks the background; null where it does not answer. */
  ask(type: string, body: unknown): Promise<unknown>;
  /** Her language. */
  language(): 'nl' | 'en';
}

/** @param instead goes in the place of what was shown; null: that itself. */
export type GoOn = (instead: readonly Entry[] | null) => void | Promise<void>;

export interface SeenAction {
  sink: Sink;
  label: string | null;
  destination: Destination;
  material: Material;
}

export type Told = 'copied' | 'drag-refused';
