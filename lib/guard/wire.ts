import type { HeldAction, Sink } from '../disclosure/action.ts';
import type { Instead } from '../messaging/contents.ts';
import type { Attempt, Gesture, Recognition, Rules } from '../sites/recognise.ts';
import type { MaterialHead } from './material.ts';

/** What travels on the bus between the page's world and the extension's world of one frame. */
export interface Hold extends Omit<HeldAction, 'payload' | 'destination' | 'heldAt'> {
  url: string | null;
  material: MaterialHead;
}
export interface GoOn {
  id: string;
  /** What goes in the place of what was shown; null: that itself. */
  instead: readonly InsteadRow[] | null;
}
/**
 * One entry of what goes instead, as the extension's own world says it: an entry that was shown (by its place), or a name
 * with a text, or a file, each of whose bytes is then a character. All by index: what an object has not, a page could be asked for.
 */
export type InsteadRow = readonly [
  keep: number | null,
  name: string,
  value: string,
  mediaType: string | null,
  fileName: string,
];
/** `again`: it could not wait and was refused; approved, it passes when she does it once more. */
export interface Went {
  id: string;
  state: 'went' | 'gone' | 'again' | 'failed' | 'unknown';
}
export interface Left {
  actionId: string;
  sink: Sink;
  url: string | null;
  fileName: string | null;
  material: MaterialHead;
}
/**
 * What the page's world saw and what she last did. The extension's own world recognises it, in the same tick: there no
 * page can meddle with a pattern or a list. `name`: of the control, where it is a click that is to be judged.
 */
export interface Judge {
  attempt: Omit<Attempt, 'matchesSelector'>;
  gesture: Omit<Gesture, 'matches'> | null;
  name: string | null;
}
export type Judged = Recognition;
/** A control that she used, for the extension's own world to understand: its words stand there, not in every frame's script. */
export interface Used {
  /** Its accessible name, '' where it has none. */
  name: string;
  /** Its tooltip. */
  title: string | null;
  /** Of a control without a name: it tells by which class, attribute or address its icon is drawn. */
  markup: string;
  /** To type or choose in. */
  isField: boolean;
  /** A link or a tab: goes somewhere, by the name of what is there. */
  isLink: boolean;
  /** It stands in a dialog or menu. */
  inDialog: boolean;
}
export interface Understood {
  /** What it is called, if need be by its icon. */
  name: string;
  /** It names sharing, or ends what such a control began. */
  intends: boolean;
}
/** What a profile's selector says of what is being judged: only the page's world can look (closed shadow roots). */
export interface Look {
  at: 'attempt' | 'gesture' | 'text';
  selector: string;
}
/** A way out that the extension's own world sees asks the gate what this is: one place judges. */
export interface Weigh {
  sink: Sink;
  textLength: number;
}
/** `actionId`: it belongs to this approved action, and is reported on its account. */
export interface Weighed {
  passes: boolean;
  actionId: string | null;
  label: string | null;
  /** Her last act names sharing. */
  intended: boolean;
}
export interface Outcome {
  actionId: string;
  outcome: 'done' | 'failed' | 'abandoned';
  reason: string | null;
}
export type ProfileForPage = Rules;
/** The little of it that the page's world keeps: origins that are the EPD's own. */
export type Origins = Pick<Rules, 'origins'>;

/** `full` asks, over the page; `strip` and `note` tell what was recorded, at its edge, and leave the page free. */
export type PromptShape = 'full' | 'strip' | 'note';

/** What the background says to a frame. Only the extension itself can: the browser delivers it to no page. */
export type FromBackground =
  /** `reduced`: what the last `gate/instead` was about goes, and nothing else. */
  | { type: 'gate/go-on'; actionId: string; reduced: boolean }
  | { type: 'gate/contents'; actionId: string }
  | { type: 'gate/instead'; actionId: string; instead: Instead }
  | { type: 'gate/refuse'; actionId: string }
  | { type: 'gate/holds'; actionId: string }
  | { type: 'prompt/open'; actionId: string; ticket: string; shape: PromptShape }
  | { type: 'prompt/shape'; shape: PromptShape }
  | { type: 'prompt/close' }
  | { type: 'note/write'; text: string }
  | { type: 'spoken/start' };
