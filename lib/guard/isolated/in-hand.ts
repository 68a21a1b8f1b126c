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
