import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery } from '../gallery-pages/serve.ts';
import { bringBrowser } from '../support/bring/browser.ts';

/** WCAG 2.2 AA by axe, over every state of the log page, the popup and the options; and what the keys do in the log. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const gallery = await openGallery();
let browser: Browser;
let page: Page | undefined;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await bringBrowser('chromium'), args: gallery.args });
});
afterAll(async () => {
  await browser?.close();
  await gallery.close();
});

/** What it shows is that it waits. */
const STILL_SEEKING = 'desk-seeking';

/** One page for all: another state is drawn without loading anew. */
async function open(state: string, language = 'nl'): Promise<Page> {
  page ??= await browser.newPage({ timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' });
  await page.setViewportSize(gallery.sizeOf(state));
  await page.goto(gallery.urlOf(state, language));
  await page.waitForFunction((title) => document.title === title, `${state}, ${language}`);
  await page.locator('main').waitFor();
  // The log page asks for what it shows: it is there when every row and what is open is.
  const drawn = () => !document.querySelector('.log[aria-busy], .rows .row:not([data-state])');
  if (state !== STILL_SEEKING) await page.waitForFunction(drawn);
  return page;
}

/** The same page as `review`, only longer: it is there for the keys. */
const looked = gallery.states.filter((state) => state !== 'review-many');

describe.each(looked)('%s', (state) => {
  it.each(['nl', 'en'])('has no violation in either scheme and stays within 320 pixels: %s', async (language) => {
    const page = await open(state, language);
    if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe);
    expect(await violationsOn(page, { type: 'tag', values: WCAG })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, { type: 'rule', values: ['color-contrast'] }), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    // The popup sets its own width; the browser makes its window to fit.
    if (!state.startsWith('popup')) {
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violationsOn(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<unknown[]> {
  return page.evaluate(async (only) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself in the page's window
    const found = await (window as any).axe.run({ runOnly: only, resultTypes: ['violations'] });
    return found.violations.map((one: { id: string; nodes: { html: string; failureSummary: string }[] }) => ({
      id: one.id,
      nodes: one.nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
    }));
  }, runOnly);
}

describe('the keys of the log', () => {
  it('search, walk, open, close, and come back to the row', async () => {
    const page = await open('review');
    await page.keyboard.press('/');
    await page.keyboard.type('mitros');
    await expect.poll(() => page.locator('.tools [role=status]').textContent()).toMatch(/^\d+ van 214 regels$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    const number = await page.locator('[data-active]').getAttribute('data-number');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h2:focus').textContent()).toBe(`Verstrekking ${number}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[role=grid]:focus').count()).toBe(1);
    expect(await page.locator('.detail').count()).toBe(0);
    expect(await page.locator('[data-active]').getAttribute('data-number')).toBe(number);
  });

  it('reach the oldest of 100,000 at once, and find one of them as one types', async () => {
    const page = await open('review-many');
    await page.locator('[role=grid]').focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('[data-active]').getAttribute('data-number')).toBe('1');
    expect(await page.locator('.rows .row').count()).toBeLessThan(60);
    await page.keyboard.press('/');
    await page.keyboard.type('99871');
    await expect.poll(() => page.locator('.rows .row').count(), { timeout: 10_000 }).toBe(1);
  });
});

describe('the lock, by keys alone', () => {
  it('asks where the focus is, and after a wrong one the focus is on what to put right', async () => {
    const page = await open('review-locked');
    await expect.poll(() => page.locator('[data-field=passphrase]:focus').count()).toBe(1);
    await page.keyboard.type('niet deze');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[role=alert]').textContent()).toContain('niet de wachtwoordzin');
    expect(await page.locator('[data-field=passphrase]:focus').inputValue()).toBe('niet deze');
    await page.keyboard.press('Tab');
    expect(await page.locator('[data-action=unlock]:focus').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator('[data-action=unlock-with-passkey]:focus').count()).toBe(1);
  });

  it('is changed in the options, which say what does not fit', async () => {
    const page = await open('options-unlocked');
    expect(await page.locator('[data-field=passphrase]:focus').count()).toBe(0);
    await page.locator('[data-action=lock-now]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // unfolds
    for (const words of ['wat er nu is', 'te kort']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(words);
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.fold[open] [role=alert]').textContent()).toContain('te kort');
    await page.locator('[data-field=next]').fill('lang genoeg voor een zin');
    await page.keyboard.press('Tab');
    await page.keyboard.type('maar niet dezelfde');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.fold[open] [role=alert]').textContent()).toContain('niet hetzelfde');
  });
});

describe('what cannot be undone', () => {
  it('is asked once more where it stands', async () => {
    const page = await open('popup-refused');
    await page.getByRole('button', { name: /^Laat vallen/ }).click();
    expect(await page.getByRole('button', { name: /^Toch laten vallen/ }).count()).toBe(1);
  });
});

describe('the pages of a PDF, by keys alone', () => {
  it('are one Tab stop, walked with the arrows, taken out and put back with Space, made larger with Enter', async () => {
    const page = await open('files-pdf');
    const boxes = page.getByRole('checkbox');
    const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-page'));
    const kept = () => page.locator('[data-kept]').getAttribute('data-kept');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    expect(await kept()).toBe('3');
    expect(await boxes.nth(1).isChecked()).toBe(false);
    await page.keyboard.press('End');
    expect(await focused()).toBe('4');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-large]').getAttribute('data-page')).toBe('1');
    await page.keyboard.press('Tab'); // its button
    await page.keyboard.press('Tab'); // out of the list
    expect(await page.locator('[data-action=all-pages]:focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await kept()).toBe('4');
  });

  it('never all go: then it is the file that is left out', async () => {
    const page = await open('files-pdf-reduced');
    await page.getByRole('checkbox', { name: 'Bladzijde 1' }).press('Space');
    await page.getByRole('checkbox', { name: 'Bladzijde 4' }).press('Space');
    expect(await page.getByRole('checkbox', { name: 'Bladzijde 4' }).isChecked()).toBe(true);
    await expect.poll(() => page.locator('[role=status]').textContent()).toContain('Eén bladzijde moet blijven');
  });

  it('are drawn when they come into sight, and not before', async () => {
    const page = await open('files-pdf-many');
    await expect.poll(() => page.locator('[data-page="1"] canvas').count()).toBe(1);
    expect(await page.locator('[data-page="300"] canvas').count()).toBe(0);
    await page.locator('[data-page="1"] input').press('End');
    await expect.poll(() => page.locator('[data-page="300"] canvas').count()).toBe(1);
  });
});
