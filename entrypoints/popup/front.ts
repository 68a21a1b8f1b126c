import browser from 'webextension-polyfill';
import type { SiteState } from '../../components/popup/Site.tsx';
import { call } from '../../lib/messaging/client.ts';
import { matchPattern } from '../../lib/sites/registration.ts';

/** The page in front of the clinician, as far as the browser tells of it. */
export interface Front {
  readonly tabId: number | null;
  readonly origin: string | null;
  readonly name: string;
  readonly state: SiteState;
}

export async function frontPage(): Promise<Front> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  const tabId = tab?.id ?? null;
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return { tabId, origin: null, name: '', state: 'unknown' };
  const sites = await call('sites/list', {}).catch(() => []);
  const site = sites.find(({ origins }) => origins.includes(url.origin));
  const allowed = await browser.permissions.contains({ origins: [matchPattern(url.origin)] }).catch(() => false);
  return {
    tabId,
    origin: url.origin,
    name: site?.name ?? url.host,
    state: site === undefined ? 'unguarded' : allowed ? 'guarded' : 'not-allowed',
  };
}

export function allow(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [matchPattern(origin)] }).catch(() => false);
}

/** A bare profile: recognition without a profile does the rest until one comes from a file. */
export async function guard(origin: string): Promise<boolean> {
  const { host } = new URL(origin);
  const answer = await call('sites/add', { profile: { id: idOf(host), name: host, origins: [origin] } }).catch(
    () => null,
  );
  return answer?.ok ?? false;
}

export function idOf(host: string): string {
  return (
    host
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'site'
  );
}
