import type { Attempted } from '../main/attempted.ts';
import { absolute, isMadeHere, isWeb } from '../main/destinations.ts';
import { offeredFile } from '../main/files.ts';
import type { Gate } from '../main/gate.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * A frame that is sent to a file, mostly a hidden one: an old way to download. Seen: `src` by property or attribute, and
 * a frame with a `src` put into the page by script. Known: the address. Goes on: the same address. Refused: the frame
 * stays empty. A frame in markup that the page writes is loaded by the browser at once: the net sees its download.
 */
export const frameSourceSink: SinkFile = {
  install(gate) {
    const prototype = HTMLIFrameElement.prototype;
    const src = Object.getOwnPropertyDescriptor(prototype, 'src')!;
    const setSource = src.set!;
    const { setAttribute } = Element.prototype;
    const set = (frame: HTMLIFrameElement, value: string, go: () => void) => {
      const attempt = describe(value, gate);
      if (!attempt || gate.passes(attempt)) return go();
      gate.hold(attempt, go, { __proto__: null, isGone: () => !n.isConnected(frame) });
    };
    Object.defineProperty(prototype, 'src', {
      ...src,
      set(this: HTMLIFrameElement, value: unknown) {
        const url = `${value}`; // asked once: a second time it could say something else
        set(this, url, () => void n.apply(setSource, this, [url]));
      },
    });
    // On frames alone: the method that all other elements share stays the browser's own, at its own speed.
    Object.defineProperty(prototype, 'setAttribute', {
      configurable: true,
      writable: true,
      value: new n.Proxy(setAttribute, {
        __proto__: null,
        apply(native: typeof setAttribute, self: HTMLIFrameElement, args: unknown[]) {
          const name = `${args[0]}`;
          if (!n.fits(/^src$/i, name)) return n.apply(native, self, args);
          const url = `${args[1]}`;
          set(self, url, () => void n.apply(native, self, [name, url]));
        },
      } as ProxyHandler<typeof setAttribute>),
    });
  },
};

function describe(value: string, gate: Gate): Attempted | null {
  const url = absolute(value);
  if (!isWeb(url) && !isMadeHere(url)) return null;
  return {
    __proto__: null,
    sink: 'frame-source',
    url,
    method: 'GET',
    carriesData: false,
    matchesSelector: (selector) => gate.gestures.matches(selector),
    material: () => offeredFile(url, null, null).material(),
  };
}
