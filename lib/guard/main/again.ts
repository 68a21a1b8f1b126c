import * as n from '../natives.ts';
import type { Attempted, Instead } from './attempted.ts';
import type { Gate } from './gate.ts';

/** How long what was approved may be made again by the page. */
const AGAIN_MS = 120_000;

export interface Approved {
  key: string | null;
  until: number;
  actionId: string;
  instead: Instead;
  sent: unknown;
}

export interface Again {
  /** @param sent as it is now: the page may change it before it asks again. */
  hold(key: string, attempt: Attempted, sent?: unknown): void;
  /** What was approved, or undefined. */
  passes(key: string): Approved | undefined;
}

/**
 * What cannot wait for a person: refused at once, and once approved it passes when it is asked for again. Once, and only
 * the same: `key` says what that is.
 */
export function againOn(gate: Gate): Again {
  const approved = n.emptyList<Approved>();
  return {
    __proto__: null,
    hold(key, attempt, sent) {
      const goOn = (actionId: string, instead: Instead) =>
        n.add(approved, { key, until: n.now() + AGAIN_MS, actionId, instead, sent });
      gate.hold(attempt, goOn, { __proto__: null, goesOnAgain: true });
    },
    passes(key) {
      const found = n.find(approved, (one) => one.key === key && one.until > n.now());
      if (found) {
        found.key = null;
        gate.outcome(found.actionId, 'done', null);
      }
      return found;
    },
  } as Again;
}
