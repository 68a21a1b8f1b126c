import { serverDestination } from '../main/destinations.ts';
import { body } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import type { SinkFile } from './sink.ts';

/**
 * `WebSocket.send`. Seen: the call. Known: where to, and the message. Goes on: the native call, if the connection is
 * still open. Refused: the message is never sent; the connection stays. Short messages (a heartbeat) carry nothing.
 */
const HEARTBEAT_MAX = 40;

export const websocketSink: SinkFile = {
  sink: 'websocket',
  install(gate) {
    wrapMethod(WebSocket.prototype, 'send', (native, self, args) => {
      const socket = self as WebSocket;
      const data = args[0];
      const attempt = {
        sink: 'websocket' as const,
        url: socket.url.replace(/^ws/, 'http'),
        method: 'POST',
        carriesData: typeof data !== 'string' || data.length > HEARTBEAT_MAX,
        destination: serverDestination(socket.url.replace(/^ws/, 'http'), gate.profile.origins),
        material: () => body(data, null),
      };
      if (!attempt.carriesData || gate.passes(attempt)) return native(...args);
      gate.hold(attempt, {
        isGone: () => socket.readyState !== WebSocket.OPEN,
        goOn: () => void native(...args),
        refuse: () => {},
      });
      return undefined;
    });
  },
};
