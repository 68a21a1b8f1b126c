import browser from 'webextension-polyfill';
import { whoseRecord } from '../nets/around.ts';
import { readPolicy, readSettings } from '../policy/read.ts';
import { type Shown, shownTo, whoDiscloses } from '../policy/who.ts';
import { matchPattern } from '../sites/registration.ts';
import { allSites } from '../sites/store.ts';

/** Whom the log names, where no page in front says it: on a shared computer an open EPD does. */
export async function whoWorks(inPage: string | null): Promise<string | null> {
  const [policy, settings] = await Promise.all([readPolicy(), readSettings()]);
  const known = whoDiscloses(policy, settings, { name: inPage }).name;
  return known ?? (policy.log.where === 'shared' ? await userInEpd() : null);
}

/** Whose part of the log pages may show now. */
export async function shownNow(): Promise<Shown> {
  const policy = await readPolicy();
  if (policy.log.where !== 'shared') return shownTo(policy, null);
  return shownTo(policy, policy.discloser.name ?? (await userInEpd()));
}

/** Who is logged in to the EPD that was last in front, of those that say so. */
async function userInEpd(): Promise<string | null> {
  const origins = (await allSites()).flatMap((site) => site.origins);
  const tabs = await browser.tabs.query({ url: [...new Set(origins.map(matchPattern))] }).catch(() => []);
  const lastFirst = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of lastFirst) {
    const name = id === undefined ? null : ((await whoseRecord(id))?.user.name ?? null);
    if (name !== null) return name;
  }
  return null;
}
