import type { Destination, Payload } from '../../disclosure/action.ts';
import type { Attempt } from '../../sites/recognise.ts';

/** How a sink lets a held action go on, and how it refuses it. Either is called once, and only one of them. */
export interface Fate {
  /** Resolves when it went; an error is told as a failure. */
  goOn(actionId: string): void | Promise<void>;
  refuse(): void;
  /** True when the page gave it up meanwhile (aborted, timed out): it is not sent after all. */
  isGone?(): boolean;
  /** It could not wait and was refused; approved, it passes when she asks for it again. */
  goesOnAgain?: boolean;
}

export interface Attempted extends Attempt {
  destination: Destination;
  /** Read only once it is held: reading costs, and most attempts pass. */
  payload(): Payload | Promise<Payload>;
  fileName?: string | null;
}
