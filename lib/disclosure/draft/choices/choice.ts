import type { Claim } from '../../../assessment/facts.ts';
import type { Patch } from '../answer.ts';

/** One thing that can be taken in a part of the sentence with Enter. */
export interface Choice {
  readonly id: string;
  /** As it will stand in the list. */
  readonly label: string;
  /** A second, quieter line: what else this choice settles. */
  readonly hint?: string;
  /** Other words by which typing finds it. */
  readonly keywords?: string;
  /** Shorter, for the blank itself. */
  readonly ghost?: string;
  /** From the register, the partners or last time: shown as a suggestion in the blank itself. */
  readonly suggestion?: boolean;
  /** Shown only when she types for it: a wrong argument that deserves its answer. */
  readonly claim?: Claim;
  readonly patch: Patch;
}

/** Lower case without accents, so that "clienten" finds "cliënten". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The choices that fit what was typed: every typed word begins a word of the choice. Order is kept. */
export function filterChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices.filter(({ claim }) => claim === undefined);
  return choices.filter((choice) => {
    const known = plain(`${choice.label} ${choice.hint ?? ''} ${choice.keywords ?? ''}`).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => known.some((candidate) => candidate.startsWith(word)));
  });
}
