import { type Settings, settingsSchema } from './policy.ts';

/** Raised when a member changes its meaning. A new member that may be absent raises nothing. */
export const SETTINGS_VERSION = 1;

/** They were stored by a later version of Deelwijzer: read as far as they are known, and not written over. */
export class NewerSettings extends Error {
  override name = 'NewerSettings';
}

/** What is stored under `settings`, as far as it is known here: a member that does not fit costs only itself. */
export function settingsFrom(stored: unknown): Settings {
  const members = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse((stored as Record<string, unknown> | null | undefined)?.[key]);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return settingsSchema.parse(Object.fromEntries(members));
}

/**
 * What is to be stored.
 * @param before what is stored now; of the first version, which named none, too.
 * @throws NewerSettings
 */
export function settingsToStore(next: Settings, before: unknown): object {
  const { version } = (before ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version > SETTINGS_VERSION) throw new NewerSettings(`version ${version}`);
  return { ...next, version: SETTINGS_VERSION };
}
