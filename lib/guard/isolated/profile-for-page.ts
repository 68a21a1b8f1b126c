import type { OwnRule, SiteProfile } from '../../sites/profile.ts';
import type { ProfileForPage } from '../wire.ts';
import { extension, isAlive } from './extension.ts';

type Kept = Record<string, unknown>;
/** As the background publishes it: only profiles and rules that its schema let through. */
type Published = SiteProfile & { added?: boolean };

/** What goes for this frame now. */
export interface ForPage {
  readonly profile: SiteProfile | null;
  readonly rules: ProfileForPage;
  readonly language: 'nl' | 'en';
}

/**
 * Reads what goes for this frame, and tells it again whenever a profile, a dismissal or a taught rule changes: a page
 * that stands open all day is not asked by the rules of this morning.
 */
export async function watchProfile(tell: (forPage: ForPage) => void): Promise<void> {
  extension.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !(changes.sites || changes.ownRules) || !isAlive()) return;
    void read().then((kept) => tell(forPage(kept)));
  });
  tell(forPage(await atFirst()));
}

/** Read at once, without waking the background; only the very first page finds nothing yet and asks. */
async function atFirst(): Promise<Kept> {
  const kept = await read();
  if (kept.sites !== undefined) return kept;
  await extension.runtime.sendMessage({ type: 'guard/ready', ask: {} }).catch(() => null);
  return read();
}

const read = (): Promise<Kept> => extension.storage.local.get(['sites', 'ownRules', 'language']);

export function forPage(kept: Kept, origin: string = originOfFrame()): ForPage {
  const sites = (kept.sites as Published[] | undefined) ?? [];
  const profile = sites.find((site) => site.origins.includes(origin)) ?? null;
  return {
    profile,
    rules: {
      origins: profile?.origins ?? [],
      shares: profile?.shares ?? [],
      neverShares: profile?.neverShares ?? [],
      own: ((kept.ownRules as OwnRule[] | undefined) ?? []).filter((rule) => rule.origin === origin),
      isOwn: profile?.added === true,
    },
    language: kept.language === 'en' ? 'en' : 'nl',
  };
}

/** A frame without an origin of its own takes its parent's. */
export function originOfFrame(): string {
  return location.origin !== 'null' && location.protocol !== 'about:' ? location.origin : ancestorOrigin();
}

function ancestorOrigin(): string {
  try {
    return window.parent.location.origin;
  } catch {
    return document.referrer ? new URL(document.referrer).origin : '';
  }
}
