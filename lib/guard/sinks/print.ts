import { unread } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import type { SinkFile } from './sink.ts';

/**
 * `window.print`, of every frame: applications print from a frame they made for it. Seen: the call. Known: the title.
 * Goes on: the native call. Refused: nothing is printed, as when she presses "Cancel" in the browser's own dialog.
 */
export const printSink: SinkFile = {
  sink: 'print',
  install(gate) {
    wrapMethod(window, 'print', (native, _self, args) => {
      const attempt = {
        sink: 'print' as const,
        url: null,
        method: null,
        carriesData: true,
        destination: { kind: 'printer' as const, url: null },
        material: () => unread(document.title || location.pathname, { mediaType: 'text/html', complete: false }),
      };
      const print = () => {
        gate.tellPrinting();
        native(...args);
      };
      if (gate.passes(attempt)) return print();
      gate.hold(attempt, { goOn: print, refuse: () => {} });
      return undefined;
    });
  },
};
