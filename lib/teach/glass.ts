import { ownElement } from '../guard/isolated/own-element.ts';
/**
 * What lies over the page while she points: it takes every click, so that no control of the page gets any, and shows
 * what would be picked. In a closed shadow root in the top layer; the page can look at none of it.
 */
export interface Glass {
  /** Outlines these; the first is named as the one that she points at. */
  outline(controls: readonly Element[], name: string | null): void;
  /** What the bar says; null while the panel asks, which stands where the bar does. */
  say(text: string | null): void;
  /** What lies under the glass at this point. */
  under<T>(look: () => T): T;
  /** Lets an inner frame, which has its own glass, have the pointer. */
  open(open: boolean): void;
  owns(target: EventTarget | null): boolean;
  /** The bar with its button, which is clicked and not picked. */
  isBar(x: number, y: number): boolean;
  focus(): void;
  remove(): void;
}

interface GlassWords {
  readonly first: string;
  readonly stop: string;
}

/** @param stop is called when she presses the button in the bar; only the top frame has a bar. */
export function layGlass({ first, stop: stopWord }: GlassWords, stop: (() => void) | null): Glass {
  const host = ownElement('teach', HOST);
  host.tabIndex = -1;
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const outlines = document.createElement('div');
  const bar = document.createElement('div');
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.textContent = first;
  bar.className = 'bar';
  const named = document.createElement('p');
  named.className = 'named';
  named.setAttribute('aria-live', 'assertive');
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1; // Tab walks along the page's controls, and Escape does what this does
  button.textContent = stopWord;
  button.addEventListener('click', (event) => event.isTrusted && stop?.());
  bar.append(said, button);
  root.append(style, outlines, named);
  if (stop) root.append(bar);
  present(host);

  let shown: readonly Element[] = [];
  const draw = () => {
    outlines.replaceChildren(
      ...shown.map((control, at) => {
        const { left, top, width, height } = control.getBoundingClientRect();
        const box = document.createElement('span');
        box.dataset.at = String(at);
        box.style.cssText = `left:${left - 3}px;top:${top - 3}px;width:${width + 6}px;height:${height + 6}px`;
        return box;
      }),
    );
    const [pointed] = shown;
    if (!pointed) return;
    const { left, bottom } = pointed.getBoundingClientRect();
    named.style.cssText = `left:${Math.max(4, left)}px;top:${Math.min(bottom + 6, innerHeight - 30)}px`;
  };
  const still = new AbortController();
  for (const moves of ['scroll', 'resize']) {
    addEventListener(moves, draw, { capture: true, passive: true, signal: still.signal });
  }

  return {
    outline(controls, name) {
      shown = controls;
      named.textContent = name ?? '';
      draw();
    },
    say(text) {
      if (text !== null) said.textContent = text;
      bar.hidden = text === null;
    },
    under(look) {
      host.style.setProperty('pointer-events', 'none', 'important');
      try {
        return look();
      } finally {
        host.style.setProperty('pointer-events', 'auto', 'important');
      }
    },
    open(open) {
      host.style.setProperty('pointer-events', open ? 'none' : 'auto', 'important');
    },
    owns: (target) => target === host,
    isBar: (x, y) => root.elementFromPoint(x, y)?.closest('.bar') != null,
    focus() {
      if (!host.isConnected || !host.matches(':popover-open')) present(host);
      host.focus({ preventScroll: true });
    },
    remove() {
      still.abort();
      host.remove();
    },
  };
}

/** Beside a modal dialog of the page everything else is inert: then the glass lies in that dialog. */
function present(host: HTMLElement): void {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  (modal ?? document.documentElement).append(host);
  host.showPopover();
}

const HOST = [
  'all: initial',
  'position: fixed',
  'inset: 0',
  'width: 100vw',
  'height: 100vh',
  'max-width: none',
  'max-height: none',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'display: block',
  'background: transparent',
  'cursor: crosshair',
  'pointer-events: auto',
  'outline: none',
  'overflow: hidden',
  'z-index: 2147483646',
]
  .map((rule) => `${rule} !important;`)
  .join(' ');

const STYLE = `
span { position: fixed; box-sizing: border-box; border: 2px dashed #0b57a4; border-radius: 5px; pointer-events: none;
  box-shadow: 0 0 0 1px #fff, inset 0 0 0 1px #fff; }
span[data-at="0"] { border-style: solid; background: rgb(11 87 164 / 14%); }
.named { position: fixed; margin: 0; padding: 2px 8px; border-radius: 4px; max-width: 60vw; overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap; background: #0b57a4; color: #fff; pointer-events: none;
  font: 13px/1.5 system-ui, sans-serif; }
.named:empty { display: none; }
.bar { position: fixed; inset: auto 0 16px; margin: auto; width: fit-content; max-width: calc(100vw - 32px); display: flex;
  gap: 12px; align-items: center; padding: 8px 8px 8px 16px; border-radius: 8px; background: #16202c; color: #fff;
  font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 6px 24px rgb(0 0 0 / 35%); cursor: default; }
div[hidden] { display: none; }
.bar p { margin: 0; }
.bar button { font: inherit; color: inherit; background: transparent; border: 1px solid #a5b0bd; border-radius: 6px;
  padding: 4px 12px; min-height: 32px; cursor: pointer; flex: none; }
.bar button:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
@media print { :host { display: none; } }
`;
