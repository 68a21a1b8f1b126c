import {
  type CompiledProfile,
  compileProfile,
  explains,
  onlyReads,
  type Recognition,
  recognise,
} from '../../sites/recognise.ts';
import type { Bus } from '../bus.ts';
import type { Material } from '../material.ts';
import * as n from '../natives.ts';
import type { GoOn, Hold, Left, Outcome, ProfileForPage, Weigh, Weighed, Went } from '../wire.ts';
import type { Attempted, Fate } from './attempted.ts';
import { Chain } from './chain.ts';
import { formOf } from './form-of.ts';
import type { Gestures } from './gestures.ts';
import { newId } from './ids.ts';
import { forgetPasses } from './let-pass.ts';
import { unread } from './material.ts';

/** More than this held at once in one frame is a page out of control: the rest is refused and counted. */
const MOST_HELD = 25;

/** Both languages: which of them is hers, only the extension knew. */
const GONE = 'Deelwijzer: niets verstuurd, laad deze pagina opnieuw. / Nothing sent, please reload this page.';

/**
 * Decides in the very tick of an attempt whether it is held, keeps what is held, and lets it go on exactly once when the
 * extension says so. The gate never decides about a disclosure: it is only told "go on with action N" or "refuse N".
 */
export class Gate {
  #held = new n.Map<string, { fate: Fate; attempt: Attempted }>();
  #profile: CompiledProfile = compileProfile({ origins: [], shares: [], neverShares: [] });
  #chain: Chain | null = null;
  #ready: Promise<void>;
  /** The other world answered the last hold, in its tick. */
  #taken = true;
  readonly #bus: Bus;
  readonly gestures: Gestures;

