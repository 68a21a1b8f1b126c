import browser from 'webextension-polyfill';
import { readPackaged } from '../packaging/packaged.ts';
import { type SiteProfile, siteProfileSchema } from './profile.ts';

/** Which EPDs are guarded: what was baked into the package, then what was added here. One origin, one profile. */
export async function allSites(): Promise<SiteProfile[]> {
  return [...(await bakedSites()), ...(await addedSites())];
}

/**
 * Adds or replaces the profile with the same id.
 * @returns what is wrong with it, as "path: reason" lines; empty when it was taken.
 */
export async function addSite(profile: unknown): Promise<string[]> {
  const parsed = siteProfileSchema.safeParse(profile);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `${issue.path.join('.') || '(profile)'}: ${issue.message}`);
  const others = (await addedSites()).filter((site) => site.id !== parsed.data.id);
  await browser.storage.local.set({ addedSites: [...others, parsed.data] });
  await publishSites();
  return [];
}

/** What the frame guards read, at once and without waking the worker: only profiles that the schema let through. */
export async function publishSites(): Promise<SiteProfile[]> {
  const sites = await allSites();
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
