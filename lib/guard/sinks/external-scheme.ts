import type { Attempted } from '../main/attempted.ts';
import { isExternalScheme } from '../main/destinations.ts';
import { listenEverywhere } from '../main/everywhere.ts';
import { letNavigate } from '../main/let-pass.ts';
import { fields as material } from '../main/material.ts';
import * as n from '../natives.ts';
import { linkIn } from './download-link.ts';
import type { SinkFile } from './sink.ts';

/**
 * `mailto:` and other links that hand text to another program. Seen: her click; what scripts do with `location` shows in
 * the navigation sink, what they do with `window.open` in its own. Known: address, subject, text.
 * Goes on: a fresh link. Refused: nothing.
 */
export const externalSchemeSink: SinkFile = {
  sink: 'external-scheme',
  install(gate) {
    listenEverywhere('click', (event: MouseEvent) => {
      const link = linkIn(event);
      if (!link || event.defaultPrevented) return;
      const url = n.anchorHref(link);
      if (!isExternalScheme(url)) return;
      const attempt = externalAttempt(url);
      if (gate.passes(attempt)) return letNavigate(url);
      n.preventDefault(event);
      gate.hold(attempt, { goOn: () => handOver(url), refuse: () => {} });
    });
  },
};

export function externalAttempt(url: string): Attempted {
  const parsed = new n.URL(url);
  const fields: [string, string][] = [...parsed.searchParams];
  return {
    sink: 'external-scheme',
    url,
    method: null,
    // An address alone says nothing about a client; a subject or a text does.
    carriesData: fields.some(([, value]) => value !== ''),
    destination: { kind: parsed.protocol === 'mailto:' ? 'mail-program' : 'other-program', url: url.slice(0, 4000) },
    material: () => material([['to', decode(parsed.pathname)], ...fields]),
  };
}

export function handOver(url: string): void {
  const link = n.createElement('a') as HTMLAnchorElement;
  link.href = url;
  letNavigate(url);
  n.click(link);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
