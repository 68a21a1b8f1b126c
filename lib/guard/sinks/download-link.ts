import type { Attempted } from '../main/attempted.ts';
import { watchObjectUrls } from '../main/blobs.ts';
import { isMadeHere } from '../main/destinations.ts';
import { listenEverywhere } from '../main/everywhere.ts';
import { type OfferedFile, offeredFile } from '../main/files.ts';
import type { Gate } from '../main/gate.ts';
import { letNavigate } from '../main/let-pass.ts';
import { type Native, wrapMethod } from '../main/wrap.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * A link that makes a file: `a[download]`, or one to a blob or data URL. Seen: her click (once the page's own handlers
 * let it be), `.click()` and `dispatchEvent` on a link that is in no document, where no listener ever hears of it.
 * Known: the file's name and, if the page made it, its content. Goes on: a fresh link to the same file. Refused: nothing.
 */
export const downloadLinkSink: SinkFile = {
  install(gate) {
    watchObjectUrls();

    listenEverywhere('click', (event: MouseEvent) => {
      const link = linkIn(event);
      if (!link || n.defaultPrevented(event) || !makesFile(link)) return;
      const { attempt, file } = describe(link, gate);
      if (gate.passes(attempt)) return letNavigate(attempt.url);
      n.preventDefault(event);
      gate.hold(attempt, (_id, instead) => file.give(instead));
    });

    const fromScript = (native: Native, self: unknown) => {
      if (!(self instanceof HTMLAnchorElement) || n.isConnected(self) || !makesFile(self)) return native();
      const { attempt, file } = describe(self, gate);
      if (gate.passes(attempt)) {
        letNavigate(attempt.url);
        return native();
      }
      gate.hold(attempt, (_id, instead) => file.give(instead));
      return undefined;
    };
    wrapMethod(HTMLElement.prototype, 'click', fromScript);
    wrapMethod(EventTarget.prototype, 'dispatchEvent', (native, self, args) =>
      (args[0] as Event | undefined)?.type === 'click' ? (fromScript(native, self) ?? true) : native(),
    );
  },
};

/** The link that a click works, seen through open shadow roots. */
export function linkIn(event: Event): HTMLAnchorElement | null {
  const target = n.composedPath(event)[0];
  if (!(target instanceof Element)) return null;
  const link = n.closest(target, 'a[href],area[href]');
  return link instanceof HTMLAnchorElement ? link : null;
}

export const makesFile = (link: HTMLAnchorElement): boolean =>
  n.getAttribute(link, 'download') !== null || isMadeHere(n.anchorHref(link));

function describe(link: HTMLAnchorElement, gate: Gate): { attempt: Attempted; file: OfferedFile } {
  const url = n.anchorHref(link);
  const fileName = n.getAttribute(link, 'download') || null;
  const file = offeredFile(url, fileName, link);
  return {
    file,
    attempt: {
      __proto__: null,
      sink: 'download-link',
      url,
      method: 'GET',
      carriesData: true,
      makesFile: true,
      matchesSelector: (selector) => n.matches(link, selector) || gate.gestures.matches(selector),
      material: () => file.material(),
      fileName,
    },
  };
}
