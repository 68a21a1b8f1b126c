import type { Loaded } from '../../components/options/guarded-site.ts';
import { call } from '../../lib/messaging/client.ts';
import { type SiteProfile, siteProfileSchema } from '../../lib/sites/profile.ts';

/** Larger than any honest profile. */
const MOST_BYTES = 1_000_000;

/** Hands a file to the background, which takes it whole or not at all. */
export async function addFrom(file: File, notJson: string): Promise<Loaded> {
  const refused = (...reasons: string[]): Loaded => ({ ok: false, file: file.name, reasons });
  let profile: unknown;
  try {
    if (file.size > MOST_BYTES) return refused(notJson);
    profile = JSON.parse(await file.text());
  } catch {
    return refused(notJson);
  }
  const answer = await call('sites/add', { profile }).catch(() => null);
  if (answer === null) return refused('(background)');
  if (!answer.ok) return refused(...(answer.detail ?? answer.problem).split('; '));
  const named = profile as { name?: unknown; id?: unknown };
  return { ok: true, name: String(named.name ?? named.id ?? file.name) };
}

/** What was taught goes along, who taught it does not. */
export function saveAsFile(site: SiteProfile): void {
  const taught = site.taught?.map((rule) => ({ ...rule, by: null }));
  const file = siteProfileSchema.parse({ ...site, taught });
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${site.id}.siteprofile.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
