import { explains } from '../../sites/recognise.ts';
import type { Bus } from '../bus.ts';
import type { Entry, Material } from '../material.ts';
import * as n from '../natives.ts';
import type {
  GoOn,
  Hold,
  InsteadRow,
  Judge,
  Judged,
  Left,
  Look,
  Origins,
  Outcome,
  Weigh,
  Weighed,
  Went,
} from '../wire.ts';
import type { Attempted, Fate, GoOn as LetGo } from './attempted.ts';
import { type Chain, chainOf } from './chain.ts';
import { formOf } from './form-of.ts';
import type { Gestures } from './gestures.ts';
import { newId } from './ids.ts';
import { insteadOf } from './instead.ts';
import { forgetPasses } from './let-pass.ts';
import { unread } from './material.ts';

/** More than this held at once in one frame is a page out of control: the rest is refused. */
const MOST_HELD = 25;

/** Both languages: which of them is hers, only the extension knew. */
const GONE = 'Deelwijzer: niets verstuurd, laad de pagina opnieuw. / Nothing sent, reload the page.';

const NO_MORE: Fate = { __proto__: null };

interface Held {
  attempt: Attempted;
  goOn: LetGo;
  fate: Fate;
  /** What was shown of it. */
  shown: ArrayLike<Entry>;
}

/**
 * Decides in the very tick of an attempt whether it is held, keeps what is held, and lets it go on exactly once when the
 * extension says so. The gate never decides about a disclosure: it is only told "go on with action N" or "refuse N".
 */
