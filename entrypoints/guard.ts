import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinBus } from '../lib/guard/bus.ts';
import { guardParts } from '../lib/guard/isolated/guard-parts.ts';
import { judge } from '../lib/guard/isolated/judge.ts';
import { watchProfile } from '../lib/guard/isolated/profile-for-page.ts';
import { relay } from '../lib/guard/isolated/relay.ts';
import type { SiteProfile } from '../lib/sites/profile.ts';

/** The extension's own world in the page, in every frame: shows the prompt, reads the context, carries messages. */
export default defineUnlistedScript(() => {
  // A frame that keeps its window gets this twice (lib/guard/main/once.ts): twice told, everything would be answered twice.
  const world = globalThis as { deelwijzerGuards?: true };
  if (world.deelwijzerGuards) return;
  world.deelwijzerGuards = true;
  const bus = joinBus('isolated', {
    addEventListener: (target, type, listener) => target.addEventListener(type, listener as EventListener),
    removeEventListener: (target, type, listener) => target.removeEventListener(type, listener as EventListener),
    dispatchEvent: (target, event) => target.dispatchEvent(event),
    formIn: (line) => line.firstElementChild,
    append: (parent, child) => parent.append(child),
    remove: (child) => child.remove(),
    detail: (event) => event.detail,
    stringify: JSON.stringify,
    parse: JSON.parse,
  });
  const learn = judge(bus);
  let profile: SiteProfile | null = null;
  let language: 'nl' | 'en' = 'nl';
  const { recordSpoken, prepare } = relay(
    bus,
    () => profile,
    () => language,
  );

  let marked = false;
  void watchProfile((now) => {
    ({ profile, language } = now);
    learn(now.rules);
    if (!profile || marked || window !== window.top) return;
    marked = true;
    atFirstSignOfHer(() => {
      void guardParts().then(({ showMark }) => showMark({ recordSpoken }, language));
      prepare();
    });
  });
});

/** A page that merely loads costs nothing more; one in which she points, types or touches is made ready for her. */
function atFirstSignOfHer(act: () => void): void {
  const stop = new AbortController();
  const sign = () => {
    if (document.readyState === 'loading') return;
    stop.abort();
    act();
  };
  for (const type of ['pointermove', 'pointerover', 'pointerdown', 'keydown', 'touchstart', 'focusin'] as const)
    window.addEventListener(type, sign, { capture: true, passive: true, signal: stop.signal });
}
