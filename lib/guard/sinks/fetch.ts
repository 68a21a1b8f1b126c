import type { Attempted, Instead } from '../main/attempted.ts';
import { absolute } from '../main/destinations.ts';
import { holdPromise } from '../main/hold-promise.ts';
import { bodyOf, copyOf, file, body as materialOf } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import type { Material } from '../material.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * `fetch`. Seen: the call. Known: method, URL, and the body where the page made it of strings, forms or blobs.
 * Goes on: the same call, with all that could change meanwhile as it was read. Refused: an AbortError.
 */
export const fetchSink: SinkFile = {
  install(gate) {
    wrapMethod(window, 'fetch', (native, _self, args) => {
      const input = args[0];
      const init = args[1] as RequestInit | undefined;
      const request = input instanceof n.Request ? input : null;
      // Read once: a page could answer otherwise the second time, or change it between the question and the answer.
      const url = absolute(request ? n.requestUrl(request) : `${input}`);
      if (url === null) return native();
      const sent = { __proto__: null } as Sent;
      for (const key in init) sent[key as 'method'] = init[key as 'method'] as string;
      if (sent.body) sent.body = copyOf(sent.body) as BodyInit;
      const attempt = describe(url, request, sent);
      const go = (instead: Instead = null) => {
        if (instead) sent.body = bodyOf(instead, sent.body);
        return native(request ?? url, (init || instead) && sent);
      };
      if (gate.passes(attempt)) return go();
      const signal = sent.signal ?? request?.signal ?? null;
      return n.afterwards(gate.ready, () => (gate.passes(attempt) ? go() : holdPromise(gate, attempt, go, signal)));
    });
  },
};

type Sent = RequestInit & { readonly __proto__: null };

function describe(url: string, request: Request | null, { method, body, headers }: Sent): Attempted {
  const how = n.toUpperCase(`${method ?? (request ? n.requestMethod(request) : 'GET')}`);
  const mediaType = contentType(headers ?? request?.headers);
  return {
    __proto__: null,
    sink: 'fetch',
    url,
    method: how,
    carriesData: body != null || (request !== null && request.body !== null) || how === 'POST',
    material: () =>
      body == null && request
        ? (n.afterwards(n.requestBlob(n.cloneRequest(request)), (blob: Blob) => file(blob, null)) as Promise<Material>)
        : materialOf(body, mediaType),
  };
}

function contentType(headers: HeadersInit | undefined): string | null {
  try {
    return new Headers(headers).get('content-type');
  } catch {
    return null;
  }
}
