import * as n from '../natives.ts';
import type { Attempted, Fate } from './attempted.ts';
import type { Gate } from './gate.ts';

/**
 * Holds a call that answers with a promise: the page waits. Refused, it gets the error that it expects of a request that
 * was cut off, or of a sheet that she closed.
 */
export function holdPromise(
  gate: Gate,
  attempt: Attempted,
  go: () => unknown,
  more?: Pick<Fate, 'isGone'> & { giveUp?: (reject: (reason: unknown) => void) => void },
): Promise<unknown> {
  return new n.Promise((resolve, reject) => {
    gate.hold(attempt, {
      ...more,
      goOn: async () => {
        const answer = go();
        resolve(answer);
        await answer;
      },
      refuse: () => reject(new n.DOMException('Deelwijzer', 'AbortError')),
    });
    more?.giveUp?.(reject);
  });
}
