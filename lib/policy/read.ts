import browser from 'webextension-polyfill';
import { readPackaged } from '../packaging/packaged.ts';
import { type Policy, policySchema, type Settings } from './policy.ts';
import { settingsFrom, settingsToStore } from './stored-settings.ts';

/**
 * What the organisation set: managed storage goes before what was baked into an organisation's build. What does not
 * parse is not half believed: the defaults stand, and the console says which key is wrong.
 */
export async function readPolicy(): Promise<Policy> {
  const managed = await readManaged();
  const baked = await readBaked();
  const parsed = policySchema.safeParse({ ...baked, ...managed });
  if (parsed.success) return parsed.data;
  console.error('Deelwijzer: policy refused at', parsed.error.issues.map((issue) => issue.path.join('.')).join(', '));
  return policySchema.parse({});
}

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return settingsFrom(settings);
}

/** @throws NewerSettings: then nothing was written. */
export async function writeSettings(next: Settings): Promise<void> {
  const { settings } = await browser.storage.local.get('settings');
  await browser.storage.local.set({ settings: settingsToStore(next, settings) });
  await publishLanguage();
}

/** Which language everything speaks: the organisation's word, then hers, then Dutch. */
export async function chosenLanguage(): Promise<'nl' | 'en'> {
  const [policy, settings] = await Promise.all([readPolicy(), readSettings()]);
  return policy.language ?? settings.language ?? 'nl';
}

/** For the frame guards, which read it without waking the worker. */
export async function publishLanguage(): Promise<void> {
  await browser.storage.local.set({ language: await chosenLanguage() });
}

async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {}; // Firefox rejects where no policy is installed
  }
}

/** Written into the package by `lib/packaging`; its own package, so no schema of a stranger. */
async function readBaked(): Promise<Record<string, unknown>> {
  return ((await readPackaged('policy.json')) ?? {}) as Record<string, unknown>;
}
