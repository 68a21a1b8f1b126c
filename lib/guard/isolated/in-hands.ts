import type { HeldAction, PageContext, Payload } from '../../disclosure/action.ts';
import type { ContentsMessage, Instead } from '../../messaging/contents.ts';
import type { Entry, MaterialHead } from '../material.ts';
import type { Left, Outcome } from '../wire.ts';
import { ask, atMost } from './ask.ts';
import { describe } from './describe.ts';
import { seenFields } from './form-fields.ts';
import { guardParts } from './guard-parts.ts';
import type { Approved, InHand, Leaving } from './in-hand.ts';

export type Held = Omit<HeldAction, 'payload' | 'heldAt'>;

interface Kept {
  /** Null once it was let go on. */
  hand: InHand | null;
  payload: Payload | null;
  approved: Approved | null;
  leaving: Leaving | null;
}

/** All that this frame holds, and what is on its way: told to the background, and to nobody else. */
export class InHands {
  readonly #kept = new Map<string, Kept>();

  /** @returns false where nobody took it in. */
  async take(
    action: Held,
    head: MaterialHead,
    entries: readonly Entry[],
    context: PageContext,
    form?: Element,
  ): Promise<boolean> {
    const { id, sink, destination } = action;
    const seen = form && seenFields(form, entries);
    const kept: Kept = {
      hand: { sink, destination, head, entries, seen },
      payload: null,
      approved: null,
      leaving: null,
    };
    this.#kept.set(id, kept);
    const heldAt = new Date().toISOString();
    kept.payload = await describe(head, entries, seen);
    const told = { ...atMost(action), heldAt, payload: kept.payload };
    return (await ask('guard/held', { action: told, context })) === true;
  }

  /** Raw, for the prompt; null where it is held no more. */
  async contents(id: string): Promise<ContentsMessage | null> {
    const hand = this.#kept.get(id)?.hand;
    return hand ? (await guardParts()).contentsOf(hand) : null;
  }

  /** Builds what is to go in the place of what is held, keeps it, and says what it is; or why it does not. */
  async reduce(id: string, instead: Instead): Promise<Payload | 'gone' | 'not-reducible'> {
    const hand = this.#kept.get(id)?.hand;
    if (!hand) return 'gone';
    const built = (await guardParts()).build(hand, instead);
    if (!built) return 'not-reducible';
    const { rows, entries, seen } = built;
    const payload = await describe(hand.head, entries, seen);
    const kept = this.#kept.get(id);
    if (!kept?.hand) return 'gone';
    kept.approved = { rows, entries, payload };
    return payload;
  }

  /**
   * From here on it is on its way, and its words are forgotten.
   * @returns what goes in its place (null: itself), or undefined where what was approved is not here.
   */
  letGo(id: string, reduced: boolean): Approved | null | undefined {
    const kept = this.#kept.get(id);
    const approved = reduced ? kept?.approved : null;
    if (approved === undefined || (reduced && !approved)) return undefined;
    if (kept?.hand) {
      kept.leaving = leavingOf(kept.hand, (approved ?? kept).payload);
      kept.hand = null;
      kept.approved = null;
    }
    return approved;
  }

  /** How it ended: if it went, what then left is what was let go. What a click sets off is told piece by piece. */
  ended(outcome: Outcome): void {
    const { actionId } = outcome;
    const leaving = this.#kept.get(actionId)?.leaving;
    this.drop(actionId);
    if (leaving && leaving.sink !== 'click' && outcome.outcome === 'done')
      void ask('guard/left', { actionId, ...atMost(leaving) });
    void ask('guard/outcome', outcome);
  }

  has(id: string): boolean {
    return this.#kept.has(id);
  }

  drop(id: string): void {
    this.#kept.delete(id);
  }

  /** Also of what is on its way. */
  ids(): string[] {
    return [...this.#kept.keys()];
  }
}

/** A piece that left besides, on the account of an approved action. */
export async function tellLeft(
  left: Omit<Left, 'material' | 'url'> & Pick<Leaving, 'destination'>,
  head: MaterialHead,
  entries: readonly Entry[],
): Promise<void> {
  const { parts, fingerprint } = await describe(head, entries);
  await ask('guard/left', { ...atMost(left), bytes: bytesOf(parts), fingerprint });
}

function leavingOf({ sink, destination, head }: InHand, payload: Payload | null): Leaving {
  const { parts, fingerprint } = payload ?? { parts: [], fingerprint: null };
  return { sink, destination, fileName: head.fileName, bytes: bytesOf(parts), fingerprint };
}

const bytesOf = (parts: Payload['parts']): number =>
  parts.reduce((sum, part) => sum + (part.bytes ?? part.text?.length ?? 0), 0);
