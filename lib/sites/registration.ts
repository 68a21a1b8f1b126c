import browser from 'webextension-polyfill';
import { publishSites } from './store.ts';

const MAIN = 'guard-main';
const ISOLATED = 'guard';

/**
 * Puts the guard on every EPD that is set and permitted. An organisation's package has it in the manifest; what a
 * clinician adds herself is registered here. Registrations outlive the worker, so they are compared, not repeated.
 */
export async function guardSites(): Promise<void> {
  const sites = await publishSites();
  const inManifest = new Set(
    (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []),
  );
  const matches: string[] = [];
  for (const pattern of new Set(sites.flatMap((site) => site.origins.map(matchPattern)))) {
    if (!inManifest.has(pattern) && (await browser.permissions.contains({ origins: [pattern] }))) matches.push(pattern);
  }
  await browser.scripting.unregisterContentScripts().catch(() => {});
  if (matches.length === 0) return;
  const everyFrame = { matches, allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' as const };
  await browser.scripting.registerContentScripts([
    { ...everyFrame, id: MAIN, js: ['guard-main.js'], world: 'MAIN' },
    { ...everyFrame, id: ISOLATED, js: ['guard.js'] },
  ] as Parameters<typeof browser.scripting.registerContentScripts>[0]);
}

/** Match patterns know no port. */
export function matchPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
