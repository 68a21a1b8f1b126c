import type { PromptShape } from '../wire.ts';
import { extension, isAlive } from './extension.ts';
import { type Integrity, integrityOf } from './integrity.ts';
import { keepStyle, ownElement } from './own-element.ts';
import { hearOwnFrame } from './own-frames.ts';

/**
 * Shows the prompt over the page: an extension page in an iframe, in a modal dialog, in a closed shadow root. The page
 * cannot look inside any of the three, nor answer for her. What it can do is take the overlay away, hide or cover it, or
 * keep it from loading; then the prompt comes back on top, and if that does not help it moves to a window of its own.
 * Never is a missing prompt a yes.
 */
const LOAD_MS = 4_000;
/** How often it is looked at while it asks. */
const LOOK_MS = 200;
/** A toast or a dialog of the page's own may come up once or twice; a page that goes on covering the prompt loses it. */
const RAISED_MAX = 5;
/** More often than this the page takes the focus from the prompt in order to take it. */
const FOCUS_MAX = 40;

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
  integrity: Integrity;
  stop: AbortController;
  /** The extension page in the frame said that it is there, as often as the frame was loaded. */
  loads: number;
  greetings: number;
  ticket: string | null;
  shape: PromptShape;
}

/**
 * @param lost is called when the page does not leave the prompt standing.
 * @param gone is called when the extension was updated or removed under it: nobody is there to answer.
 */
