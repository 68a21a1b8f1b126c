import type { Attempted } from '../main/attempted.ts';
import { isExternalScheme, isMadeHere, isWeb, queryOf } from '../main/destinations.ts';
import { offeredFile } from '../main/files.ts';
import { formOf } from '../main/form-of.ts';
import { letNavigate, mayNavigate } from '../main/let-pass.ts';
import { entriesOf, fields } from '../main/material.ts';
import type { Entry } from '../material.ts';
import * as n from '../natives.ts';
import { externalAttempt, handOver } from './external-scheme.ts';
import { sendForm } from './form-submit.ts';
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
  install(gate) {
    const navigation = (window as unknown as { navigation?: EventTarget }).navigation;
    if (!navigation) return;
    n.addEventListener(navigation, 'navigate', ((event: NavigateEvent) => {
      const url = event.destination.url;
      if (!event.cancelable || event.hashChange || event.destination.sameDocument) return;
      if (event.navigationType === 'reload' || event.navigationType === 'traverse') return;
      if (mayNavigate(url)) return;
      const fileName = event.downloadRequest;
      const entries = event.formData && entriesOf(event.formData);
      const file = offeredFile(url, fileName || null, null);
      const attempt: Attempted = isExternalScheme(url)
        ? externalAttempt(url)
        : {
            __proto__: null,
            sink: 'navigation',
            url,
            method: entries ? 'POST' : 'GET',
            carriesData: entries !== null || (isWeb(url) && queryOf(url).length > 1),
            makesFile: fileName !== null || isMadeHere(url),
            matchesSelector: (selector) => gate.gestures.matches(selector),
            material: () => (entries ? fields(entries) : file.material()),
            fileName: fileName || null,
          };
      if (gate.passes(attempt)) return;
      n.preventDefault(event);
      const replace = event.navigationType === 'replace';
      gate.hold(attempt, (_id, instead) => {
        letNavigate(url);
        if (isExternalScheme(url)) handOver(url, instead);
        else if (entries) postAgain(url, instead ?? entries);
        else if (instead || fileName !== null) file.give(instead);
        else if (replace) location.replace(url);
        else location.assign(url);
      });
    }) as (event: never) => void);
  },
};

/** The net's net: a form that neither the submit event nor `submit()` showed. Sends exactly the fields that were shown. */
function postAgain(url: string, entries: ArrayLike<Entry>): void {
  const form = formOf(entries);
  n.setAttribute(form, 'method', 'post');
  n.setAttribute(form, 'action', url);
  if (n.find(entries, (entry) => typeof entry[1] !== 'string')) n.setAttribute(form, 'enctype', 'multipart/form-data');
  n.setAttribute(form, 'hidden', '');
  n.append(document.documentElement, form);
  sendForm(form, entries, () => n.submit(form));
  n.remove(form);
}
