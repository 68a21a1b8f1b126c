import type { Attempted } from '../main/attempted.ts';
import { absolute, isExternalScheme, isMadeHere, isWeb, queryOf } from '../main/destinations.ts';
import { listenEverywhere } from '../main/everywhere.ts';
import { offeredFile } from '../main/files.ts';
import type { Gate } from '../main/gate.ts';
import { wrapMethod } from '../main/wrap.ts';
import * as n from '../natives.ts';
import { linkIn, makesFile } from './download-link.ts';
import { addressIn, externalAttempt } from './external-scheme.ts';
import type { SinkFile } from './sink.ts';

/**
 * What opens in another tab or window: `window.open`, and links with a `target`. Seen: the call, the click. Known: the
 * URL. Goes on: the native call, with the user activation of the decision. Refused: the page gets null, as from a popup
 * blocker. A page that cannot do without the window is held at the click instead: the site profile says so.
 */
export const windowOpenSink: SinkFile = {
  install(gate) {
    wrapMethod(window, 'open', (native, _self, args) => {
      const url = args[0] === undefined || args[0] === '' ? null : absolute(`${args[0]}`);
      if (url === null) return native();
      const attempt = isExternalScheme(url) ? externalAttempt(url) : describe(url, null, gate);
      const open = (to: string) => native(to, args[1] === undefined ? undefined : `${args[1]}`, args[2]);
      if (gate.passes(attempt)) return open(url);
      gate.hold(attempt, (_id, instead) => void open(addressIn(url, instead)));
      return null;
    });

    listenEverywhere('click', (event: MouseEvent) => opened(event));
    listenEverywhere('auxclick', (event: MouseEvent) => opened(event));

    function opened(event: MouseEvent): void {
      const link = linkIn(event);
      if (!link || n.defaultPrevented(event) || event.button > 1 || makesFile(link)) return;
      const url = n.anchorHref(link);
      const elsewhere =
        (link.target && link.target !== '_self') || event.button === 1 || event.ctrlKey || event.metaKey;
      if (!elsewhere || !isWeb(url)) return;
      const attempt = describe(url, link, gate);
      if (gate.passes(attempt)) return;
      n.preventDefault(event);
      gate.hold(attempt, () => {
        const fresh = n.cloneNode(link, false) as Element as HTMLElement;
        n.setAttribute(fresh, 'href', url); // the page's own may be another by now
        if (!n.getAttribute(fresh, 'target')) n.setAttribute(fresh, 'target', '_blank');
        n.click(fresh);
      });
    }
  },
};

function describe(url: string, link: HTMLAnchorElement | null, gate: Gate): Attempted {
  return {
    __proto__: null,
    sink: 'window-open',
    url,
    method: 'GET',
    carriesData: isWeb(url) && queryOf(url).length > 1,
    makesFile: isMadeHere(url),
    matchesSelector: (selector) => (link !== null && n.matches(link, selector)) || gate.gestures.matches(selector),
    material: () => offeredFile(url, null, null).material(),
  };
}
