/**
 * Taken away by the page and brought back by the frame guard, the focus comes back to the document alone in Firefox: what
 * she types would arrive nowhere. It belongs where it was.
 */
export function keepFocus(): void {
  let last: EventTarget | null = null;
  document.addEventListener('focusin', ({ target }) => {
    last = target;
  });
  window.addEventListener('focus', () => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere && last instanceof HTMLElement && last.isConnected) last.focus({ preventScroll: true });
  });
}
