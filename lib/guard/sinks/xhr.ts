import { Again } from '../main/again.ts';
import type { Attempted } from '../main/attempted.ts';
import { absolute, serverDestination } from '../main/destinations.ts';
import type { Gate } from '../main/gate.ts';
import { body as materialOf } from '../main/material.ts';
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
  sink: 'xhr',
  install(gate) {
    const opened = new n.WeakMap<XMLHttpRequest, Opened>();
    const again = new Again(gate);
    const prototype = XMLHttpRequest.prototype;

    wrapMethod(prototype, 'open', (native, self, args) => {
      const [method, url, async] = args as [string, string | URL, boolean | undefined];
      const result = native(...args);
      const before = opened.get(self as XMLHttpRequest);
      opened.set(self as XMLHttpRequest, {
        method: String(method).toUpperCase(),
        url: absolute(url),
        async: args.length < 3 || async !== false,
        mediaType: null,
        generation: (before?.generation ?? 0) + 1,
      });
      return result;
    });

    wrapMethod(prototype, 'setRequestHeader', (native, self, args) => {
      const request = opened.get(self as XMLHttpRequest);
      if (request && /^content-type$/i.test(String(args[0]))) request.mediaType = String(args[1]);
      return native(...args);
    });

    wrapMethod(prototype, 'abort', (native, self, args) => {
      const request = opened.get(self as XMLHttpRequest);
      if (request) request.generation += 1;
      return native(...args);
    });

    wrapMethod(prototype, 'send', (native, self, args) => {
      const xhr = self as XMLHttpRequest;
      const request = opened.get(xhr);
      if (!request) return native(...args);
      const body = args[0] ?? null;
      const attempt = describe(request, body, gate);
      const key = keyOf(request, body);
      if (again.passes(key, attempt) || gate.passes(attempt)) return native(...args);
      if (!request.async) {
        again.hold(key, attempt);
        throw new n.DOMException('Deelwijzer', 'NetworkError');
      }
      const generation = request.generation;
      void gate.ready.then(() => {
        if (request.generation !== generation) return;
        if (gate.passes(attempt)) return native(...args);
        gate.hold(attempt, {
          isGone: () => opened.get(xhr)?.generation !== generation,
          goOn: () => void native(...args),
          refuse: () => endAborted(xhr),
        });
      });
      return undefined;
    });
  },
};

function describe(request: Opened, body: unknown, gate: Gate): Attempted {
  return {
    sink: 'xhr',
    url: request.url,
    method: request.method,
    carriesData: body !== null || request.method === 'POST',
    destination: serverDestination(request.url, gate.profile.origins),
    material: () => materialOf(body, request.mediaType),
  };
}

const keyOf = (request: Opened, body: unknown): string =>
  `${request.method} ${request.url} ${typeof body === 'string' ? body : Object.prototype.toString.call(body)}`;

/** Never sent, so the browser fires nothing: the page is told as if the request had been aborted. */
function endAborted(xhr: XMLHttpRequest): void {
  for (const type of ['abort', 'loadend']) n.dispatchEvent(xhr, new n.ProgressEvent(type));
}
