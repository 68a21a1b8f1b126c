import type { Attempted } from '../main/attempted.ts';
import { holdPromise } from '../main/hold-promise.ts';
import { unread } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import type { SinkFile } from './sink.ts';

type Window_ = Window & { showSaveFilePicker(options?: { suggestedName?: string }): Promise<unknown> };

/**
 * `showSaveFilePicker`: the page asks where to save a file and then writes it there itself. Seen: the call, before the
 * question. Known: the name that it suggests. Goes on: the native call, with the user activation of the decision.
 * Refused: an AbortError, as when she cancels the browser's own question. Firefox has no such call.
 */
export const fileSaveSink: SinkFile = {
  install(gate) {
    if (!('showSaveFilePicker' in window)) return;
    wrapMethod(window as unknown as Window_, 'showSaveFilePicker', (native, _self, args) => {
      const fileName = (args[0] as { suggestedName?: string } | undefined)?.suggestedName ?? null;
      const attempt: Attempted = {
        __proto__: null,
        sink: 'file-save',
        url: null,
        method: null,
        carriesData: true,
        fileName,
        material: () => unread('', { fileName, complete: false }),
      };
      if (gate.passes(attempt)) return native();
      return holdPromise(gate, attempt, () => native());
    });
  },
};
