import { GESTURE_MS, type Gesture } from '../../sites/recognise.ts';
import { namesDismissal, namesSharing } from '../../sites/verbs.ts';
import * as n from '../natives.ts';
import { accessibleName, controlOf } from './controls.ts';
import { listenEverywhere } from './everywhere.ts';

/**
 * A dialog opened by "Delen" keeps the intent of that click while she picks a receiver and presses "OK". Few say that
 * they are one: the libraries that EPDs are built with name it in a class. (`body` gets such classes for the whole page.)
 */
const DIALOG =
  'dialog,[role$=dialog],[aria-modal=true],:not(body)[class*=dialog i],:not(body)[class*=modal i],:not(body)[class*=popup i],[data-role=dialog]';
const DIALOG_INTENT_MS = 180_000;

interface Seen {
  name: string;
  intendsSharing: boolean;
  at: number;
  control: Element | null;
}

type HerAct = Omit<Gesture, 'matches'>;
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
  #intentAt = 0;
  #listener = () => {};

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
    const name = accessibleName(control ?? target);
    const now = n.now();
    const inDialog = n.closest(target, DIALOG) !== null;
    const inherits = inDialog && now - this.#intentAt < DIALOG_INTENT_MS && !namesDismissal(name);
    const intendsSharing = namesSharing(name) || inherits;
    if (namesSharing(name)) this.#intentAt = now;
    else if (!inherits) this.#intentAt = 0; // she went on to something else
    // The Enter that presses a button is followed by its click: one gesture, not two.
    const same = this.#last?.control === control && now - this.#last.at < 50;
    this.#last = { name, intendsSharing, at: now, control };
    if (!same) this.#listener();
  }
}
