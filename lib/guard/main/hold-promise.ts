import * as n from '../natives.ts';
import type { Attempted, Instead } from './attempted.ts';
import type { Gate } from './gate.ts';

/**
 * Holds a call that answers with a promise: the page waits. Refused, it gets the error that it expects of a request that
 * was cut off, or of a sheet that she closed.
 */
export function holdPromise(
  gate: Gate,
  attempt: Attempted,
  go: (instead: Instead) => unknown,
  signal?: AbortSignal | null,
): Promise<unknown> {
  return new n.Promise((resolve, reject) => {
    gate.hold(
      attempt,
      (_id, instead) => {
        const answer = go(instead) as Promise<unknown>;
        resolve(answer);
        return answer;
      },
      {
        __proto__: null,
        isGone: () => signal?.aborted === true,
        refuse: () => reject(new n.DOMException('Deelwijzer', 'AbortError')),
      },
    );
    if (signal) n.addEventListener(signal, 'abort', () => reject(signal.reason));
  });
}
