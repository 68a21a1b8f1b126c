import { add, emptyList } from '../sites/lists.ts';

/**
 * The private line between the page's world (MAIN) and the extension's world in the page (ISOLATED).
 *
 * It is a DOM node that is in no document. Both worlds see the same node; no page script can ever reach it, because it
 * is handed over before the first page script runs, as the `relatedTarget` of one event. Events on it are synchronous,
 * which a message port is not: a sink must be able to hold in the very tick in which the page acts.
 * Details are JSON strings: the only kind of detail that both Chromium and Firefox (Xray wrappers) hand over unchanged.
 * Nothing here looks up a method on a prototype or walks a list by its iterator: that is how a page would get to see the
 * line, or turn "refuse" into "go on" (tests/attack/natives.test.ts).
 */
const HELLO = 'deelwijzer-hello';
const LISTENING = 'listening';
const ABOUT = 'about';
/** Taken before any page script could replace it. */
const Said = CustomEvent;
const Pointing = MouseEvent;
type Listener = (kind: string, body: unknown, form: Element | null, about: Element | null) => void;
const TO = { main: 'to-main', isolated: 'to-isolated' } as const;

export type World = keyof typeof TO;

export interface Bus {
  /**
   * @param form stands beside the message for as long as it is heard: what words cannot carry (files).
   * @param about an element of the page that it is about; the other world gets the same one, unless it stands in a shadow.
   */
  say(kind: string, body: unknown, form?: HTMLFormElement, about?: Element | null): void;
  hear(listener: Listener): void;
  /** The other world has been heard: it is there, or was. */
  readonly isOpen: boolean;
}

interface BusNatives {
  addEventListener(target: EventTarget, type: string, listener: (event: never) => void): void;
  removeEventListener(target: EventTarget, type: string, listener: (event: never) => void): void;
  dispatchEvent(target: EventTarget, event: Event): boolean;
  /** What stands beside a message. In the page's world nothing does: there, reading a property could show a page the line. */
  formIn(line: Element): Element | null;
  append(parent: Element, child: Element): void;
  remove(child: Element): void;
  detail(event: CustomEvent): unknown;
  stringify(value: unknown): string;
  parse(text: string): unknown;
}

/**
 * Joins the two worlds of this frame, whichever of them starts first.
 * A page script that runs later finds nobody listening for the greeting: both stopped once it was answered.
 */
export function joinBus(world: World, native: BusNatives): Bus {
  const other: World = world === 'main' ? 'isolated' : 'main';
  const listeners = emptyList<Listener>();
  const unsaid = emptyList<() => void>();
  let line: Element | null = null;
  let heardBack = false;

  const listenOn = (node: Element) => {
    line = node;
    let about: Element | null = null;
    native.addEventListener(node, ABOUT, ((event: MouseEvent) => {
      // The page's world is told about nothing; there, reading this could show a page the line.
      about = world === 'isolated' ? (event.relatedTarget as Element | null) : null;
    }) as (event: never) => void);
    native.addEventListener(node, TO[world], ((event: CustomEvent) => {
      const { kind, body } = native.parse(native.detail(event) as string) as { kind: string; body: unknown };
      for (let i = 0; i < listeners.length; i += 1) listeners[i]!(kind, body, native.formIn(node), about);
    }) as (event: never) => void);
  };

  const flush = () => {
    heardBack = true;
    for (let i = 0; i < unsaid.length; i += 1) unsaid[i]!();
    unsaid.length = 0;
  };

  const send = (message: string, form: HTMLFormElement | undefined, about: Element | null | undefined) => {
    if (!line) return;
    native.dispatchEvent(line, new Pointing(ABOUT, { relatedTarget: about ?? null }));
    if (form) native.append(line, form);
    native.dispatchEvent(line, new Said(TO[other], { detail: message }));
    if (form) native.remove(form);
  };

  const answerGreeting = ((event: MouseEvent) => {
    const node = event.relatedTarget as Element | null;
    if (!node) return;
    event.stopImmediatePropagation();
    event.preventDefault(); // tells the other world that it was heard
    native.removeEventListener(window, HELLO, answerGreeting);
    listenOn(node);
    // The other world listens only once its greeting returns; what was saved up waits for its word.
    native.addEventListener(node, LISTENING, flush as (event: never) => void);
  }) as (event: never) => void;

  const node = document.createElement('i');
  const heard = !native.dispatchEvent(window, new MouseEvent(HELLO, { relatedTarget: node, cancelable: true }));
  if (heard) {
    listenOn(node);
    native.dispatchEvent(node, new Event(LISTENING));
    heardBack = true;
  } else {
    native.addEventListener(window, HELLO, answerGreeting);
  }

  return {
    get isOpen() {
      return heardBack;
    },
    say(kind, body, form, about) {
      const message = native.stringify({ kind, body });
      if (heardBack) send(message, form, about);
      else add(unsaid, () => send(message, form, about));
    },
    hear(listener) {
      add(listeners, listener);
    },
  };
}
