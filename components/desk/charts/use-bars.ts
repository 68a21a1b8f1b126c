import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The bars of one chart as one Tab stop, and the arrows from one to the next. */
export function useBars(count: number) {
  const chart = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const active = Math.min(at, Math.max(0, count - 1));

  const bars = () => [...(chart.current?.querySelectorAll<HTMLElement>('[data-bar]') ?? [])];

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = Math.min(count - 1, Math.max(0, step(active, count)));
    setAt(next);
    bars()[next]?.focus();
  }

  /** By mouse, or by a reader that goes its own way. */
  function onFocus(event: FocusEvent): void {
    const place = bars().indexOf(event.target as HTMLElement);
    if (place >= 0) setAt(place);
  }

  return { chart, active, onKeyDown, onFocus };
}
