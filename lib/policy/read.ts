import browser from 'webextension-polyfill';
import { z } from 'zod';
import { readPackaged } from '../packaging/packaged.ts';
import { type ReadPolicy, readPolicyFrom } from './parse.ts';
import type { Policy, Settings, SettingsChange } from './policy.ts';
import { settingsFrom, settingsToStore } from './stored-settings.ts';

/** What holds now, of what the organisation set. */
export async function readPolicy(): Promise<Policy> {
  return (await readWholePolicy()).policy;
}

/**
 * The same, with what was refused and why. Managed storage goes, key by key, before what was built into an
 * organisation's package.
 */
export async function readWholePolicy(): Promise<ReadPolicy> {
  const [baked, managed, kept] = await Promise.all([readBaked(), readManaged(), readKept()]);
  return readPolicyFrom({ ...baked, ...managed }, kept);
}

/** Keeps the values that are right now, for when one of them goes wrong. Only the background does so. */
export async function keepGoodPolicy(): Promise<void> {
  const { good, refused } = await readWholePolicy();
  const kept = await readKept();
  const wrong = Object.entries(kept).filter(([path]) => refused.some((one) => isWithin(one.path, path)));
  const next = { ...Object.fromEntries(wrong), ...good };
  if (JSON.stringify(next) !== JSON.stringify(kept)) await browser.storage.local.set({ policyKept: next });
  for (const { path, reason } of refused) console.error(`Deelwijzer: policy refused at ${path}: ${reason}`);
}

const isWithin = (path: string, key: string): boolean => path === key || path.startsWith(`${key}.`);

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return settingsFrom(settings);
}

/**
 * Stores what changes and leaves the rest as it stands: a field is left and the next one filled in before the first is
 * stored, and what the next one was drawn with is old by then.
 * @throws NewerSettings: then nothing was written.
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  await navigator.locks.request('deelwijzer-settings', async () => {
    const { settings } = await browser.storage.local.get('settings');
    const next = { ...settingsFrom(settings), ...change };
    await browser.storage.local.set({ settings: settingsToStore(next, settings) });
  });
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

async function readKept(): Promise<Record<string, unknown>> {
  const { policyKept } = await browser.storage.local.get('policyKept');
  return z.record(z.string(), z.unknown()).safeParse(policyKept).data ?? {};
}
