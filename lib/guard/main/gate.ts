import type { Payload } from '../../disclosure/action.ts';
import { type CompiledProfile, compileProfile, onlyReads, recognise } from '../../sites/recognise.ts';
import type { Bus } from '../bus.ts';
import { natives as n } from '../natives.ts';
import type { GoOn, Hold, Left, Outcome, ProfileForPage, Went } from '../wire.ts';
import type { Attempted, Fate } from './attempted.ts';
import { Chain } from './chain.ts';
import type { Gestures } from './gestures.ts';
import { newId } from './ids.ts';
import { forgetPasses } from './let-pass.ts';

/** More than this held at once in one frame is a page out of control: the rest is refused and counted. */
const MOST_HELD = 25;

/**
 * Decides in the very tick of an attempt whether it is held, keeps what is held, and lets it go on exactly once when the
 * extension says so. The gate never decides about a disclosure: it is only told "go on with action N" or "refuse N".
 */
export class Gate {
  #held = new n.Map<string, { fate: Fate; attempt: Attempted }>();
  #profile: CompiledProfile = compileProfile({ origins: [], shares: [], neverShares: [] });
  #chain: Chain | null = null;
  #ready: Promise<void>;
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
    const { shares } = recognise(attempt, this.gestures.latest(), this.#profile, location.origin);
    if (!shares && onlyReads(attempt)) return true; // takes nothing from the chain, and is told to nobody
    if (this.#chain?.covers(attempt)) {
      this.reportLeft(this.#chain.actionId, attempt);
      return true;
    }
    return !shares;
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
    const known = recognise(attempt, this.gestures.latest(), this.#profile, location.origin).label;
    void this.#announce(id, attempt, label ?? known ?? this.gestures.latest()?.name ?? null);
  }

  /** Tells what left, on the account of the action that it belongs to. */
  reportLeft(actionId: string, attempt: Attempted): void {
    void this.#fingerprinted(attempt).then(({ fingerprint, bytes }) => {
      const left: Left = {
        actionId,
        sink: attempt.sink,
        destination: attempt.destination,
        bytes,
        fingerprint,
        fileName: attempt.fileName ?? null,
      };
      this.#bus.say('left', left);
    });
  }

  async #announce(id: string, attempt: Attempted, label: string | null): Promise<void> {
    let payload: Payload;
    try {
      payload = await attempt.payload();
    } catch {
      payload = { parts: [], complete: false, fingerprint: null };
    }
    const hold: Hold = {
      id,
      sink: attempt.sink,
      label: label === null ? null : label.slice(0, 300),
      method: attempt.method,
      destination: attempt.destination,
      payload,
      heldAt: n.toISOString(new Date()),
    };
    this.#bus.say('held', hold);
  }

  async #fingerprinted(attempt: Attempted): Promise<{ fingerprint: string | null; bytes: number | null }> {
    try {
      const payload = await attempt.payload();
      const sizes = payload.parts.map((part) => part.bytes ?? part.text?.length ?? 0);
      return { fingerprint: payload.fingerprint, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    } catch {
      return { fingerprint: null, bytes: null };
    }
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

  /** How it ended, once for each action that went. */
  outcome(id: string, outcome: Outcome['outcome'], reason: string | null): void {
    this.#bus.say('outcome', { actionId: id, outcome, reason } satisfies Outcome);
  }
}

/** The error's class, never its message: that may hold the page's words. */
const nameOf = (error: unknown): string => String((error as Error | null)?.name);
