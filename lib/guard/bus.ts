/**
 * The private line between the page's world (MAIN) and the extension's world in the page (ISOLATED).
 *
 * It is a DOM node that is in no document. Both worlds see the same node; no page script can ever reach it, because it
 * is handed over before the first page script runs, as the `relatedTarget` of one event. Events on it are synchronous,
 * which a message port is not: a sink must be able to hold in the very tick in which the page acts.
 * Details are JSON strings: the only kind of detail that both Chromium and Firefox (Xray wrappers) hand over unchanged.
 */
const HELLO = 'deelwijzer-hello';
const LISTENING = 'listening';
/** Taken before any page script could replace it. */
const Said = CustomEvent;
const TO = { main: 'to-main', isolated: 'to-isolated' } as const;

export type World = keyof typeof TO;

export interface Bus {
  say(kind: string, body: unknown): void;
  hear(listener: (kind: string, body: unknown) => void): void;
}

interface BusNatives {
  addEventListener(target: EventTarget, type: string, listener: (event: never) => void): void;
  removeEventListener(target: EventTarget, type: string, listener: (event: never) => void): void;
  dispatchEvent(target: EventTarget, event: Event): boolean;
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
  const listeners: ((kind: string, body: unknown) => void)[] = [];
  const unsaid: string[] = [];
  let line: EventTarget | null = null;
  let heardBack = false;

  const listenOn = (node: EventTarget) => {
    line = node;
    native.addEventListener(node, TO[world], ((event: CustomEvent) => {
      const [kind, body] = native.parse(native.detail(event) as string) as [string, unknown];
      for (const listener of listeners) listener(kind, body);
    }) as (event: never) => void);
  };

  const flush = () => {
    heardBack = true;
    for (const message of unsaid.splice(0)) send(message);
  };

  const send = (message: string) => {
    if (line) native.dispatchEvent(line, new Said(TO[other], { detail: message }));
  };

  const answerGreeting = ((event: MouseEvent) => {
    const node = event.relatedTarget;
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
    say(kind, body) {
      const message = native.stringify([kind, body]);
      if (heardBack) send(message);
      else unsaid.push(message);
    },
    hear(listener) {
      listeners.push(listener);
    },
  };
}
