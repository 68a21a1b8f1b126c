import * as n from '../natives.ts';
import type { Attempted } from './attempted.ts';
import type { Gate } from './gate.ts';

/** How long what was approved may be made again by the page. */
const AGAIN_MS = 120_000;

/**
 * What cannot wait for a person: refused at once, and once approved it passes when it is asked for again. Once, and only
 * the same: `key` says what that is.
 */
export class Again {
  readonly #approved = n.emptyList<{ key: string | null; until: number; actionId: string }>();
  readonly #gate: Gate;

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  hold(key: string, attempt: Attempted): void {
    const goOn = (actionId: string) => n.add(this.#approved, { key, until: n.now() + AGAIN_MS, actionId });
    this.#gate.hold(attempt, goOn, { __proto__: null, goesOnAgain: true });
  }

  passes(key: string, attempt: Attempted): boolean {
    const approved = n.find(this.#approved, (one) => one.key === key && one.until > n.now());
    if (!approved) return false;
    approved.key = null;
    this.#gate.reportLeft(approved.actionId, attempt);
    this.#gate.outcome(approved.actionId, 'done', null);
    return true;
  }
}
