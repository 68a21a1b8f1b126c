import type { KeyboardEvent } from 'react';
import { useReleaseKeys } from './use-release.ts';

interface Deeds {
  /** True once the prompt was in sight long enough. */
  readonly inSight: boolean;
  readonly finished: boolean;
  release(): void;
  withhold(): void;
  emergency(): void;
  undo(): void;
  /** Takes out what is proposed to go. */
  takeAdvice(): void;
  /** Goes to what she often shares. */
  presets(): void;
  /** Opens what leaves, or closes it. */
  look(): void;
  closeOpen(): boolean;
  close(): void;
}

/** The keys that work anywhere in the prompt. A held key does each of them once. */
export function usePromptKeys(deeds: Deeds) {
  const { inSight, finished, release, withhold, emergency, undo, takeAdvice, presets, look, closeOpen, close } = deeds;
  const releasing = useReleaseKeys(inSight && !finished, release);
  return {
    onKeyUp: releasing.onKeyUp,
    onKeyDown(event: KeyboardEvent): void {
      releasing.onKeyDown(event);
      if (event.repeat) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        if (finished) close();
        else if (!closeOpen()) withhold();
      } else if (event.altKey && event.code === 'KeyS' && !finished) {
        event.preventDefault();
        emergency();
      } else if (event.altKey && event.code === 'KeyW' && !finished) {
        event.preventDefault();
        takeAdvice();
      } else if (event.altKey && event.code === 'KeyV' && !finished) {
        event.preventDefault();
        presets();
      } else if (event.altKey && event.code === 'KeyK' && !finished) {
        event.preventDefault();
        look();
      } else if (
        (event.ctrlKey || event.metaKey) &&
        event.code === 'KeyZ' &&
        !event.shiftKey &&
        !finished &&
        !typing(event.target)
      ) {
        event.preventDefault();
        undo();
      }
    },
  };
}

/** In a field with words in it, Ctrl+Z is the field's own. */
function typing(target: EventTarget): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== '';
}
