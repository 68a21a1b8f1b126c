import type { Told } from '../document/document-sink.ts';
import { ownElement } from './own-element.ts';

const WORDS = {
  nl: {
    copied: {
      text: 'Gekopieerd voor binnen het EPD.',
      act: 'Ook buiten het EPD gebruiken',
    },
    'drag-refused': {
      text: 'Een bestand uit het dossier slepen kan niet. Download het; dan vraagt Deelwijzer wat je deelt.',
      act: '',
    },
    close: 'Sluiten',
  },
  en: {
    copied: { text: 'Copied for use inside the EPD.', act: 'Use outside the EPD too' },
    'drag-refused': {
      text: 'A file of the record cannot be dragged. Download it; Deelwijzer then asks what you share.',
      act: '',
    },
    close: 'Close',
  },
};

const SHOWN_MS = 12_000;

let shown: HTMLElement | null = null;

/** One quiet line at the lower edge, that takes no focus and goes by itself. What it offers only her own hand can take. */
export function tellAtEdge(what: Told, language: 'nl' | 'en', act?: () => void): void {
  shown?.remove();
  const words = WORDS[language];
  const host = ownElement('line', 'all: initial !important; position: static !important;');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  line.append(words[what].text);
  const goes = () => host.remove();
  const button = (label: string, then: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      goes();
      then();
    });
    line.append(made);
  };
  if (act) button(words[what].act, act);
  button(words.close, () => {});
  root.append(style, line);
  document.documentElement.append(host);
  shown = host;
  // Pointing at it or tabbing into it keeps it there.
  let timer = setTimeout(goes, SHOWN_MS);
  const stay = () => clearTimeout(timer);
  const leave = () => {
    stay();
    timer = setTimeout(goes, SHOWN_MS);
  };
  line.addEventListener('pointerenter', stay);
  line.addEventListener('focusin', stay);
  line.addEventListener('pointerleave', leave);
  line.addEventListener('focusout', leave);
}

const STYLE = `
div { position: fixed; left: 50%; bottom: 12px; transform: translateX(-50%); z-index: 2147483646; max-width: 92vw;
  display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; padding: 8px 14px; border-radius: 8px;
  font: 14px/1.4 system-ui, sans-serif; background: #fff; color: #1b2127; box-shadow: 0 0 0 1px #8a949e, 0 6px 20px rgb(0 0 0 / 20%); }
button { all: unset; box-sizing: border-box; cursor: pointer; min-height: 28px; padding: 3px 6px; border-radius: 5px; color: #1f4e79; text-decoration: underline; }
button:focus-visible { outline: 2px solid #1f4e79; outline-offset: 1px; }
@media (prefers-color-scheme: dark) {
  div { background: #1d2329; color: #e6eaee; }
  button { color: #9cc3ea; }
  button:focus-visible { outline-color: #9cc3ea; }
}
@media print { div { display: none; } }
`;
