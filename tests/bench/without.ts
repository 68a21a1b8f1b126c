import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { bringBrowser } from '../support/bring/browser.ts';

/** The same browser, started as tests/support/chromium/launch.ts does, without the extension. */
export async function withoutExtension(): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'deelwijzer-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await bringBrowser('chromium'),
    headless: false,
    locale: 'nl-NL',
    viewport: { width: 1280, height: 800 },
    args: [
      ...['--headless=new', '--disable-gpu', '--no-sandbox', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-print-preview'],
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
