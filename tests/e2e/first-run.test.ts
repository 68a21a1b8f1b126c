import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as playwright from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIfStale } from '../../lib/packaging/build.ts';
import { type DemoEpd, startDemoEpd } from '../demo-epd/server.ts';
import type { Browser, BrowserName, Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { ON_CONSENT } from '../support/facts-examples.ts';
import { launch } from '../support/launch.ts';
import { logOf } from '../support/log.ts';
import {
  attributeOf,
  choose,
  click,
  count,
  evaluate,
  fill,
  goto,
  press,
  textOf,
  urlOf,
  waitFor,
  waitForVisible,
} from '../support/page.ts';
import { Prompt, promptOn } from '../support/prompt.ts';

const LONG = { timeout: 90_000 };

/** As a slow typist does it: a key 0.28 s, reaching for the mouse and pressing 2.5 s. */
const [A_KEY, A_CLICK] = [0.28, 2.5];

/** From the page that opens after installing to the first disclosure in an EPD, as somebody does who was told nothing. */
describeInBrowsers('the first run', (browserName) => {
  let epd: DemoEpd;
  let browser: Browser;
  let extension: string;
  let welcome: Page;
  let seconds = 0;
  let acts = 0;

  beforeAll(async () => {
    epd = await startDemoEpd();
    extension = await withAccessTo(epd.origin, browserName);
    browser = await launch({ browser: browserName, extensionDir: extension });
    welcome = await waitFor(() => pageAt('welcome.html'), { what: 'the page that opens after installing' });
  });
  afterAll(async () => {
    await browser?.close();
    await epd?.close();
    await rm(extension, { recursive: true, force: true });
  });

  test('says who she is, which EPD, and locks the log, in less than two minutes', LONG, async () => {
    await waitForVisible(welcome, '[data-step="you"] input');
    const fields = ['Mila Voorbeeld', 'psychiater', 'GGZ De Linde'];
    // On a slow computer she is at the third field before the first is stored.
    await evaluate(welcome, () => {
      const until = new Promise((resolve) => Object.assign(window, { storeNow: resolve }));
      void navigator.locks.request('deelwijzer-settings', () => until);
    });
    for (const [i, words] of fields.entries()) {
      await typed(`[data-step="you"] .row-of-fields > :nth-child(${i + 1}) input`, words, i + 1);
    }
    expect(await attributeOf(welcome, '[data-step="you"]', 'data-done')).toBe('false');
    await evaluate(welcome, 'window.storeNow()');
    await done('you');
    await typed('[data-field="address"]', `${epd.origin}/client/1042387`);
    await pressed('[data-action="guard"]');
    await done('epd');
    expect(await textOf(welcome, '.guarded')).toContain(`${new URL(epd.origin).host} wordt bewaakt`);
    for (const field of ['next', 'again']) await typed(`[data-field="${field}"]`, 'vier paarden in de gang');
    await pressed('[data-action="set-passphrase"]');
    await done('lock');
    expect(await attributeOf(welcome, '.lock', 'data-reading')).toBe('unlocked');
    expect([acts, seconds < 120]).toEqual([8, true]);
  });

  test('practises on the real prompt, which records nothing, whatever she decides', LONG, async () => {
    await click(welcome, '[data-action="practise"]');
    await waitFor(async () => (await urlOf(welcome)).endsWith('practice.html'));
    const prompt = new Prompt(welcome as never, welcome);
    await waitForVisible(welcome, '[data-sentence]');
    if (browserName === 'chromium') expect(await violations(welcome)).toEqual([]);
    await prompt.facts(ON_CONSENT);
    await prompt.details({ organisation: 'gemeente Voorbeeldstad, Wmo-loket' });
    await prompt.judges('permitted');
    await prompt.release();
    await waitForVisible(welcome, '[data-practised="released"]');
    expect(await textOf(welcome, '.practised')).toContain('niets vastgelegd');
    expect(await textOf(welcome, '.practised pre')).toContain('gemeente Voorbeeldstad');
    await click(welcome, '[data-action="again"]');
    await waitForVisible(welcome, '[data-sentence]');
    await waitFor(async () => {
      await press(welcome, 'Escape');
      return (await count(welcome, '[data-practised="withheld"]')) === 1;
    });
    expect((await logOf(browser)).filter(({ kind }) => kind !== 'log-change')).toEqual([]); // but for the lock itself
    await click(welcome, '[data-action="back"]');
    await waitForVisible(welcome, '[data-step="lock"][data-done="true"]');
  });

  test('and discloses for the first time, under her own name, in the EPD that she gave', LONG, async () => {
    const page = await browser.newPage();
    await goto(page, `${epd.origin}/client/1042387/delen`);
    await choose(page, '#share-partner', 'gemeente-wmo');
    await fill(page, '#share-explanation', 'Anna heeft drie uur per week hulp nodig.');
    await click(page, '#share-send');
    const prompt = await promptOn(page);
    expect(epd.disclosuresArrived()).toHaveLength(0);
    await prompt.release('Verzonnen verstrekking voor een test.');
    await waitFor(() => epd.disclosuresArrived().length === 1);
    const disclosure = (await logOf(browser)).find(({ kind }) => kind === 'disclosure');
    expect(disclosure).toMatchObject({
      kind: 'disclosure',
      number: 1,
      discloser: { name: 'Mila Voorbeeld', function: 'psychiater', organisation: 'GGZ De Linde' },
    });
    expect(disclosure).toMatchObject({
      recipients: [{ facts: { discloser: { kind: 'care-provider', confidentiality: 'professional' } } }],
    });
  });

  async function pageAt(path: string): Promise<Page | undefined> {
    for (const page of await browser.pages()) if ((await urlOf(page)).endsWith(path)) return page;
    return undefined;
  }

  const done = (step: string) => waitForVisible(welcome, `[data-step="${step}"][data-done="true"]`, 20_000);

  /** The first of a row is clicked into, the next is a Tab away. */
  async function typed(selector: string, text: string, inRow = 1): Promise<void> {
    acts += 1;
    seconds += text.length * A_KEY + (inRow === 1 ? A_CLICK : A_KEY);
    await fill(welcome, selector, text);
  }
  async function pressed(selector: string): Promise<void> {
    acts += 1;
    seconds += A_CLICK;
    await click(welcome, selector);
  }
});

/** Nobody can press the browser's own question here: as if it was answered before. No EPD is set, and no guard stands anywhere. */
async function withAccessTo(origin: string, browserName: BrowserName): Promise<string> {
  const built = await buildIfStale(browserName === 'chromium' ? 'chrome' : 'firefox');
  const folder = await mkdtemp(join(tmpdir(), 'deelwijzer-first-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: [`http://${new URL(origin).hostname}/*`] }));
  return folder;
}

/** Chromium only. The extension's own rules allow no script from elsewhere; the driver's own way in does not ask them. */
async function violations(page: Page): Promise<unknown[]> {
  const driven = page as playwright.Page;
  await driven.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return driven.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const found = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
}
