import * as n from '../natives.ts';
import { wrapMethod } from './wrap.ts';

type Listener = (event: never) => void;

const listeners = n.emptyList<[type: string, listener: Listener, capture: boolean]>();

/** What never leaves the shadow root in which it happens, open or not. */
const STAYS_INSIDE = /^(?:submit|formdata)$/;

/**
 * Listens on the window and on every closed shadow root made by script: what happens inside one, no listener outside it
 * can name. First of all listeners, since this runs before any script of the page.
 */
export function listenEverywhere(type: string, listener: Listener, capture = false): void {
  n.add(listeners, [type, listener, capture]);
  n.addEventListener(window, type, listener, capture);
}

/** Again, for who took them away: adding what is there already does nothing. */
export function listenAgain(on: EventTarget = window, types?: RegExp): void {
  for (let i = 0; i < listeners.length; i += 1)
    if (!types || n.fits(types, listeners[i]![0]))
      n.addEventListener(on, listeners[i]![0], listeners[i]![1], listeners[i]![2]);
}

/** The open shadow roots in which she acts: those that came with the markup no call of the page made. */
function listenInside(event: Event): void {
  const path = n.composedPath(event);
  for (let i = 0; i < path.length; i += 1) if (path[i] instanceof n.ShadowRoot) listenAgain(path[i], STAYS_INSIDE);
}

/** @param lost is called when a page has just rewritten its own document, which removes every listener there was. */
export function keepListening(lost: () => void): void {
  n.addEventListener(window, 'click', listenInside, true);
  wrapMethod(Element.prototype, 'attachShadow', (native, _self, args) => {
    const root = native() as ShadowRoot;
    listenAgain(root, (args[0] as ShadowRootInit).mode === 'open' ? STAYS_INSIDE : undefined);
    return root;
  });
  for (const rewrites of ['open', 'write', 'writeln'] as const) {
    wrapMethod(Document.prototype, rewrites, (native) => {
      const result = native();
      listenAgain();
      lost();
      return result;
    });
  }
}
