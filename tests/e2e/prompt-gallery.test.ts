import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gallery, serveGallery } from '../gallery/serve.ts';
import { states } from '../gallery/states.ts';
import { bringBrowser } from '../support/bring/browser.ts';

/** The prompt alone, without an extension around it: is every state accessible, and does the keyboard suffice? */

const ARGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let gallery: Gallery;
let browser: Browser;
/** One for all, so that what the pages are made of is fetched once. */
let context: BrowserContext;
let axe: string;
beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({ executablePath: await bringBrowser('chromium'), args: ARGS });
  context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
  axe = await readFile(AXE, 'utf8');
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

interface View {
  readonly width?: number;
  readonly height?: number;
}

async function open(state: string, { width = 920, height = 680 }: View = {}, query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(`${gallery.url}?state=${state}${query}`);
  await page.locator('.prompt').waitFor();
  return page;
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const runOnly = rules.length > 0 ? { type: 'rule', values: rules } : { type: 'tag', values: WCAG };
  const found = await page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Result[] }> } };
      return (await axe.run({ ...options, resultTypes: ['violations'] })).violations;
    },
    { runOnly },
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

describe('the prompt is accessible', () => {
  test.each(Object.keys(states))('%s, light and dark', async (state) => {
    const page = await open(state);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    await page.close();
  });

  test.each([
    'first',
    'consent',
    'refused',
    'criteria',
    'several',
    'list',
    'emergency',
    'recorded',
    'leaving-read',
    'leaving-changed',
    'leaving-too-much',
  ])('%s zoomed to double and in a narrow window loses nothing at the sides', async (state) => {
    const page = await open(state, { width: 460, height: 340 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(460);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 340, height: 680 });
    expect(await width()).toBeLessThanOrEqual(340);
    await page.close();
  });
});

test.each([
  [920, 110],
  [380, 110],
])('naming a usual disclosure fits in a strip of %i by %i, by keys alone', async (width, height) => {
  const page = await open('recorded', { width, height });
  await page.locator('[data-action=keep-preset]').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-field=preset-name]:focus').waitFor();
  expect(await violations(page)).toEqual([]);
  for (const name of ['preset-name', 'save-preset']) {
    const control = page.locator(`[data-field=${name}], [data-action=${name}]`);
    await control.scrollIntoViewIfNeeded();
    const box = await control.boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(width);
    expect(box!.y + box!.height).toBeLessThanOrEqual(height);
  }
  await page.keyboard.press('Escape');
  await page.locator('[data-action=keep-preset]').waitFor();
  await page.close();
});

interface Seen {
  readonly decision?: {
    readonly decision: string;
    readonly urgency: string;
    readonly againstAdvice: string | null;
    readonly withholding: { task: string | null } | null;
  };
}

async function seen(page: Page): Promise<Seen[]> {
  return page.evaluate(() => (window as unknown as { seen: Seen[] }).seen);
}

/** A keyboard that counts what she does: one for each key that takes something, one for each thing typed. */
function keyboard(page: Page) {
  let count = 0;
  return {
    count: () => count,
    async press(keys: string): Promise<void> {
      count += 1;
      await page.keyboard.press(keys);
    },
    async type(text: string): Promise<void> {
      count += 1;
      await page.keyboard.type(text);
    },
  };
}

