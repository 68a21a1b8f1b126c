import type { Attempted } from '../main/attempted.ts';
import { holdPromise } from '../main/hold-promise.ts';
import { fields, file } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import type { Entry } from '../material.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * `navigator.share`: the device's own sharing. Seen: the call. Known: title, text, link and files. Goes on: the native
 * call, with the user activation of the decision. Refused: an AbortError, as when she closes the device's own sheet.
 */
export const shareSink: SinkFile = {
  sink: 'share',
  install(gate) {
    if (!('share' in Navigator.prototype)) return;
    wrapMethod(Navigator.prototype, 'share', (native, _self, args) => {
      // What goes on is what is read here: a page could change its object between the question and the answer.
      const { title, text, url, files } = (args[0] ?? {}) as ShareData;
      const entries = n.emptyList<Entry>();
      const shared: ShareData & { __proto__: null } = { __proto__: null };
      const add = (key: 'title' | 'text' | 'url', words: string | undefined) => {
        if (words === undefined) return;
        shared[key] = `${words}`;
        n.add(entries, [key, shared[key]]);
      };
      add('title', title);
      add('text', text);
      add('url', url);
      if (files) shared.files = [...files];
      for (let i = 0; i < (shared.files?.length ?? 0); i += 1) n.add(entries, ['', shared.files![i]!]);
      const only = entries.length === 1 ? shared.files?.[0] : undefined;
      const attempt: Attempted = {
        __proto__: null,
        sink: 'share',
        url: null,
        method: null,
        carriesData: true,
        material: () => (only ? file(only, only.name) : fields(entries)),
      };
      if (gate.passes(attempt)) return native(shared);
      return holdPromise(gate, attempt, () => native(shared));
    });
  },
};