export function createPromptHost(lost: () => void, gone: () => void): PromptHost {
  let prepared: Overlay | null = null;
  let shown: Overlay | null = null;
  let focusBefore: Element | null = null;
  let reopened = 0;

  const prepare = () => {
    if (!prepared && !shown) prepared = layDown();
  };

  const layDown = (): Overlay => {
    const host = ownElement('prompt');
    const { dialog, frame } = build(host);
    const overlay: Overlay = {
      host,
      dialog,
      frame,
      integrity: integrityOf(host, dialog),
      stop: new AbortController(),
      loads: 0,
      greetings: 0,
      ticket: null,
      shape: 'full',
    };
    listen(overlay);
    document.documentElement.append(host);
    return overlay;
  };

  const listen = (overlay: Overlay) => {
    const { dialog, frame, stop } = overlay;
    const { signal } = stop;
    const greeted = (said: unknown) => {
      if ((said as { deelwijzer?: unknown } | null)?.deelwijzer !== 'ready') return;
      overlay.greetings += 1;
      handOver(overlay);
    };
    hearOwnFrame(frame, greeted, signal);
    // Sent elsewhere by the page, the frame loads and nobody in it greets: what she would see is not the prompt.
    const loaded = () => {
      overlay.loads += 1;
      if (overlay === shown) expectGreeting(overlay);
    };
    frame.addEventListener('load', loaded, { signal });
    // Escape belongs to the prompt, wherever the focus is; the dialog itself never closes by it.
    dialog.addEventListener('cancel', (event) => event.preventDefault(), { signal });
    dialog.addEventListener('click', () => frame.focus(), { signal });
  };

  const expectGreeting = (overlay: Overlay) => {
    setTimeout(() => {
      if (overlay.greetings >= Math.max(overlay.loads, 1)) return;
      giveUp(overlay);
    }, LOAD_MS);
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
    const { signal } = overlay.stop;
    const watcher = new MutationObserver(() => {
      if (overlay.host.parentNode !== document.documentElement) again(overlay);
    });
    watcher.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', () => watcher.disconnect());
    present(overlay);
    // On a new page an empty strip would come before what it tells: it is seen when that is drawn, by `reshape`.
    if (shape !== 'full') overlay.dialog.style.opacity = '0';
    // A page can close a dialog that it cannot see (popover tricks, `requestClose`): that takes nothing away.
    overlay.dialog.addEventListener('close', () => !overlay.dialog.open && again(overlay), { signal });
    handOver(overlay);
    expectGreeting(overlay);
    guard(overlay);
  };

  /** Looks at it while it asks; while it only tells, whether there is somebody behind it at all. */
  const guard = (overlay: Overlay) => {
    const { signal } = overlay.stop;
    let raised = 0;
    const looking = setInterval(() => {
      if (!isAlive()) {
        takeAway(overlay); // a dead frame on top of the page would shut her out of it
        return gone();
      }
      if (overlay.shape !== 'full') return;
      if (document.visibilityState !== 'visible') return;
      if (overlay.host.parentNode !== document.documentElement) return again(overlay);
      keepStyle(overlay.host);
      if (overlay.integrity.stands()) return;
      raised += 1;
      if (raised > RAISED_MAX) giveUp(overlay);
      else present(overlay);
    }, LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(looking));
    // A page that pulls the focus to its own window would get the keys that she presses in the prompt.
    let taken = 0;
    let away = false;
    const moved = ({ target, type }: FocusEvent) => {
      if (target !== window) return;
      away = type === 'focus';
      if (!away || overlay.shape !== 'full') return;
      taken += 1;
      if (taken > FOCUS_MAX) return giveUp(overlay);
      overlay.frame.focus();
      // While it moves the focus Chromium lets nobody move it again, and would then give the keys to the page.
      setTimeout(() => away && takeFocus(overlay.frame));
    };
    window.addEventListener('focus', moved, { capture: true, signal });
    window.addEventListener('blur', moved, { capture: true, signal });
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

  const giveUp = (overlay: Overlay) => {
    if (overlay.stop.signal.aborted) return;
    takeAway(overlay);
    if (overlay.shape === 'full') lost();
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
      if (!shown) return;
      shown.dialog.style.opacity = '';
      if (shown.shape === shape) return;
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
function present({ dialog, frame, shape, integrity }: Overlay): void {
  if (dialog.open) dialog.close();
  dialog.dataset.shape = shape;
  // Beside a modal dialog of the page's own everything else is inert: then the strip has to be modal too.
  if (shape === 'full' || document.querySelector('dialog:modal')) dialog.showModal();
  else dialog.show();
  integrity.raised();
  frame.focus();
}

/** Chromium moves no focus to what has it already in its own document, although the keys go elsewhere. */
function takeFocus(frame: HTMLIFrameElement): void {
  frame.blur();
  frame.focus();
}

/** Addressed to the extension's own origin: were the frame navigated elsewhere, the ticket would not arrive. */
function handOver({ frame, greetings, ticket }: Overlay): void {
  if (greetings > 0 && ticket !== null)
    frame.contentWindow?.postMessage({ deelwijzer: 'ticket', ticket }, originOf(frame.src));
}

function build(host: HTMLElement): { dialog: HTMLDialogElement; frame: HTMLIFrameElement } {
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

// `all: initial`, not `unset`: what a page gives the host (`visibility`, `pointer-events`) is not inherited.
const STYLE = `
dialog:not([open]) { display: none; }
dialog[open] { all: initial; position: fixed; inset: 0; margin: auto; display: block; box-sizing: border-box;
  width: min(940px, 96vw); height: min(720px, 94vh); border-radius: 10px; overflow: hidden;
  background: Canvas; color-scheme: light dark; box-shadow: 0 12px 48px rgb(0 0 0 / 35%), 0 0 0 1px rgb(0 0 0 / 18%); }
dialog::backdrop { background: rgb(20 24 28 / 45%); }
dialog[data-shape=strip], dialog[data-shape=note] { inset: auto 0 16px; width: min(760px, 96vw); z-index: 2147483647; }
dialog[data-shape=strip] { height: 144px; }
dialog:not([data-shape=full])::backdrop { background: none; }
dialog[data-shape=note] { height: min(560px, 80vh); }
@media print { dialog[open] { display: none; } }
iframe { all: initial; display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
`;
