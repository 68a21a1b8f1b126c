import type { Destination, Payload, Sink } from '../../disclosure/action.ts';
import type { Entry, MaterialHead } from '../material.ts';
import type { InsteadRow } from '../wire.ts';
import type { SeenField } from './form-fields.ts';

/** What this frame holds of one action: raw, in this world's memory alone, until it went or was refused. */
export interface InHand {
  readonly sink: Sink;
  readonly destination: Destination;
  readonly head: MaterialHead;
  readonly entries: readonly Entry[];
  /** How she knows the fields of a form; undefined where it is none. */
  readonly seen: readonly (SeenField | null)[] | undefined;
}

/** What was approved to go in the place of what is held. */
export interface Approved {
  readonly rows: readonly InsteadRow[];
  readonly entries: readonly Entry[];
  readonly payload: Payload;
}

/** What is told of it once it left: sizes and a fingerprint, none of its words. */
export interface Leaving {
  readonly sink: Sink;
  readonly destination: Destination;
  readonly fileName: string | null;
  readonly bytes: number;
  readonly fingerprint: string | null;
}

interface Kept {
  /** Null once it was let go on. */
  hand: InHand | null;
  payload: Payload | null;
  approved: Approved | null;
  leaving: Leaving | null;
}

export class InHands {
  readonly #kept = new Map<string, Kept>();

  take(id: string, hand: InHand): void {
    this.#kept.set(id, { hand, payload: null, approved: null, leaving: null });
  }

  describe(id: string, payload: Payload): void {
    const kept = this.#kept.get(id);
    if (kept) kept.payload = payload;
  }

  /** @returns false where it is held no more. */
  approve(id: string, approved: Approved): boolean {
    const kept = this.#kept.get(id);
    if (!kept?.hand) return false;
    kept.approved = approved;
    return true;
  }

  has(id: string): boolean {
    return this.#kept.has(id);
  }

  get(id: string): InHand | null {
    return this.#kept.get(id)?.hand ?? null;
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

  /** @returns what left, where it did go on. */
  drop(id: string): Leaving | null {
    const leaving = this.#kept.get(id)?.leaving ?? null;
    this.#kept.delete(id);
    return leaving;
  }

  /** All of it, also what is on its way. */
  ids(): string[] {
    return [...this.#kept.keys()];
  }
}

function leavingOf({ sink, destination, head }: InHand, payload: Payload | null): Leaving {
  const { parts, fingerprint } = payload ?? { parts: [], fingerprint: null };
  return { sink, destination, fileName: head.fileName, bytes: bytesOf(parts), fingerprint };
}

export const bytesOf = (parts: Payload['parts']): number =>
  parts.reduce((sum, part) => sum + (part.bytes ?? part.text?.length ?? 0), 0);
