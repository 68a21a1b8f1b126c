import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';

/** The keys that opened this may still be down: nothing is released before the prompt was in sight this long. */
const IN_SIGHT = 500;

/** False until the prompt has been visible for half a second, counted while it is in sight. */
export function useInSight(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function watch(): void {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(() => setReady(true), IN_SIGHT);
    }
    watch();
    document.addEventListener('visibilitychange', watch);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', watch);
    };
  }, []);
  return ready;
}

/** Ctrl+Enter anywhere: pressed here, not held from before, and done when Enter comes up. */
export function useReleaseKeys(ready: boolean, release: () => void) {
  const armed = useRef(false);
  return {
    onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (!event.repeat && ready) armed.current = true;
    },
    onKeyUp(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !armed.current) return;
      armed.current = false;
      release();
    },
  };
}

/** A press that no held or repeated key can make: Enter must go down on the button itself, and counts when it comes up. */
export function usePress(press: () => void) {
  const armed = useRef(false);
  return {
    onClick(event: MouseEvent): void {
      event.preventDefault();
      press();
    },
    onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      if (!event.repeat) armed.current = true;
    },
    onKeyUp(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !armed.current) return;
      armed.current = false;
      if (!event.ctrlKey && !event.metaKey) press();
    },
    onBlur(): void {
      armed.current = false;
    },
  };
}
