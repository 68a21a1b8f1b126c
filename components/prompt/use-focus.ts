import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Part } from '../../lib/disclosure/draft/parts.ts';

export type FocusOn =
  | { readonly in: 'part'; readonly part: Part }
  | { readonly in: 'dock' | 'release' | 'emergency' | 'motivation' | 'problem' | 'look' | 'presets' };

/** Moves the focus after what it moves to has been drawn. */
export function useFocus(root: RefObject<HTMLElement | null>): (on: FocusOn) => void {
  const wanted = useRef<FocusOn | null>(null);
  const [, draw] = useState(0);
  useLayoutEffect(() => {
    const on = wanted.current;
    wanted.current = null;
    if (on !== null && root.current !== null) find(root.current, on)?.focus();
  });
  return useCallback((on) => {
    wanted.current = on;
    draw((count) => count + 1);
  }, []);
}

const WITHIN_DOCK = ['[data-open]', '[data-first]', 'input, select, textarea, button'];

function find(root: HTMLElement, on: FocusOn): HTMLElement | null {
  switch (on.in) {
    case 'part':
      return root.querySelector(`[data-part="${on.part}"]`);
    case 'dock':
      return firstOf(
        root,
        WITHIN_DOCK.map((within) => `.dock :is(${within})`),
      );
    case 'release':
      // Where it may not, what may; never the button that goes on regardless.
      return firstOf(root, [
        '[data-looked]:not(:checked)',
        '[data-action="release"]',
        '[data-route]',
        '[data-action="withhold"]',
      ]);
    case 'emergency':
      return root.querySelector('[data-emergency]');
    case 'motivation':
      return root.querySelector('[data-field="motivation"]');
    case 'look':
      return root.querySelector('[data-looked]:not(:checked)');
    case 'presets':
      return root.querySelector('[data-preset]');
    case 'problem':
      return root.querySelector('[data-problem] button');
  }
}

function firstOf(root: HTMLElement, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return null;
}
