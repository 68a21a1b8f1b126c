import { GESTURE_MS, type Gesture } from '../../sites/recognise.ts';
import type { Bus } from '../bus.ts';
import * as n from '../natives.ts';
import type { Understood, Used } from '../wire.ts';
import { accessibleName, controlOf, isField } from './controls.ts';
import { listenEverywhere } from './everywhere.ts';

/**
 * What a control may have opened. Few dialogs say that they are one: the libraries that EPDs are built with name it in a
 * class. (`body` gets such classes for the whole page.)
 */
const DIALOG =
  'dialog,[role$=dialog],[aria-modal=true],:not(body)[class*=dialog i],:not(body)[class*=modal i],:not(body)[class*=popup i],[role=menu],[role=listbox],[class*=dropdown i]';

interface Seen {
  name: string;
  intendsSharing: boolean;
  at: number;
  control: Element | null;
}

type HerAct = Omit<Gesture, 'matches'>;

/** Where the extension's own world is gone and nobody reads names: enough to refuse what she meant to share. */
const ROUGHLY = /dele|stu|zend|port|load|prin|druk|mail|share|send/i;

interface Answer {
  act: HerAct | null;
}

const ASKED = 'deelwijzer-act';
const Asked = CustomEvent;

/**
 * A frame or window that the page has just made saw no act of hers, and a letter module in a frame not the button beside
 * it: they go by what she did where they were made. Any script may ask this; it is told a button's name.
 */
function actAtMaker(): HerAct | null {
  try {
    const maker = (window.parent === window ? window.opener : window.parent) as Window | null;
    const answer: Answer = { __proto__: null, act: null } as Answer;
    if (maker) n.dispatchEvent(maker, new Asked(ASKED, { detail: answer }));
    return answer.act;
  } catch {
    return null; // another origin, or no other window at all
  }
}

/**
 * What she did last with her own hand (trusted clicks and Enter): the page's later requests, downloads and prints are
 * understood by it, whichever script makes them. Untrusted events say nothing about her.
 */
export class Gestures {
  #last: Seen | null = null;
  #listener = () => {};
  #understood: Understood | null = null;
  readonly #bus: Bus;

  constructor(bus: Bus) {
    this.#bus = bus;
    bus.hear((kind, body) => {
      if (kind === 'understood') this.#understood = body as Understood;
    });
  }

  watch(): void {
    listenEverywhere(
      ASKED,
      (event: CustomEvent) => {
        n.stopImmediatePropagation(event);
        (n.detail(event) as Answer).act = this.latest();
      },
      true,
    );
    listenEverywhere('click', (event: MouseEvent) => this.#see(event), true);
    listenEverywhere('keydown', (event: KeyboardEvent) => event.key === 'Enter' && this.#see(event), true);
  }

  onNewGesture(listener: () => void): void {
    this.#listener = listener;
  }

  /** Without what it matches: see `matches`. */
  latest(): HerAct | null {
    const hers = this.#here();
    return hers && hers.ageMs <= GESTURE_MS ? hers : (actAtMaker() ?? hers);
  }

  #here(): HerAct | null {
    if (!this.#last) return null;
    const { name, intendsSharing, at } = this.#last;
    return { __proto__: null, name, intendsSharing, ageMs: n.now() - at } as HerAct;
  }

  /** Does the control that she just used match, itself or what it stands in. */
  matches(selector: string): boolean {
    const last = this.#last;
    return last?.control != null && n.now() - last.at <= GESTURE_MS && n.closest(last.control, selector) !== null;
  }

  #see(event: Event): void {
    if (!event.isTrusted) return;
    const target = n.composedPath(event)[0];
    if (!(target instanceof Element)) return;
    const control = controlOf(target);
    const { name, intends } = this.#understand(control ?? target);
    const at = n.now();
    // The Enter that presses a button is followed by its click: one gesture, not two.
    const same = this.#last?.control === control && at - this.#last.at < 50;
    this.#last = { name, intendsSharing: intends, at, control };
    if (!same) this.#listener();
  }

  #understand(control: Element): Understood {
    const name = accessibleName(control);
    this.#understood = null;
    this.#bus.say('used', {
      name,
      title: n.getAttribute(control, 'title'),
      markup: name ? '' : n.outerHTML(control).slice(0, 999),
      isField: isField(control),
      isLink: n.matches(control, 'a,[role=tab]'),
      inDialog: n.closest(control, DIALOG) !== null,
    } satisfies Used);
    return this.#understood ?? ({ __proto__: null, name, intends: n.fits(ROUGHLY, name) } as Understood);
  }
}
