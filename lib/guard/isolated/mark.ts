import { extension } from './extension.ts';
import { ownElement } from './own-element.ts';

/**
 * The small mark in a corner: this record is guarded. It opens what she may want before anything happens. Nothing in the
 * EPD moves, shifts or is covered by it that cannot be uncovered: it goes to another corner, or away until she reloads.
 */
export interface MarkActions {
  recordSpoken(): void;
}

const CORNERS = ['right', 'left'] as const;
type Corner = (typeof CORNERS)[number];

const WORDS = {
  nl: {
    guarded: 'Deelwijzer bewaakt dit dossier',
    spoken: 'Telefoongesprek of overleg vastleggen',
    move: 'Naar de andere hoek',
    hide: 'Verbergen tot de pagina opnieuw laadt',
  },
  en: {
    guarded: 'Deelwijzer guards this record',
    spoken: 'Record a phone call or meeting',
    move: 'To the other corner',
    hide: 'Hide until the page reloads',
  },
};

export function showMark(actions: MarkActions, language: 'nl' | 'en'): void {
  const words = WORDS[language];
  const host = ownElement('mark', 'all: initial !important; position: static !important;');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;

  const box = document.createElement('div');
  box.dataset.corner = 'right';
  const button = document.createElement('button');
  button.type = 'button';
  button.title = words.guarded;
  button.setAttribute('aria-label', words.guarded);
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  button.append(icon());

  const menu = document.createElement('div');
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', words.guarded);
  menu.hidden = true;
  const item = (label: string, act: () => void) => {
    const entry = document.createElement('button');
    entry.type = 'button';
    entry.setAttribute('role', 'menuitem');
    entry.textContent = label;
    entry.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      toggle(false);
      act();
    });
    return entry;
  };
  menu.append(
    item(words.spoken, actions.recordSpoken),
    item(words.move, () => moveTo(box, box.dataset.corner === 'right' ? 'left' : 'right')),
    item(words.hide, () => host.remove()),
  );

  const toggle = (open: boolean) => {
    menu.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    const to = open ? menu.firstElementChild : button;
    if (to instanceof HTMLElement) to.focus();
  };
  button.addEventListener('click', () => toggle(menu.hidden === true));
  box.addEventListener('keydown', (event) => {
    if (menu.hidden) return;
    if (event.key === 'Escape') toggle(false);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(menu, root, event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  box.addEventListener('focusout', (event) => {
    if (!menu.hidden && !(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) menu.hidden = true;
  });

  box.append(menu, button);
  root.append(style, box);
  document.documentElement.append(host);
  void extension.storage.local.get('markCorner').then(({ markCorner }) => {
    if (markCorner === 'left') box.dataset.corner = markCorner;
  });
}

function moveTo(box: HTMLElement, corner: Corner): void {
  box.dataset.corner = corner;
  void extension.storage.local.set({ markCorner: corner });
}

function step(menu: HTMLElement, root: ShadowRoot, by: number): void {
  const items = [...menu.children] as HTMLElement[];
  const at = items.indexOf(root.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}

const SVG = 'http://www.w3.org/2000/svg';

/** Three parties, one line that forks: the same picture as the toolbar's icon. */
function icon(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M5 12h6M11 12l6-5.5M11 12l6 5.5');
  svg.append(path);
  for (const [cx, cy] of [
    ['5', '12'],
    ['18', '6'],
    ['18', '18'],
  ] as const) {
    const dot = document.createElementNS(SVG, 'circle');
    dot.setAttribute('cx', cx);
    dot.setAttribute('cy', cy);
    dot.setAttribute('r', '2.6');
    svg.append(dot);
  }
  return svg;
}

const STYLE = `
div[data-corner] { position: fixed; bottom: 10px; z-index: 2147483646; font: 13px/1.4 system-ui, sans-serif;
  display: grid; gap: 6px; }
div[data-corner=right] { right: 10px; justify-items: end; }
div[data-corner=left] { left: 10px; justify-items: start; }
button { all: unset; box-sizing: border-box; cursor: pointer; }
div[data-corner] > button { width: 28px; height: 28px; border-radius: 8px; background: #fff; color: #1f4e79;
  box-shadow: 0 0 0 1px #8a949e; display: grid; place-items: center; opacity: .75; }
div[data-corner] > button:hover, div[data-corner] > button:focus-visible { opacity: 1; }
button:focus-visible { outline: 2px solid #1f4e79; outline-offset: 2px; }
svg { width: 20px; height: 20px; fill: currentColor; stroke: currentColor; stroke-width: 2; }
[role=menu] { background: #fff; color: #1b2127; border-radius: 8px; padding: 4px; box-shadow: 0 0 0 1px #8a949e, 0 6px 20px rgb(0 0 0 / 20%); display: grid; }
[role=menu][hidden] { display: none; }
[role=menuitem] { padding: 7px 12px; border-radius: 5px; min-height: 24px; }
[role=menuitem]:hover, [role=menuitem]:focus-visible { background: #e6eef6; }
@media (prefers-color-scheme: dark) {
  div[data-corner] > button, [role=menu] { background: #1d2329; color: #e6eaee; }
  div[data-corner] > button { color: #9cc3ea; }
  [role=menuitem]:hover, [role=menuitem]:focus-visible { background: #2c3844; }
  button:focus-visible { outline-color: #9cc3ea; }
}
@media print { div[data-corner] { display: none; } }
`;
