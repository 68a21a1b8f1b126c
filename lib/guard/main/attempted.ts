import type { Attempt } from '../../sites/recognise.ts';
import type { Entry, Material } from '../material.ts';

/**
 * Resolves when it went; an error is told as a failure. Called once, or `refuse` is.
 * @param instead goes in the place of what was shown; null: that itself.
 */
export type GoOn = (actionId: string, instead: Instead) => unknown;
export type Instead = ArrayLike<Entry> | null;

/** No prototype: a getter that a page put on `Object.prototype` would be handed whoever is asked for what it has not. */
interface Bare {
  readonly __proto__: null;
}

/** What else is to be known of an action's fate. */
export interface Fate extends Bare {
  refuse?(): void;
  /** True when the page gave it up meanwhile (aborted, timed out): it is not sent after all. */
  isGone?(): boolean;
  /** It could not wait and was refused; approved, it passes when she asks for it again. */
  goesOnAgain?: boolean;
  /** What she calls it, where the page's own words do not say. */
  label?: string | null;
  /** Held at the click: the control that was clicked, and whether the organisation's profile wants it held. */
  clicked?: { control: string; bound: boolean };
}

export interface Attempted extends Attempt, Bare {
  /** Gathered only once it is held or has left: most attempts pass untouched. */
  material(): Material | Promise<Material>;
  fileName?: string | null;
  /** Of a click: the text in what the selector matches around it, null where it matches nothing. */
  textWithin?(selector: string): string | null;
  /** The form whose fields these are: its labels say what she knows them by. */
  form?: HTMLFormElement | null;
}
