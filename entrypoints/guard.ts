import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinBus } from '../lib/guard/bus.ts';
import { extension } from '../lib/guard/isolated/extension.ts';
import { guardParts } from '../lib/guard/isolated/guard-parts.ts';
import { relay } from '../lib/guard/isolated/relay.ts';
import type { SiteProfile } from '../lib/sites/profile.ts';

/** The extension's own world in the page, in every frame: shows the prompt, reads the context, carries messages. */
export default defineUnlistedScript(() => {
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
  let profile: SiteProfile | null = null;
  let language: 'nl' | 'en' = 'nl';
  const { recordSpoken, prepare } = relay(
    bus,
    () => profile,
    () => language,
  );

  void settings().then(({ sites, language: chosen }) => {
    if (chosen === 'en') language = chosen;
    profile = profileFor((sites as SiteProfile[] | undefined) ?? []);
    bus.say('profile', {
      origins: profile?.origins ?? [],
      shares: profile?.shares ?? [],
      neverShares: profile?.neverShares ?? [],
    });
    if (profile && window === window.top) {
      atFirstSignOfHer(() => {
        void guardParts().then(({ showMark }) => showMark({ recordSpoken }, language));
        prepare();
      });
    }
  });
});

/** Read at once, without waking the background; only the very first page finds nothing yet and asks. */
async function settings(): Promise<Record<string, unknown>> {
  const read = () => extension.storage.local.get(['sites', 'language']);
  const kept = await read();
  if (kept.sites !== undefined) return kept;
  await extension.runtime.sendMessage({ type: 'guard/ready', ask: {} }).catch(() => null);
  return read();
}

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

/** The background keeps only profiles that its schema let through. A frame without an origin of its own takes its parent's. */
function profileFor(sites: SiteProfile[]): SiteProfile | null {
  const origin = location.origin !== 'null' && location.protocol !== 'about:' ? location.origin : ancestorOrigin();
  return sites.find((site) => site.origins.includes(origin)) ?? null;
}

function ancestorOrigin(): string {
  try {
    return window.parent.location.origin;
  } catch {
    return document.referrer ? new URL(document.referrer).origin : '';
  }
}
