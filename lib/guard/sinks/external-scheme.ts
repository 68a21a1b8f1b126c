import type { Attempted, Instead } from '../main/attempted.ts';
import { isExternalScheme } from '../main/destinations.ts';
import { listenEverywhere } from '../main/everywhere.ts';
import { letNavigate } from '../main/let-pass.ts';
import { text } from '../main/material.ts';
import * as n from '../natives.ts';
import { linkIn } from './download-link.ts';
import type { SinkFile } from './sink.ts';

/**
 * `mailto:` and other links that hand text to another program. Seen: her click; what scripts do with `location` shows in
 * the navigation sink, what they do with `window.open` in its own. Known: the whole address; the
 * extension's own world takes it apart.
 * Goes on: a fresh link. Refused: nothing.
 */
export const externalSchemeSink: SinkFile = {
  install(gate) {
    listenEverywhere('click', (event: MouseEvent) => {
      const link = linkIn(event);
      if (!link || n.defaultPrevented(event)) return;
      const url = n.anchorHref(link);
      if (!isExternalScheme(url)) return;
      const attempt = externalAttempt(url);
      if (gate.passes(attempt)) return letNavigate(url);
      n.preventDefault(event);
      gate.hold(attempt, (_id, instead) => handOver(url, instead));
    });
  },
};

export const externalAttempt = (url: string): Attempted => ({
  __proto__: null,
  sink: 'external-scheme',
  url,
  method: null,
  // An address alone says nothing about a client; a subject or a text does.
  carriesData: n.fits(/[?&][^=&#]*=[^&#]/, url),
  material: () => text(url, 'text/x-mailto'),
});

/** Where it goes: the address itself, or the one that was approved in its place. */
export const addressIn = (url: string, instead: Instead): string => (instead ? (instead[0]![1] as string) : url);

export function handOver(whole: string, instead: Instead): void {
  const url = addressIn(whole, instead);
  const link = n.createElement('a');
  n.setAttribute(link, 'href', url);
  letNavigate(url);
  n.click(link);
}
