import type { Attempted } from '../main/attempted.ts';
import { absolute } from '../main/destinations.ts';
import { body, bodyOf, copyOf } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * `WebSocket.send`. Seen: the call. Known: where to, and the message. Goes on: the native call, if the connection is
 * still open. Refused: the message is never sent; the connection stays. Short messages (a heartbeat) carry nothing.
 */
const HEARTBEAT_MAX = 40;
const OPEN = 1;

export const websocketSink: SinkFile = {
  install(gate) {
    const socketUrl = n.getter(WebSocket.prototype, 'url');
    wrapMethod(WebSocket.prototype, 'send', (native, self, args) => {
      const socket = self as WebSocket;
      const data = copyOf(args[0]);
      const url = absolute(`http${n.exec(/[^w].*/, socketUrl(socket))![0]}`);
      const attempt: Attempted = {
        __proto__: null,
        sink: 'websocket',
        url,
        method: 'POST',
        carriesData: typeof data !== 'string' || data.length > HEARTBEAT_MAX,
        material: () => body(data, null),
      };
      if (!attempt.carriesData || gate.passes(attempt)) return native();
      const isGone = () => socket.readyState !== OPEN;
      gate.hold(attempt, (_id, instead) => void native(instead ? bodyOf(instead, data) : data), {
        __proto__: null,
        isGone,
      });
      return undefined;
    });
  },
};
