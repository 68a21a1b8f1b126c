import type { Attempted } from '../main/attempted.ts';
import { unread } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import type { SinkFile } from './sink.ts';

/**
 * `window.print`, of every frame: applications print from a frame they made for it. Seen: the call. Known: nothing (the
 * extension's own world names it by the page's title).
 * Goes on: the native call. Refused: nothing is printed, as when she presses "Cancel" in the browser's own dialog.
 */
export const printSink: SinkFile = {
  install(gate) {
    wrapMethod(window, 'print', (native) => {
      const attempt: Attempted = {
        __proto__: null,
        sink: 'print',
        url: null,
        method: null,
        carriesData: true,
        material: () => unread('', { mediaType: 'text/html', complete: false }),
      };
      const print = () => {
        gate.tellPrinting();
        native();
      };
      if (gate.passes(attempt)) return print();
      gate.hold(attempt, print);
      return undefined;
    });
  },
};
