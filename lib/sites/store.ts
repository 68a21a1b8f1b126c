import browser from 'webextension-polyfill';
import { readPackaged } from '../packaging/packaged.ts';
import { ownRules } from './own-rules.ts';
import { type GuardedProfile, type OwnRule, type SiteProfile, siteProfileSchema } from './profile.ts';

/**
 * Which EPDs are guarded: what was baked into the package, then what was added here. One origin, one profile. What was
 * taught about an EPD stands with it, so that it goes along into a file.
 */
export async function allSites(): Promise<GuardedProfile[]> {
  const rules = (await ownRules()).filter(({ how }) => how === 'taught');
  return (await profiles()).map((site) => withTaught(site, rules));
}

async function profiles(): Promise<GuardedProfile[]> {
  const baked = (await bakedSites()).map((site) => ({ ...site, added: false }));
  const added = (await addedSites()).map((site) => ({ ...site, added: true }));
  return [...baked, ...added];
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
  const others = (await addedSites()).filter(({ id }) => id !== site.id);
  await browser.storage.local.set({ addedSites: [...others, site] });
  await publishSites();
  return { wrong: [], taught: taught.filter(({ origin }) => site.origins.includes(origin)) };
}

/** Only what was added here. @returns false where there is no such profile, or it came with the package. */
export async function removeSite(id: string): Promise<boolean> {
  const sites = await addedSites();
  const others = sites.filter((site) => site.id !== id);
  if (others.length === sites.length) return false;
  await browser.storage.local.set({ addedSites: others });
  await publishSites();
  return true;
}

/** What the frame guards read, at once and without waking the worker: only profiles that the schema let through. */
export async function publishSites(): Promise<GuardedProfile[]> {
  const sites = await profiles();
  await browser.storage.local.set({ sites });
  return sites;
}

async function addedSites(): Promise<SiteProfile[]> {
  const { addedSites } = await browser.storage.local.get('addedSites');
  return siteProfileSchema.array().safeParse(addedSites).data ?? [];
}

async function bakedSites(): Promise<SiteProfile[]> {
  const raw = await readPackaged('sites/baked.json');
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((site) => {
    const parsed = siteProfileSchema.safeParse(site);
    if (parsed.success) return [parsed.data];
    console.error(
      'Deelwijzer: site profile refused at',
      parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '),
    );
    return withoutProfile(site);
  });
}

/** A profile that is malformed must not leave its EPD unguarded: its origins are kept, recognised without a profile. */
function withoutProfile(site: unknown): SiteProfile[] {
  const bare = siteProfileSchema.pick({ origins: true }).safeParse(site);
  return bare.success ? [siteProfileSchema.parse({ origins: bare.data.origins })] : [];
}
