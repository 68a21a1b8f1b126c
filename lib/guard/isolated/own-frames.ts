import { extension } from './extension.ts';

type Heard = (event: MessageEvent<unknown>) => void;

/** The globals of the extension's own world, which all its scripts in this page share and no page sees. */
const world = globalThis as { deelwijzerHears?: Set<Heard> };
const heard = (): Set<Heard> => {
  world.deelwijzerHears ??= new Set();
  return world.deelwijzerHears;
};

/**
 * What the extension's own pages say from their frames in this page. Heard before any script of the page could listen,
 * and kept from it: with the message comes a hold on the frame's window, by which a page could send it elsewhere or give
 * it a ticket of its own.
 * @returns listens again, after the page has rewritten its document.
 */
export function listenToOwnFrames(): () => void {
  const own = new URL(extension.runtime.getURL('')).origin;
  const listener = (event: MessageEvent<unknown>) => {
    if (event.origin !== own) return;
    event.stopImmediatePropagation();
    for (const hear of heard()) hear(event);
  };
  const listen = () => window.addEventListener('message', listener, true);
  listen();
  return listen;
}

/** @param frame the one whose words are meant: no other frame, and no page script, can pose as it. */
export function hearOwnFrame(frame: HTMLIFrameElement, hear: (said: unknown) => void, signal: AbortSignal): void {
  const listener: Heard = (event) => {
    if (event.source !== null && event.source === frame.contentWindow) hear(event.data);
  };
  heard().add(listener);
  signal.addEventListener('abort', () => heard().delete(listener));
}