export class Gate {
  /** Without a prototype, as all that is kept here: whoever gets to see a fate can let it go on. */
  readonly #held = { __proto__: null } as unknown as Record<string, Held | undefined>;
  #heldNow = 0;
  /** The EPD's own besides the page's. */
  #origins: n.Names = n.namesOf([]);
  #judged: Judged | null = null;
  #judging: Attempted | null = null;
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
        this.#origins = n.namesOf((body as Origins).origins);
        setReady();
      } else if (kind === 'judged') this.#judged = body as Judged;
      else if (kind === 'look') bus.say('looked', this.#look(body as Look));
      else if (kind === 'go-on') this.#goOn(body as GoOn);
      else if (kind === 'refuse') this.#refuse((body as GoOn).id);
      else if (kind === 'taken') this.#taken = true;
      else if (kind === 'weigh') bus.say('weighed', this.#weigh(seenBeside(body as Weigh)));
    });
    gestures.onNewGesture(() => {
      this.#chain = null;
      forgetPasses();
    });
  }

  /** Resolves once the site profile is known; the sinks that can wait weigh again then. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** True: it may go on now, and what leaves is reported if it belongs to something approved. */
  passes(attempt: Attempted): boolean {
    const { passes, actionId } = this.#weigh(attempt);
    if (actionId !== null) this.#reportLeft(actionId, attempt);
    return passes;
  }

  #weigh(attempt: Attempted): Weighed {
    const { shares, label, ordinary } = this.#recognised(attempt);
    const intended = this.gestures.latest()?.intendsSharing === true;
    const passed = { passes: true, actionId: null, label, intended };
    if (ordinary) return passed; // takes nothing from the chain, and is told to nobody
    if (this.#chain?.covers(attempt)) return { ...passed, actionId: this.#chain.actionId };
    return { ...passed, passes: !shares };
  }

  #recognised(attempt: Attempted): Judged {
    const known = this.judge(attempt, null);
    return { ...known, label: known.label ?? this.gestures.latest()?.name ?? null };
  }

  /** @param name of the control, where it is a click that is to be judged. */
  judge(attempt: Attempted, name: string | null): Judged {
    const { sink, url, method, carriesData, textLength = 0, makesFile = false } = attempt;
    const gesture = this.gestures.latest();
    this.#judged = null;
    this.#judging = attempt;
    this.#bus.say('judge', {
      __proto__: null,
      attempt: { __proto__: null, sink, url, method, carriesData, textLength, makesFile },
      gesture,
      name,
    } as Judge);
    this.#judging = null;
    return (
      this.#judged ?? {
        shares: name === null && this.#sharesByItself(attempt),
        label: null,
        bound: false,
        ordinary: false,
      }
    );
  }

  #look({ at, selector }: Look): unknown {
    if (at === 'gesture') return this.gestures.matches(selector);
    if (at === 'text') return this.#judging?.textWithin?.(selector) ?? null;
    return this.#judging?.matchesSelector?.(selector) ?? false;
  }

  /** The extension's world is gone: what leaves the EPD or was meant to share is refused, ordinary work goes on. */
  #sharesByItself({ url, carriesData, makesFile }: Attempted): boolean {
    return makesFile || (url === null && carriesData) || this.gestures.latest()?.intendsSharing === true;
  }

  /** Holds an attempt; its fate follows later, in another task. */
  hold(attempt: Attempted, goOn: LetGo, fate = NO_MORE): void {
    if (this.#heldNow >= MOST_HELD) {
      fate.refuse?.();
      return;
    }
    const id = newId();
    const held: Held = { attempt, goOn, fate, shown: [] };
    this.#held[id] = held;
    this.#heldNow += 1;
    const { sink, method, url, form } = attempt;
    const known = this.#recognised(attempt);
    const why = fate.clicked ?? { control: explains(this.gestures.latest()), bound: known.bound };
    const label = fate.label ?? known.label;
    gather(attempt, ({ entries, ...material }) => {
      this.#taken = !this.#bus.isOpen;
      held.shown = entries;
      const hold: Hold = { id, sink, label, method, url, material, ...why };
      this.#bus.say('held', hold, formOf(entries), form);
      if (!this.#taken) this.#withoutExtension(id);
    });
  }

  /** Whoever takes it has it alone: a permit is good for once, whatever happens in between. */
  #take(id: string): Held | undefined {
    const held = this.#held[id];
    if (held) {
      delete this.#held[id];
      this.#heldNow -= 1;
    }
    return held;
  }

  /** Tells what left besides, on the account of the action that it belongs to. */
  #reportLeft(actionId: string, attempt: Attempted): void {
    gather(attempt, ({ entries, ...material }) => {
      const { sink, url, fileName = null } = attempt;
      this.#bus.say('left', { actionId, sink, url, fileName, material } satisfies Left, formOf(entries));
    });
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
  #goOn({ id, instead }: GoOn): void {
    this.#bus.say('went', { id, state: this.#release(id, instead) } satisfies Went);
  }

  #release(id: string, rows: ArrayLike<InsteadRow> | null): Went['state'] {
    const held = this.#take(id);
    if (!held) return 'unknown';
    const { attempt, goOn, fate, shown } = held;
    if (fate.isGone?.()) return 'gone';
    this.#chain = chainOf(id, attempt, location.origin, this.#origins, rows !== null);
    const done = () => this.outcome(id, 'done', null);
    const failed = (error: unknown) => this.outcome(id, 'failed', nameOf(error));
    try {
      const going = goOn(id, rows && insteadOf(rows, shown)); // nothing, or a promise
      if (fate.goesOnAgain) return 'again';
      if (going) n.afterwards(going as Promise<unknown>, done, failed);
      else done();
      return 'went';
    } catch (error) {
      failed(error);
      return 'failed';
    }
  }

  #refuse(id: string): void {
    this.#take(id)?.fate.refuse?.();
  }

  /** What comes next on paper was let go on here: the shield over the paper (document/paper.ts) lets it. */
  tellPrinting(): void {
    this.#bus.say('printing', null);
  }

  /** How it ended, once for each action that went. The extension's own world knows what then left: what it let go on. */
  outcome(id: string, outcome: Outcome['outcome'], reason: string | null): void {
    this.#bus.say('outcome', { actionId: id, outcome, reason } satisfies Outcome);
  }
}

/** What the extension's own world saw, at the page's document: it brings its own fate and material. */
const seenBeside = ({ sink, textLength }: Weigh): Attempted => ({
  __proto__: null,
  sink,
  textLength,
  url: null,
  method: null,
  carriesData: true,
  material: () => unread(''),
});

/** In this very tick, unless it has to be read first. */
function gather({ material }: Attempted, use: (material: Material) => void): void {
  const unknown = () => use(unread('…', { complete: false }));
  let made: Material | Promise<Material>;
  try {
    made = material();
  } catch {
    unknown();
    return;
  }
  if ('kind' in made) use(made);
  else n.afterwards(made, use, unknown);
}

/** The error's class, never its message: that may hold the page's words. */
const nameOf = (error: unknown): string => String((error as Error | null)?.name);
