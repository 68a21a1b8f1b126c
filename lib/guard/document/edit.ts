/** What she has selected, in a field or on the page, as plain text. */
export function selectedText(): string {
  const field = deepestFocus();
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const { selectionStart: from, selectionEnd: to } = field;
    return from === null || to === null ? '' : field.value.slice(from, to);
  }
  return window.getSelection()?.toString() ?? '';
}

function deepestFocus(): Element | null {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return focus;
}

/** As if it had been pasted there: first to the page's own editor, then as the browser would. */
export function insertText(target: Element, text: string): void {
  if (!target.isConnected) return;
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true });
  if (target.dispatchEvent(paste)) document.execCommand('insertText', false, text);
}
