import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import type { Choice } from '../../lib/disclosure/draft/choices/choice.ts';
import { choicesFor } from '../../lib/disclosure/draft/choices/choices.ts';
import type { Part } from '../../lib/disclosure/draft/parts.ts';
import type { Work } from './context.ts';

export interface Picker {
  readonly typed: string;
  readonly choices: readonly Choice[];
  /** The choice that Enter takes, −1 where none is meant yet. */
  readonly at: number;
  readonly digits: boolean;
  type(text: string): void;
  point(at: number): void;
  take(choice: Choice): void;
  /** Handles a key in the blank; true where it was one of the list's. */
  key(event: KeyboardEvent<HTMLInputElement>): boolean;
}

/** In these her own words are an answer, so leaving with words typed keeps them, and a digit is a word. */
const FREE: readonly Part[] = ['purpose', 'necessity', 'recipient'];

/** Typing, arrows and Enter in the open part. The list itself is drawn elsewhere, so both read from here. */
export function usePicker(work: Work): Picker {
  const { active, draft, index, briefing, policy, words, mode } = work;
  const [typed, setTyped] = useState('');
  const [moved, setMoved] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part or recipient starts with nothing typed
  useEffect(() => {
    setTyped('');
    setMoved(null);
  }, [active, index]);

  const choices = useMemo(
    () => (active === null ? [] : choicesFor(active, typed, { draft, index, briefing, policy, words })),
    [active, typed, draft, index, briefing, policy, words],
  );
  const meant = typed !== '' || (choices[0]?.suggestion === true && mode === 'blank') ? 0 : -1;
  const at = Math.min(moved ?? meant, choices.length - 1);
  const digits = active !== null && !FREE.includes(active) && typed === '';

  function take(choice: Choice): void {
    setTyped('');
    setMoved(null);
    if (active !== null) work.take(active, choice.patch);
  }

  function step(by: number): void {
    const count = choices.length;
    if (count > 0) setMoved(at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count);
  }

  function key(event: KeyboardEvent<HTMLInputElement>): boolean {
    const chosen = choices[at];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      if (event.repeat) return true;
      if (chosen !== undefined) take(chosen);
      else if (typed === '' && mode === 'change') work.goOn(active);
    } else if (digits && /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey) {
      const choice = choices[Number(event.key) - 1];
      if (choice !== undefined) take(choice);
    } else if (
      event.key === 'Tab' &&
      !event.shiftKey &&
      typed.trim() !== '' &&
      active !== null &&
      FREE.includes(active) &&
      choices[0] !== undefined
    ) {
      take(choices[at] ?? choices[0]);
    } else return false;
    return true;
  }

  return {
    typed,
    choices,
    at,
    digits,
    type(text) {
      setTyped(text);
      setMoved(null);
    },
    point: setMoved,
    take,
    key,
  };
}
