import { ownElement } from './own-element.ts';

/**
 * The one thing that the page-side script says by itself: that it cannot ask. The extension was updated or removed under
 * this page, or its background does not answer. Nothing was sent; a reload mends it.
 */
const WORDS = {
  nl: {
    text: 'Deelwijzer kan nu niet vragen of dit gedeeld mag worden. Er is niets verstuurd, en wat je typte staat er nog. Laad de pagina opnieuw en doe het dan nog eens.',
    close: 'Sluiten',
  },
  en: {
    text: 'Deelwijzer cannot ask right now whether this may be shared. Nothing was sent, and what you typed is still there. Reload the page and do it again.',
    close: 'Close',
  },
};

export function sayUnreachable(language: 'nl' | 'en'): void {
  const words = WORDS[language];
  const host = ownElement('notice');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const dialog = document.createElement('dialog');
  const text = document.createElement('p');
  text.textContent = words.text;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => host.remove());
  dialog.append(text, close);
  root.append(style, dialog);
  document.documentElement.append(host);
  dialog.showModal();
}

const STYLE = `
dialog { max-width: 30rem; border: 0; border-radius: 10px; padding: 20px 24px; font: 16px/1.5 system-ui, sans-serif;
  color-scheme: light dark; background: Canvas; color: CanvasText; box-shadow: 0 12px 48px rgb(0 0 0 / 35%); }
dialog::backdrop { background: rgb(20 24 28 / 45%); }
p { margin: 0 0 16px; }
button { font: inherit; padding: 6px 16px; min-height: 32px; cursor: pointer; }
`;
