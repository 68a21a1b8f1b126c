import { type RefObject, useEffect, useRef } from 'react';

interface Keys {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onEscape: () => void;
}

/** The keys that work anywhere on the page: `/` searches, Escape closes what is open. */
export function usePageKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
        if (event.key === 'Escape') latest.current.onEscape();
        if (event.key !== '/' || isTyping(event.target)) return;
        event.preventDefault();
        latest.current.search.current?.select();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input:not([type=radio], [type=checkbox]), textarea, select') !== null
  );
}
