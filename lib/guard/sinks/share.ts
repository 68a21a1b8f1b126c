import type { Attempted, Instead } from '../main/attempted.ts';
import { holdPromise } from '../main/hold-promise.ts';
import { fields } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import type { Entry } from '../material.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * `navigator.share`: the device's own sharing. Seen: the call. Known: title, text, link and files. Goes on: the native
 * call, with the user activation of the decision. Refused: an AbortError, as when she closes the device's own sheet.
 */
export const shareSink: SinkFile = {
  install(gate) {
    if (!('share' in Navigator.prototype)) return;
    wrapMethod(Navigator.prototype, 'share', (native, _self, args) => {
      // What goes on is what is read here: a page could change its object between the question and the answer.
      const { title, text, url, files } = (args[0] ?? {}) as ShareData;
      const entries = n.emptyList<Entry>();
      const add = (key: string, words: string | undefined) => words !== undefined && n.add(entries, [key, `${words}`]);
      add('title', title);
      add('text', text);
      add('url', url);
      const given = files ? [...files] : [];
      for (let i = 0; i < given.length; i += 1) n.add(entries, ['', given[i]!]);
      const attempt: Attempted = {
        __proto__: null,
        sink: 'share',
        url: null,
        method: null,
        carriesData: true,
        material: () => fields(entries),
      };
      const share = (instead: Instead) => native(shared(instead ?? entries));
      return gate.passes(attempt) ? share(null) : holdPromise(gate, attempt, share);
    });
  },
};

function shared(entries: ArrayLike<Entry>): ShareData {
  const data = { __proto__: null } as unknown as Record<string, unknown>;
  const files = n.emptyList<FormDataEntryValue>();
  for (let i = 0; i < entries.length; i += 1) {
    const value = entries[i]![1];
    if (typeof value === 'string') data[entries[i]![0]] = value;
    else n.add(files, value);
  }
  if (files.length > 0) data.files = n.sequence(files);
  return data;
}
