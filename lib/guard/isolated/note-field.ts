import type { SiteProfile } from '../../sites/profile.ts';

const APPEARS_MS = 5_000;

/**
 * Writes a dossier note into the EPD's own note field. The clinician reads it there and saves it herself, by the EPD's
 * own button: what is in the record is always her doing.
 * @returns false where the field did not appear.
 */
export async function writeNote(text: string, note: NonNullable<SiteProfile['note']>): Promise<boolean> {
  let field = document.querySelector(note.field);
  if (!field && note.open) {
    const opener = document.querySelector(note.open);
    if (opener instanceof HTMLElement) opener.click();
    field = await appearing(note.field);
  }
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    field.value = field.value.trim() === '' ? text : `${field.value.trimEnd()}\n\n${text}`;
  } else if (field instanceof HTMLElement && field.isContentEditable) {
    field.append(...(field.textContent?.trim() ? [document.createElement('br')] : []), text);
  } else {
    return false;
  }
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
  return true;
}

function appearing(selector: string): Promise<Element | null> {
  return new Promise((resolve) => {
    const stop = (found: Element | null) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = document.querySelector(selector);
      if (found) stop(found);
    });
    const timer = setTimeout(() => stop(null), APPEARS_MS);
    observer.observe(document.documentElement, { childList: true, subtree: true });
  });
}
