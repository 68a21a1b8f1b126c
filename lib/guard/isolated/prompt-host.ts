import type { PromptShape } from '../wire.ts';
import { extension } from './extension.ts';

/**
 * Shows the prompt over the page: an extension page in an iframe, in a modal dialog, in a closed shadow root. The page
 * cannot look inside any of the three, nor answer for her. What it can do is take the overlay away or keep it from
 * loading; then the prompt comes back, and the second time it moves to a window of its own. Never is a missing prompt a yes.
 */
const LOAD_MS = 4_000;

export interface PromptHost {
  /** Loads the prompt out of sight, so that it is there at once when it is needed. */
  prepare(): void;
  open(ticket: string, shape: PromptShape): void;
  reshape(shape: PromptShape): void;
  close(): void;
}

interface Overlay {
  host: HTMLElement;
  dialog: HTMLDialogElement;
  frame: HTMLIFrameElement;
  stop: AbortController;
  /** The extension page in the frame said that it is there. */
  loaded: boolean;
  ticket: string | null;
  shape: PromptShape;
}

/** @param lost is called when the page does not leave the prompt standing. */
export function createPromptHost(lost: () => void): PromptHost {
  let prepared: Overlay | null = null;
  let shown: Overlay | null = null;
  let focusBefore: Element | null = null;
  let reopened = 0;

  const prepare = () => {
    if (!prepared && !shown) prepared = layDown();
  };

  const layDown = (): Overlay => {
    const stop = new AbortController();
    const host = document.createElement('deelwijzer-prompt');
    const overlay: Overlay = { host, ...build(host), stop, loaded: false, ticket: null, shape: 'full' };
    listen(overlay);
    document.documentElement.append(host);
    return overlay;
  };

  const listen = (overlay: Overlay) => {
    const { dialog, frame, stop } = overlay;
    const { signal } = stop;
    window.addEventListener(
      'message',
      (event) => {
        // `source` is the prompt's own window: no other frame, and no page script, can pose as it.
        if (event.source !== frame.contentWindow || event.source === null) return;
        event.stopImmediatePropagation();
        if ((event.data as { deelwijzer?: unknown } | null)?.deelwijzer !== 'ready') return;
        overlay.loaded = true;
        handOver(overlay);
      },
      { signal, capture: true },
    );
    // Escape belongs to the prompt, wherever the focus is; the dialog itself never closes by it.
    dialog.addEventListener('cancel', (event) => event.preventDefault(), { signal });
    dialog.addEventListener('click', () => frame.focus(), { signal });
  };

  const open = (ticket: string, shape: PromptShape) => {
    if (shown) takeAway(shown);
    focusBefore = document.activeElement;
    reopened = 0;
    show(ticket, shape);
  };

  const show = (ticket: string, shape: PromptShape) => {
    const overlay = prepared?.host.isConnected ? prepared : layDown();
    prepared = null;
    shown = overlay;
    overlay.ticket = ticket;
    overlay.shape = shape;
    const watcher = new MutationObserver(() => {
      if (!overlay.host.isConnected) again(overlay);
    });
    watcher.observe(document.documentElement, { childList: true });
    overlay.stop.signal.addEventListener('abort', () => watcher.disconnect());
    present(overlay);
    // A page can close a dialog that it cannot see (popover tricks, `requestClose`): that takes nothing away.
    overlay.dialog.addEventListener('close', () => !overlay.dialog.open && again(overlay), {
      signal: overlay.stop.signal,
    });
    handOver(overlay);
    setTimeout(() => {
      if (overlay.loaded || overlay.stop.signal.aborted) return;
      takeAway(overlay);
      lost();
    }, LOAD_MS);
  };

  const again = (overlay: Overlay) => {
    const { ticket, shape } = overlay;
    if (overlay.stop.signal.aborted || ticket === null) return;
    takeAway(overlay);
    reopened += 1;
    if (shape !== 'full') return; // it only told what was recorded
    if (reopened > 1) lost();
    else show(ticket, shape);
  };

  const takeAway = (overlay: Overlay) => {
    overlay.stop.abort();
    overlay.host.remove();
    if (shown === overlay) shown = null;
  };

  return {
    prepare,
    open,
    reshape(shape) {
      if (!shown || shown.shape === shape) return;
      shown.shape = shape;
      present(shown);
    },
    close() {
      if (!shown) return;
      takeAway(shown);
      if (focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
      prepare();
    },
  };
}

/** Over the page while it asks; at its edge, with the page free again, once it only tells. The frame is never moved: that would reload it. */
function present({ dialog, frame, shape }: Overlay): void {
  if (dialog.open) dialog.close();
  dialog.dataset.shape = shape;
  // Beside a modal dialog of the page's own everything else is inert: then the strip has to be modal too.
  if (shape === 'full' || document.querySelector('dialog:modal')) dialog.showModal();
  else dialog.show();
  frame.focus();
}

/** Addressed to the extension's own origin: were the frame navigated elsewhere, the ticket would not arrive. */
function handOver({ frame, loaded, ticket }: Overlay): void {
  if (loaded && ticket !== null)
    frame.contentWindow?.postMessage({ deelwijzer: 'ticket', ticket }, originOf(frame.src));
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
dialog:not([open]) { display: none; }
dialog[open] { all: unset; position: fixed; inset: 0; margin: auto; display: block; box-sizing: border-box;
  width: min(940px, 96vw); height: min(720px, 94vh); border-radius: 10px; overflow: hidden;
  background: Canvas; color-scheme: light dark; box-shadow: 0 12px 48px rgb(0 0 0 / 35%), 0 0 0 1px rgb(0 0 0 / 18%); }
dialog::backdrop { background: rgb(20 24 28 / 45%); }
dialog[data-shape=strip], dialog[data-shape=note] { inset: auto 0 16px; width: min(760px, 96vw); z-index: 2147483647; }
dialog[data-shape=strip] { height: 128px; }
dialog:not([data-shape=full])::backdrop { background: none; }
dialog[data-shape=note] { height: min(560px, 80vh); }
@media print { dialog[open] { display: none; } }
iframe { all: unset; display: block; width: 100%; height: 100%; border: 0; }
`;
