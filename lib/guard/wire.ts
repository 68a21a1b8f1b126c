import type { Destination, HeldAction, Sink } from '../disclosure/action.ts';
import type { SiteProfile } from '../sites/profile.ts';

/** What travels on the bus between the page's world and the extension's world of one frame. */
export type Hold = HeldAction;
export interface GoOn {
  id: string;
}
/** `again`: it could not wait and was refused; approved, it passes when she does it once more. */
export interface Went {
  id: string;
  state: 'went' | 'gone' | 'again' | 'failed' | 'unknown';
}
export interface Left {
  actionId: string;
  sink: Sink;
  destination: Destination;
  bytes: number | null;
  fingerprint: string | null;
  fileName: string | null;
}
export interface Outcome {
  actionId: string;
  outcome: 'done' | 'failed' | 'abandoned';
  reason: string | null;
}
export type ProfileForPage = Pick<SiteProfile, 'origins' | 'shares' | 'neverShares'>;

/** `full` asks, over the page; `strip` and `note` tell what was recorded, at its edge, and leave the page free. */
export type PromptShape = 'full' | 'strip' | 'note';

/** What the background says to a frame. Only the extension itself can: the browser delivers it to no page. */
export type FromBackground =
  | { type: 'gate/go-on'; actionId: string }
  | { type: 'gate/refuse'; actionId: string }
  | { type: 'prompt/open'; actionId: string; ticket: string; shape: PromptShape }
  | { type: 'prompt/shape'; shape: PromptShape }
  | { type: 'prompt/close' }
  | { type: 'note/write'; text: string }
  | { type: 'spoken/start' };
