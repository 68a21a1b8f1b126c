import * as n from '../natives.ts';
import type { Attempted, Instead } from './attempted.ts';
import type { Gate } from './gate.ts';

/** How long what was approved may be made again by the page. */
const AGAIN_MS = 120_000;

interface Approved {
  key: string | null;
  until: number;
  actionId: string;
  instead: Instead;
  sent: unknown;
}

/**
 * What cannot wait for a person: refused at once, and once approved it passes when it is asked for again. Once, and only
 * the same: `key` says what that is.
 */
export class Again {
  readonly #approved = n.emptyList<Approved>();
  readonly #gate: Gate;

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  /** @param sent as it is now: the page may change it before it asks again. */
  hold(key: string, attempt: Attempted, sent?: unknown): void {
    const goOn = (actionId: string, instead: Instead) =>
      n.add(this.#approved, { key, until: n.now() + AGAIN_MS, actionId, instead, sent });
    this.#gate.hold(attempt, goOn, { __proto__: null, goesOnAgain: true });
  }

  /** What was approved, or undefined. */
  passes(key: string): Approved | undefined {
    const approved = n.find(this.#approved, (one) => one.key === key && one.until > n.now());
    if (!approved) return undefined;
    approved.key = null;
    this.#gate.outcome(approved.actionId, 'done', null);
    return approved;
  }
}