describe('the keyboard suffices', () => {
  test('a routine disclosure on existing consent to a known partner, the first time: 8 interactions', async () => {
    const page = await open('first');
    const keys = keyboard(page);
    await keys.press('Enter'); // the answers that are about to leave
    await keys.press('Enter'); // the partner, and for what
    await keys.press('Enter'); // why
    await keys.press('2'); // with consent, in writing
    await keys.type('3-11'); // of 3 November
    await keys.press('Enter'); // yes, that is so
    await keys.press('1'); // the client knows
    await page.locator('[data-action="release"][data-ready]').waitFor();
    await keys.press('Control+Enter');
    await page.locator('[data-recorded="214"]').waitFor();
    expect(keys.count()).toBeLessThanOrEqual(8);
    const [{ decision }] = (await seen(page)) as [Seen];
    expect(decision).toMatchObject({ decision: 'release', urgency: 'ordinary', againstAdvice: null });
    await page.close();
  });

  test('nothing is released by keys that were down before the prompt was in sight, or by holding one', async () => {
    const page = await browser.newPage({ viewport: { width: 920, height: 680 } });
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000); // stands still before the page is there, however slow the machine
    await page.goto(`${gallery.url}?state=permitted`);
    await page.locator('.prompt').waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await seen(page)).toEqual([]);
    await page.clock.runFor(500);
    await page.locator('[data-action="release"][data-ready]').waitFor();
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    expect(await seen(page)).toEqual([]);
    await page.keyboard.up('Enter');
    await page.locator('[data-recorded]').waitFor();
    expect(await seen(page)).toHaveLength(1);
    await page.close();
  });

  test('Enter held down on a suggestion takes one answer, not all of them', async () => {
    const page = await open('first');
    await page.keyboard.down('Enter');
    for (let repeat = 0; repeat < 10; repeat += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await page.locator('span.part[data-part="what"]').count()).toBe(1);
    expect(await page.locator('input[data-part="recipient"]').count()).toBe(1);
    await page.close();
  });

  test('Escape closes what is open first, then withholds', async () => {
    const page = await open('first');
    await page.keyboard.type('samen');
    await page.keyboard.press('Escape');
    expect(await seen(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-recorded]').waitFor();
    expect((await seen(page))[0]?.decision?.decision).toBe('withhold');
    await page.close();
  });

  test('Tab goes from blank to blank, Shift+Tab back, and a typed purpose is kept', async () => {
    const page = await open('first');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.part);
    expect(await focused()).toBe('what');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('recipient');
    await page.keyboard.press('Tab');
    await page.keyboard.type('de aanvraag van een rolstoel');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('necessity');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('purpose');
    expect(await page.locator('[data-part="purpose"]').textContent()).toBe('de aanvraag van een rolstoel');
    await page.close();
  });

  test('a wrong argument is answered where it is made and opens no lock', async () => {
    const page = await open('ground');
    await page.keyboard.type('conven');
    await page.keyboard.press('Enter');
    expect(await page.locator('.answer').textContent()).toContain('2025 misverstand 3');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.part)).toBe('ground');
    expect(await page.locator('[data-verdict]').getAttribute('data-verdict')).toBe('incomplete');
    await page.close();
  });

  test('the strip stays under her pointer, and goes once it has passed', async () => {
    const page = await browser.newPage({ viewport: { width: 920, height: 680 } });
    await page.clock.install();
    await page.goto(`${gallery.url}?state=recorded`);
    const strip = await page.locator('[data-recorded]').boundingBox();
    await page.mouse.move(strip!.x + 20, strip!.y + 20);
    await page.mouse.move(strip!.x + 30, strip!.y + 20);
    await page.clock.runFor(60_000);
    expect(await seen(page)).toEqual([]);
    await page.mouse.move(strip!.x + 30, strip!.y + strip!.height + 200);
    await page.clock.runFor(10_000);
    await expect.poll(() => seen(page)).toEqual([{ closed: true }]);
    await page.close();
  });

  test('an emergency is three fields', async () => {
    const page = await open('first');
    await page.keyboard.press('Alt+s');
    await page.keyboard.type('politie');
    await page.keyboard.press('Tab');
    await page.keyboard.type('kan agressief worden');
    await page.keyboard.press('Tab');
    await page.keyboard.type('dreigt met een mes');
    await page.locator('[data-action="release"][data-ready]').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-recorded]').waitFor();
    const [{ decision }] = (await seen(page)) as [Seen];
    expect(decision).toMatchObject({
      decision: 'release',
      urgency: 'emergency',
      recipients: [{ organisation: 'politie', facts: { recipient: { kind: 'police' } } }],
    });
    await page.close();
  });

  test('going on against the advice asks for a motivated sentence', async () => {
    const page = await open('refused');
    await page.locator('[data-action="release-anyway"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ontruiming maandag, crisisteam vol.');
    await page.locator('[data-action="release-anyway"][data-ready]').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-recorded]').waitFor();
    expect((await seen(page))[0]?.decision?.againstAdvice).toBe('Ontruiming maandag, crisisteam vol.');
    await page.close();
  });

  test('a route that she can do now changes the sentence, and can be undone', async () => {
    const page = await open('insecure');
    await page.locator('[data-route="edit"]').first().press('Enter');
    await page.locator('[data-verdict="permitted"]').waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.action)).toBe('release');
    await page.locator('.applied button').click();
    await page.locator('[data-verdict="not-permitted"]').waitFor();
    await page.close();
  });

  test('a route that needs the world first withholds with its task and keeps the draft', async () => {
    const page = await open('refused');
    await page.locator('[data-route="task"]').first().click();
    await page.locator('[data-recorded]').waitFor();
    expect((await seen(page))[0]?.decision?.withholding?.task).toMatch(/toestemming/);
    await page.close();
  });

  test('a false prompt is dismissed with one press; where it cannot go on by itself, she is told', async () => {
    const page = await open('dismissed-again');
    await page.locator('[data-action="dismiss"][data-ready]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.dismissed').waitFor();
    expect(await seen(page)).toEqual([{ dismissed: true }]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await seen(page)).at(-1)).toEqual({ closed: true });
    await page.close();
  });

  test('a dismissal that the log does not take changes nothing, and says so', async () => {
    const page = await open('dismissible', {}, '&fail=log-not-writable');
    await page.locator('[data-action="dismiss"][data-ready]').click();
    await page.locator('.no-disclosure [data-problem="log-not-writable"]').waitFor();
    expect(await page.locator('[data-action="withhold"]').count()).toBe(1);
    await page.close();
  });

  test('a log that cannot be written keeps the action held and what was typed', async () => {
    const page = await open('permitted', {}, '&fail=log-not-writable');
    await page.locator('[data-action="release"][data-ready]').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-problem="log-not-writable"]').waitFor();
    expect(await page.locator('[data-sentence]').textContent()).toContain('de aanvraag begeleiding');
    await page.keyboard.press('Enter'); // the focus is on "try again"
    await expect.poll(async () => (await seen(page)).length).toBe(2);
    await page.close();
  });
});
