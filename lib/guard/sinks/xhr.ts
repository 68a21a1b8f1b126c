import { againOn } from '../main/again.ts';
import type { Attempted, Instead } from '../main/attempted.ts';
import { absolute } from '../main/destinations.ts';
import { bodyOf, copyOf, body as materialOf } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

interface Opened {
  method: string;
  url: string | null;
  async: boolean;
  mediaType: string | null;
  /** Counts `open` and `abort`: a held send whose request was opened anew or aborted is gone. */
  generation: number;
}

/**
 * `XMLHttpRequest`. Seen: `send` on the prototype. Known: method, URL, body.
 * Goes on: the native `send`, late. Refused: the events of an aborted request. A synchronous one cannot wait for a
 * person: it is refused by an exception, and once approved the same request passes when she asks for it again.
 */
export const xhrSink: SinkFile = {
  install(gate) {
    const opened = new n.WeakMap<object, Opened>();
    const requestOf = (xhr: unknown) => n.mapGet(opened, xhr as object) as Opened | undefined;
    const again = againOn(gate);
    const prototype = XMLHttpRequest.prototype;

    wrapMethod(prototype, 'open', (native, self, args) => {
      const method = `${args[0]}`;
      const to = `${args[1]}`;
      const url = absolute(to);
      const isAsync = args.length < 3 || !!args[2];
      const result = native(method, url ?? to, isAsync, args[3], args[4]);
      const before = requestOf(self);
      n.mapSet(opened, self as object, {
        method: n.toUpperCase(method),
        url,
        async: isAsync,
        mediaType: null,
        generation: (before?.generation ?? 0) + 1,
      });
      return result;
    });

    wrapMethod(prototype, 'setRequestHeader', (native, self, args) => {
      const request = requestOf(self);
      if (request && n.fits(/^content-type$/i, `${args[0]}`)) request.mediaType = `${args[1]}`;
      return native();
    });

    wrapMethod(prototype, 'abort', (native, self) => {
      const request = requestOf(self);
      if (request) request.generation += 1;
      return native();
    });

    wrapMethod(prototype, 'send', (native, self, args) => {
      const xhr = self as XMLHttpRequest;
      const request = requestOf(xhr);
      if (!request) return native();
      const body = args[0] ?? null;
      const attempt = describe(request, body);
      const key = keyOf(request, body);
      const approved = again.passes(key);
      const send = (instead: Instead, whole: unknown) => native(instead ? bodyOf(instead, whole) : whole);
      if (approved) return send(approved.instead, approved.sent);
      if (gate.passes(attempt)) return native();
      const sent = copyOf(body);
      const later = describe(request, sent);
      if (!request.async) {
        again.hold(key, later, sent);
        throw new n.DOMException('Deelwijzer', 'NetworkError');
      }
      const generation = request.generation;
      n.afterwards(gate.ready, () => {
        if (request.generation !== generation) return;
        if (gate.passes(later)) return native(sent);
        gate.hold(later, (_id, instead) => void send(instead, sent), {
          __proto__: null,
          isGone: () => requestOf(xhr)?.generation !== generation,
          refuse: () => endAborted(xhr),
        });
      });
      return undefined;
    });
  },
};

function describe(request: Opened, body: unknown): Attempted {
  return {
    __proto__: null,
    sink: 'xhr',
    url: request.url,
    method: request.method,
    carriesData: body !== null || request.method === 'POST',
    material: () => materialOf(body, request.mediaType),
  };
}

const keyOf = (request: Opened, body: unknown): string =>
  `${request.method} ${request.url} ${typeof body === 'string' ? body : typeof body}`;

/** Never sent, so the browser fires nothing: the page is told as if the request had been aborted. */
function endAborted(xhr: XMLHttpRequest): void {
  n.dispatchEvent(xhr, new n.ProgressEvent('abort'));
  n.dispatchEvent(xhr, new n.ProgressEvent('loadend'));
}
