import type { Attempted } from '../main/attempted.ts';
import { absolute, serverDestination } from '../main/destinations.ts';
import type { Gate } from '../main/gate.ts';
import { holdPromise } from '../main/hold-promise.ts';
import { file, body as materialOf } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * `fetch`. Seen: the call. Known: method, URL, and the body where the page made it of strings, forms or blobs.
 * Goes on: the same call with the same arguments, a mutable body copied at the hold. Refused: an AbortError.
 */
export const fetchSink: SinkFile = {
  sink: 'fetch',
  install(gate) {
    wrapMethod(window, 'fetch', (native, _self, args) => {
      const [input, init] = args as [RequestInfo | URL, RequestInit | undefined];
      const attempt = describe(input, init, gate);
      if (!attempt || gate.passes(attempt)) return native(...args);
      return gate.ready.then(() => (gate.passes(attempt) ? native(...args) : held(gate, attempt, native, input, init)));
    });
  },
};

function describe(input: RequestInfo | URL, init: RequestInit | undefined, gate: Gate): Attempted | null {
  const request = input instanceof n.Request ? input : null;
  const url = absolute(request ? request.url : (input as string | URL));
  if (url === null) return null;
  const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
  const body = init?.body ?? null;
  const mediaType = contentType(init?.headers) ?? request?.headers.get('content-type') ?? null;
  return {
    sink: 'fetch',
    url,
    method,
    carriesData: body !== null || (request !== null && request.body !== null) || method === 'POST',
    destination: serverDestination(url, gate.profile.origins),
    material: async () => {
      if (body === null && request) return file(await request.clone().blob(), null);
      return materialOf(body, mediaType);
    },
  };
}

function held(
  gate: Gate,
  attempt: Attempted,
  native: (...args: unknown[]) => unknown,
  input: RequestInfo | URL,
  init: RequestInit | undefined,
): Promise<unknown> {
  const sent = init ? { ...init, body: copyOf(init.body) } : undefined;
  const signal = init?.signal ?? (input instanceof n.Request ? input.signal : null);
  return holdPromise(gate, attempt, () => native(input, sent), {
    isGone: () => signal?.aborted === true,
    giveUp: (reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  });
}

/** What the page may still change between the hold and the decision is copied: what goes on is what was shown. */
function copyOf(body: BodyInit | null | undefined): BodyInit | null {
  if (body instanceof n.FormData) {
    const copy = new n.FormData();
    for (const [name, value] of body) copy.append(name, value as string);
    return copy;
  }
  if (body instanceof n.URLSearchParams) return new n.URLSearchParams(body);
  if (body instanceof ArrayBuffer) return body.slice(0);
  if (ArrayBuffer.isView(body))
    return new Uint8Array(body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength));
  return body ?? null;
}

function contentType(headers: HeadersInit | undefined): string | null {
  if (!headers) return null;
  try {
    return new Headers(headers).get('content-type');
  } catch {
    return null;
  }
}
