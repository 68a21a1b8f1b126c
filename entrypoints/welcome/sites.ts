import browser from 'webextension-polyfill';
import type { GuardedSite } from '../../components/options/guarded-site.ts';
import { call } from '../../lib/messaging/client.ts';
import type { SiteProfile } from '../../lib/sites/profile.ts';
import { matchPattern } from '../../lib/sites/registration.ts';

/** Every guarded EPD, and whether the browser lets the extension into all of its origins. */
export async function readSites(): Promise<GuardedSite[]> {
  const profiles = await call('sites/list', {}).catch(() => []);
  return Promise.all(
    profiles.map(async (profile) => ({
      profile,
      allowed: await browser.permissions.contains({ origins: patternsOf(profile) }).catch(() => false),
    })),
  );
}

export const patternsOf = ({ origins }: SiteProfile): string[] => [...new Set(origins.map(matchPattern))];
