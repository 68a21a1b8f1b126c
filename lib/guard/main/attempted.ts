import type { Destination } from '../../disclosure/action.ts';
import type { Attempt } from '../../sites/recognise.ts';
import type { Material } from '../material.ts';

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
  /** Gathered only once it is held or has left: most attempts pass untouched. */
  material(): Material | Promise<Material>;
  fileName?: string | null;
  /** The form whose fields these are: its labels say what she knows them by. */
  form?: HTMLFormElement | null;
  /** Held at the click: the control that was clicked, and whether the organisation's profile wants it held. */
  clicked?: { control: string; bound: boolean };
}
