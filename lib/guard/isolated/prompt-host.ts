import { extension } from './extension.ts';

/**
 * Shows the prompt over the page: an extension page in an iframe, in a modal dialog, in a closed shadow root. The page
 * cannot look inside any of the three, nor answer for her. What it can do is take the overlay away or keep it from
 * loading; then the prompt comes back, and the second time it moves to a window of its own. Never is a missing prompt a yes.
 */
const LOAD_MS = 4_000;

export interface PromptHost {
  open(ticket: string): void;
  close(): void;
  readonly isOpen: boolean;
}

/** @param lost is called when the page does not leave the prompt standing. */
export function createPromptHost(lost: () => void): PromptHost {
  let shown: { host: HTMLElement; dialog: HTMLDialogElement; stop: AbortController } | null = null;
  let focusBefore: Element | null = null;
  let reopened = 0;

  const open = (ticket: string) => {
    if (shown) takeAway();
    focusBefore = document.activeElement;
    reopened = 0;
    show(ticket);
  };

  const show = (ticket: string) => {
    const stop = new AbortController();
    const { signal } = stop;
    const host = document.createElement('deelwijzer-prompt');
    const { dialog, frame } = build(host);
    shown = { host, dialog, stop };

    let loaded = false;
    window.addEventListener(
      'message',
      (event) => {
        // `source` is the prompt's own window: no other frame, and no page script, can pose as it.
        if (event.source !== frame.contentWindow || event.source === null) return;
        event.stopImmediatePropagation();
        if ((event.data as { deelwijzer?: unknown } | null)?.deelwijzer !== 'ready') return;
        loaded = true;
        // Addressed to the extension's own origin: were the frame navigated elsewhere, the ticket would not arrive.
        frame.contentWindow?.postMessage({ deelwijzer: 'ticket', ticket }, originOf(frame.src));
      },
      { signal, capture: true },
    );

    // Escape belongs to the prompt, wherever the focus is; the dialog itself never closes by it.
    dialog.addEventListener('cancel', (event) => event.preventDefault(), { signal });
    dialog.addEventListener('click', () => frame.focus(), { signal });
    dialog.addEventListener('close', () => again(), { signal });

    const watcher = new MutationObserver(() => {
      if (!host.isConnected) again();
    });
    signal.addEventListener('abort', () => watcher.disconnect());

    const again = () => {
      if (signal.aborted) return;
      takeAway();
      reopened += 1;
      if (reopened > 1) lost();
      else show(ticket);
    };

    document.documentElement.append(host);
    watcher.observe(document.documentElement, { childList: true });
    dialog.showModal();
    frame.focus();
    setTimeout(() => {
      if (!loaded && !signal.aborted) {
        takeAway();
        lost();
      }
    }, LOAD_MS);
  };

  const takeAway = () => {
    shown?.stop.abort();
    shown?.host.remove();
    shown = null;
  };

  return {
    open,
    close() {
      takeAway();
      if (focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
    get isOpen() {
      return shown !== null;
    },
  };
}

function build(host: HTMLElement): { dialog: HTMLDialogElement; frame: HTMLIFrameElement } {
  // The host itself must not be styled away by the page's rules for unknown elements.
  host.style.cssText = 'all: initial !important; display: block !important;';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', 'Deelwijzer');
  const frame = document.createElement('iframe');
  frame.src = extension.runtime.getURL('prompt.html');
  frame.title = 'Deelwijzer';
  frame.allow = 'clipboard-write';
  dialog.append(frame);
  root.append(style, dialog);
  return { dialog, frame };
}

const originOf = (url: string): string => new URL(url).origin;

const STYLE = `
dialog { all: unset; position: fixed; inset: 0; margin: auto; display: block; box-sizing: border-box;
  width: min(940px, 96vw); height: min(720px, 94vh); border-radius: 10px; overflow: hidden;
  background: Canvas; color-scheme: light dark; box-shadow: 0 12px 48px rgb(0 0 0 / 35%), 0 0 0 1px rgb(0 0 0 / 18%); }
dialog::backdrop { background: rgb(20 24 28 / 45%); }
iframe { all: unset; display: block; width: 100%; height: 100%; border: 0; }
`;
