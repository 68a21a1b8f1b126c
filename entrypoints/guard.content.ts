import { defineContentScript } from 'wxt/utils/define-content-script';
import { joinBus } from '../lib/guard/bus.ts';
import { extension } from '../lib/guard/isolated/extension.ts';
import { showMark } from '../lib/guard/isolated/mark.ts';
import { relay } from '../lib/guard/isolated/relay.ts';
import type { SiteProfile } from '../lib/sites/profile.ts';

/** The extension's own world in the page, in every frame: shows the prompt, reads the context, carries messages. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    const bus = joinBus('isolated', {
      addEventListener: (target, type, listener) => target.addEventListener(type, listener as EventListener),
      removeEventListener: (target, type, listener) => target.removeEventListener(type, listener as EventListener),
      dispatchEvent: (target, event) => target.dispatchEvent(event),
      detail: (event) => event.detail,
      stringify: JSON.stringify,
      parse: JSON.parse,
    });
    let profile: SiteProfile | null = null;
    let language: 'nl' | 'en' = 'nl';
    const { recordSpoken } = relay(
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
      if (profile && window === window.top) whenReady(() => showMark({ recordSpoken }, language));
    });
  },
});

/** Read at once, without waking the background; only the very first page finds nothing yet and asks. */
async function settings(): Promise<Record<string, unknown>> {
  const read = () => extension.storage.local.get(['sites', 'language']);
  const kept = await read();
  if (kept.sites !== undefined) return kept;
  await extension.runtime.sendMessage({ type: 'guard/ready', ask: {} }).catch(() => null);
  return read();
}

function whenReady(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, { once: true });
  else act();
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
