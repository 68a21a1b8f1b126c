import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';

/** The keys that opened this may still be down: nothing is released before the prompt was in sight this long. */
const IN_SIGHT = 500;

/** Out of sight this long, although its tab is in front, it is hidden on purpose. */
const HIDDEN = 2_000;

/**
 * False until the prompt has been visible for half a second, counted anew each time that it comes into sight: a page that
 * covers it and uncovers it under her pointer gets no press of hers.
 * @param onHidden the page that it stands in does not let it be seen.
 */
export function useInSight(onHidden?: () => void): boolean {
  const [ready, setReady] = useState(false);
  const hidden = useRef(onHidden);
  hidden.current = onHidden;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let uncovered = true;
    function watch(): void {
      clearTimeout(timer);
      setReady(false);
      if (document.visibilityState !== 'visible') return;
      if (uncovered) timer = setTimeout(() => setReady(true), IN_SIGHT);
      else timer = setTimeout(() => hidden.current?.(), HIDDEN);
    }
    const stop = watchCover((now) => {
      uncovered = now;
      watch();
    });
    watch();
    document.addEventListener('visibilitychange', watch);
    return () => {
      stop();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', watch);
    };
  }, []);
  return ready;
}

/**
 * Says when something lies over the prompt, or makes it transparent, and when no longer. Only in a page's frame, and only
 * where the browser can tell (Chromium); elsewhere the frame guard looks (lib/guard/isolated/integrity.ts).
 */
function watchCover(tell: (uncovered: boolean) => void): () => void {
  if (window.parent === window || !('isVisible' in IntersectionObserverEntry.prototype)) return () => {};
  let before = true;
  const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    const { isVisible } = entries.at(-1) as IntersectionObserverEntry & { isVisible: boolean };
    if (isVisible !== before) tell(isVisible);
    before = isVisible;
  }, options);
  observer.observe(document.documentElement);
  return () => observer.disconnect();
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
