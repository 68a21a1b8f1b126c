import { createContext, useContext } from 'react';
import type { Assessment } from '../../lib/assessment/assess.ts';
import type { Facts } from '../../lib/assessment/facts.ts';
import type { Briefing } from '../../lib/disclosure/briefing.ts';
import type { Patch } from '../../lib/disclosure/draft/answer.ts';
import type { ChoiceWords } from '../../lib/disclosure/draft/choices/words.ts';
import type { Draft, DraftRecipient } from '../../lib/disclosure/draft/draft.ts';
import type { Assessed } from '../../lib/disclosure/draft/facts.ts';
import type { Part } from '../../lib/disclosure/draft/parts.ts';
import type { Requirement } from '../../lib/disclosure/requirements.ts';
import type { Screen } from '../../lib/language/nl/screen.ts';
import type { Texts } from '../../lib/language/shapes.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import type { Reducing } from './reduce/use-reducing.ts';

export type PromptTexts = Texts & { readonly screen: Screen };

/** All that the parts of the prompt share. One recipient is filled in at a time: `index`. */
export interface Work {
  readonly briefing: Briefing;
  readonly policy: Policy;
  readonly texts: PromptTexts;
  readonly words: ChoiceWords;
  readonly draft: Draft;
  readonly index: number;
  readonly recipient: DraftRecipient;
  readonly facts: Facts;
  readonly assessed: Assessed;
  readonly assessment: Assessment;
  /** The parts that still miss an answer, in the order of the sentence. */
  readonly open: readonly Part[];
  /** What the organisation requires of this recipient and is not filled in. */
  readonly missing: readonly Requirement[];
  readonly active: Part | null;
  /** How the active part is open: its blank with its list, an answer being changed, or only the details of its answer. */
  readonly mode: 'blank' | 'change' | 'details';
  readonly canUndo: boolean;
  /** How many acts of hers can be undone. */
  readonly steps: number;
  /** What leaves, and what she took out of it. */
  readonly reducing: Reducing;

  /** Answers without moving on: for the details of a part. */
  set(patch: Patch): void;
  /** Answers several things at once, as a route does, and goes to what is open then. */
  apply(patch: Patch): void;
  /** Answers and goes to what is still open. */
  take(part: Part, patch: Patch): void;
  /** Goes to the next blank, or to the release button when nothing is open. */
  goOn(from: Part | null): void;
  show(part: Part): void;
  change(part: Part): void;
  leave(): void;
  choose(index: number): void;
  replace(draft: Draft): void;
  undo(): void;
}

const WorkContext = createContext<Work | null>(null);
export const WorkProvider = WorkContext.Provider;

export function useWork(): Work {
  const work = useContext(WorkContext);
  if (work === null) throw new Error('a part of the prompt stands outside its WorkProvider');
  return work;
}
