import type { Attempted } from '../main/attempted.ts';
import { isExternalScheme } from '../main/destinations.ts';
import { listenEverywhere } from '../main/everywhere.ts';
import { letNavigate } from '../main/let-pass.ts';
import { fields as material, paramsOf } from '../main/material.ts';
import type { Entry } from '../material.ts';
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
      if (!link || n.defaultPrevented(event)) return;
      const url = n.anchorHref(link);
      if (!isExternalScheme(url)) return;
      const attempt = externalAttempt(url);
      if (gate.passes(attempt)) return letNavigate(url);
      n.preventDefault(event);
      gate.hold(attempt, () => handOver(url));
    });
  },
};

export function externalAttempt(url: string): Attempted {
  const { path, query } = n.addressOf(url)!;
  const fields = paramsOf(new n.URLSearchParams(query));
  return {
    __proto__: null,
    sink: 'external-scheme',
    url,
    method: null,
    // An address alone says nothing about a client; a subject or a text does.
    carriesData: n.find(fields, (field) => field[1] !== '') !== undefined,
    material: () => {
      const entries = n.emptyList<Entry>();
      n.add(entries, ['to', decode(path)]);
      for (let i = 0; i < fields.length; i += 1) n.add(entries, fields[i]!);
      return material(entries);
    },
  };
}

export function handOver(url: string): void {
  const link = n.createElement('a');
  n.setAttribute(link, 'href', url);
  letNavigate(url);
  n.click(link);
}

function decode(text: string): string {
  try {
    return n.decodeURIComponent(text);
  } catch {
    return text;
  }
}
