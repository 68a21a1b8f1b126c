import { extension } from '../guard/isolated/extension.ts';
import { readContext } from '../guard/isolated/page-context.ts';
import { forPage, originOfFrame } from '../guard/isolated/profile-for-page.ts';
import { accessibleName } from '../guard/main/controls.ts';
import type { Teach } from '../language/nl/teach.ts';
import { controlAt, controlsIn, describe, fitting } from './controls-in-page.ts';
import { type Glass, layGlass } from './glass.ts';
import { createPanelHost, type PanelHost } from './panel-host.ts';
import type { ToPicker } from './teaching.ts';

/** All that the page could act on. What she points at must do nothing but be pointed at. */
const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'submit',
  'dragstart',
];

interface Running {
  stop(): void;
}
/** Put into the page once more (she pressed the item twice): the earlier one goes. */
const kept = globalThis as unknown as { deelwijzerTeaching?: Running };

/** Starts pointing in this frame. Says which control was picked; decides nothing. */
export function startPicking(words: Teach['picker']): void {
  kept.deelwijzerTeaching?.stop();
  const isTop = window === window.top;
  const leave = () => void say('teach/stop', {});
  const glass = layGlass({ first: words.pointing, stop: words.stop }, isTop ? leave : null);
  const panel = isTop ? createPanelHost() : null;
  const still = new AbortController();
  kept.deelwijzerTeaching = {
    stop() {
      still.abort();
      panel?.close();
      glass.remove();
      extension.runtime.onMessage.removeListener(hear);
      delete kept.deelwijzerTeaching;
    },
  };
  const pointing = new Pointing(glass, words, () => panel?.isOpen() === true, leave);
  for (const type of SWALLOWED) {
    addEventListener(type, (event) => pointing.on(event), { capture: true, passive: false, signal: still.signal });
  }
  addEventListener('pointermove', (event) => pointing.move(event), { capture: true, signal: still.signal });

  const hear = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void): boolean | undefined => {
    const type = (message as { type?: unknown } | null)?.type;
    // What is not about teaching is for the guard, which answers it.
    if (sender.id !== extension.runtime.id || typeof type !== 'string' || !type.startsWith('teach/')) return undefined;
    answer(told(message as ToPicker, { glass, panel, pointing, words }));
    return undefined;
  };
  extension.runtime.onMessage.addListener(hear);
  if (isTop) glass.focus();
}

interface Parts {
  readonly glass: Glass;
  readonly panel: PanelHost | null;
  readonly pointing: Pointing;
  readonly words: Teach['picker'];
}

function told(message: ToPicker, { glass, panel, pointing, words }: Parts): unknown {
  switch (message.type) {
    case 'teach/open':
      glass.say(null);
      panel?.open(message.ticket, pointing.isLow());
      return true;
    case 'teach/preview': {
      const found = fitting(message.matcher, controlsIn(document));
      glass.outline(found, null);
      return found.length;
    }
    case 'teach/go-on':
      panel?.close();
      pointing.clear();
      glass.say(message.saved ? words[message.saved] : words.pointing);
      if (window === window.top) glass.focus();
      return true;
    case 'teach/stop':
      kept.deelwijzerTeaching?.stop();
      return true;
  }
}

/** Pointer and keys over one frame. Only what she does herself counts: a script's event is swallowed and means nothing. */
class Pointing {
  #at: Element | null = null;
  private readonly glass: Glass;
  private readonly words: Teach['picker'];
  private readonly deciding: () => boolean;
  private readonly leave: () => void;

  constructor(glass: Glass, words: Teach['picker'], deciding: () => boolean, leave: () => void) {
    this.glass = glass;
    this.words = words;
    this.deciding = deciding;
    this.leave = leave;
  }

  /** Is what she points at in the lower half: the panel then stands in the upper. */
  isLow(): boolean {
    const box = this.#at?.getBoundingClientRect();
    return box !== undefined && box.top + box.height / 2 > innerHeight / 2;
  }

  clear(): void {
    this.#at = null;
    this.glass.outline([], null);
  }

  move(event: PointerEvent): void {
    if (!event.isTrusted || this.deciding()) return;
    const under = this.glass.under(() => document.elementFromPoint(event.clientX, event.clientY));
    if (under?.localName === 'iframe' || under?.localName === 'frame') {
      this.clear();
      this.glass.open(true); // until the pointer comes back: then the page itself hears of it first
    } else this.#show(this.glass.under(() => controlAt(event.clientX, event.clientY)));
  }

  on(event: Event): void {
    if (this.deciding()) return; // a modal dialog stands over all of it
    const ours = this.glass.owns(event.target);
    if (event instanceof KeyboardEvent) this.#key(event);
    if (ours && event instanceof MouseEvent && this.glass.isBar(event.clientX, event.clientY)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click' && event.isTrusted && ours && event instanceof MouseEvent) {
      this.#show(this.glass.under(() => controlAt(event.clientX, event.clientY)));
      this.#pick();
    }
  }

  #key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.type !== 'keydown') return;
    if (event.key === 'Escape') this.leave();
    else if (event.key === 'Enter' && !event.repeat) this.#pick();
    else if (event.key === 'Tab') this.#step(event.shiftKey ? -1 : 1);
  }

  #step(by: 1 | -1): void {
    const controls = controlsIn(document);
    const at = this.#at === null ? -1 : controls.indexOf(this.#at);
    const next = controls[at < 0 ? (by > 0 ? 0 : controls.length - 1) : (at + by + controls.length) % controls.length];
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#show(next ?? null);
  }

  #show(control: Element | null): void {
    this.#at = control;
    if (control === null) this.glass.outline([], null);
    else this.glass.outline([control], accessibleName(control) || this.words.unnamed);
  }

  #pick(): void {
    if (this.#at === null) return;
    void this.#say(this.#at);
  }

  async #say(control: Element): Promise<void> {
    const now = forPage(await extension.storage.local.get(['sites', 'ownRules', 'language']));
    await say('teach/picked', {
      picked: describe(control),
      origin: originOfFrame(),
      user: readContext(now.profile).user.name,
    });
  }
}

async function say(type: string, ask: unknown): Promise<void> {
  try {
    await extension.runtime.sendMessage({ type, ask });
  } catch {
    kept.deelwijzerTeaching?.stop(); // the extension was updated under this page: nobody hears her
  }
}
