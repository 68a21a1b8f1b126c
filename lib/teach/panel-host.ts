import { extension } from '../guard/isolated/extension.ts';
import { ownElement } from '../guard/isolated/own-element.ts';
import { hearOwnFrame } from '../guard/isolated/own-frames.ts';

/**
 * Shows the panel that decides: an extension page in an iframe, in a modal dialog, in a closed shadow root, as the
 * prompt is. No script of the page can look into it or press its buttons.
 */
export interface PanelHost {
  /** @param above stands in the upper half, so that what she pointed at stays in sight. */
  open(ticket: string, above: boolean): void;
  close(): void;
  isOpen(): boolean;
}

export function createPanelHost(): PanelHost {
  let host: HTMLElement | null = null;
  let still: AbortController | null = null;

  const close = () => {
    still?.abort();
    host?.remove();
    host = null;
  };

  return {
    close,
    isOpen: () => host?.isConnected === true,
    open(ticket, above) {
      close();
      still = new AbortController();
      host = ownElement('teach-panel');
      const root = host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = STYLE;
      const dialog = document.createElement('dialog');
      dialog.setAttribute('aria-label', 'Deelwijzer');
      dialog.dataset.above = String(above);
      const frame = document.createElement('iframe');
      frame.src = extension.runtime.getURL('teach.html');
      frame.title = 'Deelwijzer';
      dialog.append(frame);
      root.append(style, dialog);
      const greeted = (said: unknown) => {
        if ((said as { deelwijzer?: unknown } | null)?.deelwijzer !== 'ready') return;
        frame.contentWindow?.postMessage({ deelwijzer: 'ticket', ticket }, new URL(frame.src).origin);
        frame.focus();
      };
      hearOwnFrame(frame, greeted, still.signal);
      // Escape belongs to the panel, wherever the focus is.
      dialog.addEventListener('cancel', (event) => event.preventDefault(), { signal: still.signal });
      document.documentElement.append(host);
      dialog.showModal();
      frame.focus();
    },
  };
}

const STYLE = `
dialog[open] { all: unset; position: fixed; inset: auto 0 24px; margin: auto; display: block; box-sizing: border-box;
  width: min(560px, calc(100vw - 32px)); height: min(380px, 60vh); border-radius: 10px; overflow: hidden;
  background: Canvas; color-scheme: light dark; box-shadow: 0 12px 48px rgb(0 0 0 / 35%), 0 0 0 1px rgb(0 0 0 / 18%); }
dialog[data-above=true] { inset: 24px 0 auto; }
dialog::backdrop { background: none; }
iframe { all: unset; display: block; width: 100%; height: 100%; border: 0; }
`;
