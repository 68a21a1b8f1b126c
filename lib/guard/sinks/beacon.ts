import { absolute, serverDestination } from '../main/destinations.ts';
import { body } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import type { SinkFile } from './sink.ts';

/**
 * `navigator.sendBeacon`. Seen: the call. Known: URL and data. The page is told "queued", which is all that a beacon
 * ever promises. Goes on: the native call. Refused: nothing happens.
 */
export const beaconSink: SinkFile = {
  sink: 'beacon',
  install(gate) {
    wrapMethod(Navigator.prototype, 'sendBeacon', (native, _self, args) => {
      const [to, data] = args as [string | URL, unknown];
      const url = absolute(to);
      const attempt = {
        sink: 'beacon' as const,
        url,
        method: 'POST',
        carriesData: data !== undefined && data !== null,
        destination: serverDestination(url, gate.profile.origins),
        material: () => body(data, null),
      };
      if (gate.passes(attempt)) return native(...args);
      gate.hold(attempt, {
        goOn: () => {
          if (native(...args) !== true) throw new DOMException('queue full', 'QuotaExceededError');
        },
        refuse: () => {},
      });
      return true;
    });
  },
};
