import browser from 'webextension-polyfill';
import { z } from 'zod';
import { readPackaged } from '../packaging/packaged.ts';
import { readPolicy } from '../policy/read.ts';
import { bareProfile } from './bare.ts';
import { ownRules } from './own-rules.ts';
import { type GuardedProfile, type OwnRule, type SiteProfile, siteProfileSchema } from './profile.ts';

/**
 * Which EPDs are guarded: what was built into the package, what the organisation set, then what was added here. One origin, one profile. What was
 * taught about an EPD stands with it, so that it goes along into a file.
 */
export async function allSites(): Promise<GuardedProfile[]> {
  const rules = (await ownRules()).filter(({ how }) => how === 'taught');
  return (await profiles()).map((site) => withTaught(site, rules));
}

async function profiles(): Promise<GuardedProfile[]> {
  const [baked, managed, added] = await Promise.all([bakedSites(), managedSites(), addedSites()]);
  // A profile that the organisation sets anew goes before the one that its package was built with.
  const anew = new Set(managed.flatMap(({ origins }) => origins));
  const built = baked.filter(({ origins }) => !origins.every((origin) => anew.has(origin)));
  const fixed = [...managed, ...built].map((site) => ({ ...site, added: false }));
  return [...fixed, ...added.map((site) => ({ ...site, added: true }))];
}

function withTaught(site: GuardedProfile, rules: readonly OwnRule[]): GuardedProfile {
  const taught = rules.filter(({ origin }) => site.origins.includes(origin));
  return taught.length === 0 ? site : { ...site, taught };
}

/**
 * Adds or replaces the profile with the same id.
 * @returns what is wrong with it, as "path: reason" lines, none when it was taken; and what was taught in its file,
 * which the caller puts in the log before it is kept.
 */
export async function addSite(profile: unknown): Promise<{ wrong: string[]; taught: OwnRule[] }> {
  const parsed = siteProfileSchema.safeParse(profile);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.') || '(profile)'}: ${issue.message}`);
    return { wrong, taught: [] };
  }
  const { taught = [], ...site } = parsed.data;
  await changeAdded((stored) => [...without(stored, site.id), site]);
  return { wrong: [], taught: taught.filter(({ origin }) => site.origins.includes(origin)) };
}

/** Only what was added here. @returns false where there is no such profile, or it came with the package. */
export async function removeSite(id: string): Promise<boolean> {
  let removed = false;
  await changeAdded((stored) => {
    const others = without(stored, id);
    removed = others.length < stored.length;
    return others;
  });
  return removed;
}

/** One at a time, and published before the next: of two EPDs that are added at once none may be lost. */
const changeAdded = (change: (stored: readonly unknown[]) => readonly unknown[]): Promise<void> =>
  navigator.locks.request('deelwijzer-added-sites', async () => {
    await browser.storage.local.set({ addedSites: change(await storedSites()) });
    await publishSites();
  }) as Promise<void>;

/** What the frame guards read, at once and without waking the worker: only profiles that the schema let through. */
export async function publishSites(): Promise<GuardedProfile[]> {
  const sites = await profiles();
  await browser.storage.local.set({ sites });
  return sites;
}

/** By managed storage: profiles, and origins of EPDs that have none. The browser must still let the extension in there. */
async function managedSites(): Promise<SiteProfile[]> {
  const { sites, origins } = await readPolicy();
  const known = new Set(sites.flatMap((site) => site.origins));
  const bare = origins.filter((origin) => !known.has(origin));
  return [...sites, ...bare.map((origin) => siteProfileSchema.parse(bareProfile(origin)))];
}

async function addedSites(): Promise<SiteProfile[]> {
  return read(await storedSites());
}

/** As they were stored. Written back as they are: what a later version put into a profile is not for this one to lose. */
async function storedSites(): Promise<unknown[]> {
  const { addedSites } = await browser.storage.local.get('addedSites');
  return Array.isArray(addedSites) ? addedSites : [];
}

const without = (stored: readonly unknown[], id: string): unknown[] =>
  stored.filter((site) => (site as { id?: unknown } | null)?.id !== id);

async function bakedSites(): Promise<SiteProfile[]> {
  const raw = await readPackaged('sites/baked.json');
  return Array.isArray(raw) ? read(raw) : [];
}

function read(profiles: readonly unknown[]): SiteProfile[] {
  return profiles.flatMap((site) => {
    const parsed = siteProfileSchema.safeParse(site);
    if (parsed.success) return [parsed.data];
    console.error(
      'Deelwijzer: site profile refused at',
      parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '),
    );
    return withoutProfile(site);
  });
}

/**
 * A profile that is malformed, or of a later version, must not leave its EPD unguarded: its origins are kept, recognised
 * without a profile.
 */
function withoutProfile(site: unknown): SiteProfile[] {
  const { origins, id, name } = siteProfileSchema.shape;
  const bare = z.object({ origins, id: id.catch('site'), name: name.catch(undefined) }).safeParse(site);
  return bare.success ? [siteProfileSchema.parse(bare.data)] : [];
}
