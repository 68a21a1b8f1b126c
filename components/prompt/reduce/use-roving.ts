import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** One Tab stop for a list of checkboxes, and the arrows from one to the next. */
export function useRoving(count: number) {
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(0);

  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = Math.min(count - 1, Math.max(0, step(active, count)));
    setActive(next);
    boxes()[next]?.focus();
  }

  /** By mouse, or by a reader that goes its own way. */
  function onFocus(event: FocusEvent): void {
    const row = (event.target as Element).closest('li');
    const at = row?.parentElement ? [...row.parentElement.children].indexOf(row) : -1;
    if (at >= 0) setActive(at);
  }

  return { list, active, onKeyDown, onFocus };
}
