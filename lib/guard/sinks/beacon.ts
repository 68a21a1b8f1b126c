import type { Attempted } from '../main/attempted.ts';
import { absolute } from '../main/destinations.ts';
import { body, bodyOf, copyOf } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * `navigator.sendBeacon`. Seen: the call. Known: URL and data. The page is told "queued", which is all that a beacon
 * ever promises. Goes on: the native call. Refused: nothing happens.
 */
export const beaconSink: SinkFile = {
  install(gate) {
    wrapMethod(Navigator.prototype, 'sendBeacon', (native, _self, args) => {
      const url = absolute(`${args[0]}`);
      const data = copyOf(args[1]);
      const attempt: Attempted = {
        __proto__: null,
        sink: 'beacon',
        url,
        method: 'POST',
        carriesData: data !== undefined && data !== null,
        material: () => body(data, null),
      };
      if (gate.passes(attempt)) return native();
      gate.hold(attempt, (_id, instead) => {
        if (native(url, instead ? bodyOf(instead, data) : data) !== true)
          throw new n.DOMException('queue full', 'QuotaExceededError');
      });
      return true;
    });
  },
};
