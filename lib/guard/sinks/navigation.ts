import type { Attempted } from '../main/attempted.ts';
import { isExternalScheme, isMadeHere, isWeb, serverDestination } from '../main/destinations.ts';
import { offeredFile } from '../main/files.ts';
import { formOf } from '../main/form-of.ts';
import type { Gate } from '../main/gate.ts';
import { letNavigate, mayNavigate } from '../main/let-pass.ts';
import { fields } from '../main/material.ts';
import * as n from '../natives.ts';
import { externalAttempt, handOver } from './external-scheme.ts';
import type { SinkFile } from './sink.ts';

/** The part of the Navigation API that is used here; not in TypeScript's library for every version. */
interface NavigateEvent extends Event {
  navigationType: 'push' | 'replace' | 'reload' | 'traverse';
  destination: { url: string; sameDocument: boolean };
  formData: FormData | null;
  downloadRequest: string | null;
  hashChange: boolean;
}

/**
 * This tab going elsewhere: links, `location` assignments (which cannot be patched) and forms that reached the browser
 * unseen. Seen: the `navigate` event, which both browsers let us cancel. Known: URL, form data, download name.
 * Goes on: the same navigation once more. Refused: the page stays.
 */
export const navigationSink: SinkFile = {
  sink: 'navigation',
  install(gate) {
    const navigation = (window as unknown as { navigation?: EventTarget }).navigation;
    if (!navigation) return;
    n.addEventListener(navigation, 'navigate', ((event: NavigateEvent) => {
      const url = event.destination.url;
      if (!event.cancelable || event.hashChange || event.destination.sameDocument) return;
      if (event.navigationType === 'reload' || event.navigationType === 'traverse') return;
      if (mayNavigate(url)) return;
      const attempt = isExternalScheme(url) ? externalAttempt(url) : describe(event, gate);
      if (gate.passes(attempt)) return;
      n.preventDefault(event);
      const replace = event.navigationType === 'replace';
      const entries = event.formData ? [...event.formData] : null;
      const file = event.downloadRequest !== null ? offeredFile(url, event.downloadRequest || null, null) : null;
      gate.hold(attempt, {
        goOn: () => {
          letNavigate(url);
          if (isExternalScheme(url)) handOver(url);
          else if (file) file.give();
          else if (entries) postAgain(url, entries);
          else if (replace) location.replace(url);
          else location.assign(url);
        },
        refuse: () => {},
      });
    }) as (event: never) => void);
  },
};

function describe(event: NavigateEvent, gate: Gate): Attempted {
  const url = event.destination.url;
  const formData = event.formData;
  return {
    sink: 'navigation',
    url,
    method: formData ? 'POST' : 'GET',
    carriesData: formData !== null || (isWeb(url) && new n.URL(url).search.length > 1),
    makesFile: event.downloadRequest !== null || isMadeHere(url),
    matchesSelector: (selector) => gate.gestures.matches(selector),
    destination: isWeb(url) ? serverDestination(url, gate.profile.origins) : { kind: 'file', url: null },
    material: () =>
      formData ? fields([...formData]) : offeredFile(url, event.downloadRequest || null, null).material(),
    fileName: event.downloadRequest || null,
  };
}

/** The net's net: a form that neither the submit event nor `submit()` showed. Sends exactly the fields that were shown. */
function postAgain(url: string, entries: [string, FormDataEntryValue][]): void {
  const form = formOf(entries);
  form.method = 'post';
  form.action = url;
  if (entries.some(([, value]) => typeof value !== 'string')) form.enctype = 'multipart/form-data';
  form.hidden = true;
  n.append(document.documentElement, form);
  n.submit(form);
  n.remove(form);
}
