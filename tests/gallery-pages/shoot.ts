import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bringBrowser } from '../support/bring/browser.ts';
import { openGallery } from './serve.ts';

/** `node tests/gallery-pages/shoot.ts DIR [part of a state] [nl|en]`: a picture of every state, to be looked at. */
const [folder = join(tmpdir(), 'gallery-pages'), only = '', language = 'nl'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
const browser = await chromium.launch({ executablePath: await bringBrowser('chromium'), args: gallery.args });

for (const state of gallery.states.filter((name) => name.includes(only))) {
  for (const [kind, colorScheme, viewport] of [
    ['light', 'light', gallery.sizeOf(state)],
    ['dark', 'dark', gallery.sizeOf(state)],
    ['narrow', 'light', { width: 360, height: 740 }],
  ] as const) {
    const page = await browser.newPage({
      colorScheme,
      viewport,
      timezoneId: 'Europe/Amsterdam',
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    });
    page.on('pageerror', (error) => console.error(state, error.message));
    await page.goto(gallery.urlOf(state, language));
    await page.locator('h1, h2, main').first().waitFor();
    await page.screenshot({ path: join(folder, `${state}-${kind}.png`) });
    await page.close();
  }
}
await browser.close();
await gallery.close();
