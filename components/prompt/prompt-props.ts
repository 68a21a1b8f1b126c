import type { Briefing } from '../../lib/disclosure/briefing.ts';
import type { Decision } from '../../lib/disclosure/decision.ts';
import type { Draft } from '../../lib/disclosure/draft/draft.ts';
import type { Part } from '../../lib/disclosure/draft/parts.ts';
import type { Preset } from '../../lib/disclosure/preset.ts';
import type { Reduction } from '../../lib/disclosure/reduction/reduction.ts';
import type { Decided, Dismissed } from '../../lib/messaging/protocol.ts';
import type { Edits } from '../../lib/payload/edits.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import type { PresetKept } from '../shared/KeepPreset.tsx';
import type { PromptTexts } from './context.ts';
import type { ProblemCode } from './Problem.tsx';
import type { Outcome } from './Recorded.tsx';
import type { Leaving } from './reduce/use-reducing.ts';

export interface PromptProps {
  readonly briefing: Briefing;
  readonly policy: Policy;
  readonly texts: PromptTexts;
  readonly decide: (decision: Decision, draft: Draft, edits: Edits | null) => Promise<Decided>;
  /** Reads what leaves; not there where there is nothing to read. */
  readonly read?: () => Promise<Leaving | null>;
  /** Into the EPD's own field where it has one, else to the clipboard; false where it did not get there. */
  readonly fileNote: (number: number, note: string, again: boolean) => Promise<boolean>;
  /** It is no disclosure: it goes on, and its like is never asked again. */
  readonly dismiss: () => Promise<Dismissed>;
  readonly copy: (text: string) => void;
  readonly print: () => void;
  readonly close: () => void;
  /** Asks for as much of the page as is still needed. */
  readonly shape: (shape: 'strip' | 'note') => void;
  /** The page that it stands in does not let it be seen. */
  readonly hidden?: () => void;
  /** Opens the window in which the log is unlocked. */
  readonly unlock?: () => void;
  /** Consents have changed since the briefing: another one is wanted. */
  readonly look?: () => void;
  /** Keeps what was just recorded as what she often shares. */
  readonly keepPreset?: (preset: Preset) => Promise<PresetKept>;
  /** She has begun to fill it in. */
  readonly started?: () => void;
  /** For the gallery: the state to begin in. */
  readonly begin?: {
    readonly draft?: Draft;
    readonly part?: Part;
    readonly unfolded?: boolean;
    readonly listed?: boolean;
    readonly outcome?: Outcome;
    readonly problem?: ProblemCode;
    readonly against?: boolean;
    readonly reducing?: { readonly reduction?: Reduction; readonly viewed?: string };
  };
}