  constructor(bus: Bus, gestures: Gestures) {
    this.#bus = bus;
    this.gestures = gestures;
    let setReady = () => {};
    this.#ready = new n.Promise<void>((resolve) => {
      setReady = resolve;
    });
    bus.hear((kind, body) => {
      if (kind === 'profile') {
        this.#profile = compileProfile(body as ProfileForPage);
        setReady();
      } else if (kind === 'go-on') this.#goOn(body as GoOn);
      else if (kind === 'refuse') this.#refuse((body as GoOn).id);
      else if (kind === 'taken') this.#taken = true;
      else if (kind === 'weigh') bus.say('weighed', this.#weigh(seenBeside(body as Weigh)));
    });
    gestures.onNewGesture(() => {
      this.#chain = null;
      forgetPasses();
    });
  }

  get profile(): CompiledProfile {
    return this.#profile;
  }

  /** Resolves once the site profile is known; the sinks that can wait weigh again then. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** True: it may go on now, and what leaves is reported if it belongs to something approved. */
  passes(attempt: Attempted): boolean {
    const { passes, actionId } = this.#weigh(attempt);
    if (actionId !== null) this.reportLeft(actionId, attempt);
    return passes;
  }

  #weigh(attempt: Attempted): Weighed {
    const { shares, label } = this.#recognised(attempt);
    const intended = this.gestures.latest()?.intendsSharing === true;
    const passed = { passes: true, actionId: null, label, intended };
    if (!shares && onlyReads(attempt)) return passed; // takes nothing from the chain, and is told to nobody
    if (this.#chain?.covers(attempt)) return { ...passed, actionId: this.#chain.actionId };
    return { ...passed, passes: !shares };
  }

  #recognised(attempt: Attempted): Recognition {
    const gesture = this.gestures.latest();
    const known = recognise(attempt, gesture, this.#profile, location.origin);
    return { ...known, label: known.label ?? gesture?.name ?? null };
  }

  /** Holds an attempt; its fate follows later, in another task. */
  hold(attempt: Attempted, fate: Fate, label: string | null = null): void {
    if (this.#held.size >= MOST_HELD) {
      this.#bus.say('flood', { sink: attempt.sink });
      fate.refuse();
      return;
    }
    const id = newId();
    this.#held.set(id, { fate, attempt });
    const known = this.#recognised(attempt);
    const why = attempt.clicked ?? { control: explains(this.gestures.latest()), bound: known.bound === true };
    void this.#announce(id, attempt, label ?? known.label, why);
  }

  /** Tells what left, on the account of the action that it belongs to. */
  reportLeft(actionId: string, { material, sink, destination, fileName }: Attempted): void {
    void gathered(material).then(({ entries, ...head }) => {
      const left: Left = { actionId, sink, destination, fileName: fileName ?? null, material: head };
      this.#bus.say('left', left, formOf(entries));
    });
  }

  async #announce(
    id: string,
    { material, sink, method, destination, form }: Attempted,
    label: string | null,
    why: Pick<Hold, 'control' | 'bound'>,
  ): Promise<void> {
    const heldAt = n.toISOString(new n.Date());
    const { entries, ...head } = await gathered(material);
    const hold: Hold = {
      id,
      sink,
      label: label === null ? null : label.slice(0, 300),
      method,
      destination,
      material: head,
      heldAt,
      ...why,
    };
    this.#taken = !this.#bus.isOpen;
    this.#bus.say('held', hold, formOf(entries), form);
    if (!this.#taken) this.#withoutExtension(id);
  }

  /**
   * The extension's world in this page is gone (Firefox ends it with an update or a removal): nobody can be asked any
   * more. Refused, and told by the only means that is left; ordinary work goes on.
   */
  #withoutExtension(id: string): void {
    this.#refuse(id);
    n.alert(GONE);
  }

  /** Said in the same tick as "go on": the prompt can tell her at once whether it went. */
  #goOn({ id }: GoOn): void {
    this.#bus.say('went', { id, state: this.#release(id) } satisfies Went);
  }

  #release(id: string): Went['state'] {
    const held = this.#held.get(id);
    if (!held) return 'unknown';
    this.#held.delete(id); // before it runs: a permit is good for once, whatever happens in between
    if (held.fate.isGone?.()) return 'gone';
    this.#chain = new Chain(id, held.attempt, location.origin, this.#profile);
    try {
      const going = held.fate.goOn(id);
      if (held.fate.goesOnAgain) return 'again';
      void this.#follow(id, held.attempt, going);
      return 'went';
    } catch (error) {
      this.outcome(id, 'failed', nameOf(error));
      return 'failed';
    }
  }

  #refuse(id: string): void {
    const held = this.#held.get(id);
    if (!held) return;
    this.#held.delete(id);
    held.fate.refuse();
  }

  async #follow(id: string, attempt: Attempted, going: void | Promise<void>): Promise<void> {
    try {
      await going;
      // What a click sets off is reported piece by piece, by the chain.
      if (attempt.sink !== 'click') this.reportLeft(id, attempt);
      this.outcome(id, 'done', null);
    } catch (error) {
      this.outcome(id, 'failed', nameOf(error));
    }
  }

  /** What comes next on paper was let go on here: the shield over the paper (document/paper.ts) lets it. */
  tellPrinting(): void {
    this.#bus.say('printing', null);
  }

  /** How it ended, once for each action that went. */
  outcome(id: string, outcome: Outcome['outcome'], reason: string | null): void {
    this.#bus.say('outcome', { actionId: id, outcome, reason } satisfies Outcome);
  }
}

/** What the extension's own world saw, at the page's document: it brings its own fate and material. */
const seenBeside = ({ sink, textLength }: Weigh): Attempted => ({
  sink,
  textLength,
  url: null,
  method: null,
  carriesData: true,
  destination: { kind: 'clipboard', url: null },
  material: () => unread(''),
});

async function gathered(material: Attempted['material']): Promise<Material> {
  try {
    return await material();
  } catch {
    return unread('…', { complete: false });
  }
}

/** The error's class, never its message: that may hold the page's words. */
const nameOf = (error: unknown): string => String((error as Error | null)?.name);
