import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as playwright from 'playwright-core';
import type * as puppeteer from 'puppeteer-core';
import type { SiteToBake } from '../../lib/packaging/bake.ts';
import type { Step } from '../demo-epd/map.ts';
import { type DemoEpd, startDemoEpd } from '../demo-epd/server.ts';
import type { Browser, BrowserName, Frame, Page } from './browser.ts';
import { isPlaywright, look } from './evaluate.ts';
import { type LaunchOptions, launch } from './launch.ts';
import { choose, click, count, fill, goto, isVisible, press, waitFor } from './page.ts';
import { removeProfile } from './workspace.ts';

/** A browser with the extension, on the demo EPD, as an organisation would have set it up. */
export interface Record {
  epd: DemoEpd;
  browser: Browser;
  /** A fresh page of the EPD, without a prompt. */
  open(path: string): Promise<Page>;
  /** The browser ends, and starts again on the same profile: another run, the same log. */
  restart(how?: { killed?: boolean; policy?: object }): Promise<void>;
  close(): Promise<void>;
  /** For a browser that no longer answers. */
  abandon(): Promise<void>;
}

export const POLICY = {
  organisation: 'GGZ Lage Linge',
  discloser: { kind: 'care-provider', confidentiality: 'professional' },
  partners: [
    {
      organisation: 'gemeente Utrecht, Wmo-loket',
      kind: 'municipality',
      person: 'mw. Van Loon',
      channel: 'secure-mail',
      ownBasisConfirmed: true,
      purposes: ['de aanvraag begeleiding'],
    },
    {
      organisation: 'woningcorporatie De Linde',
      kind: 'housing-corporation',
      channel: 'secure-mail',
      ownBasisConfirmed: true,
    },
  ],
};

/** @param profile false: the bare origins, so that generic recognition has to do. */
export async function openRecord(
  browserName: BrowserName,
  { profile = true, policy = POLICY, csp = true }: { profile?: boolean; policy?: object; csp?: boolean } = {},
): Promise<Record> {
  const epd = await startDemoEpd({ csp });
  const origins = [epd.origin, epd.secondOrigin];
  const sites: SiteToBake[] = profile ? [{ ...(await demoProfile()), origins }] : origins;
  const start = (again: LaunchOptions) =>
    launch(again).catch(async (error: Error) => {
      await epd.close();
      throw error;
    });
  const options = { browser: browserName, sites, policy, keepProfile: true };
  const record: Record = {
    epd,
    browser: await start(options),
    async open(path) {
      const page = await record.browser.newPage();
      await goto(page, epd.origin + path);
      return page;
    },
    async restart({ killed = false, policy: other = policy } = {}) {
      const { profileDir } = record.browser;
      await (killed ? record.browser.kill() : record.browser.close());
      record.browser = await start({ ...options, policy: other, profileDir });
    },
    async close() {
      await record.browser.close();
      await removeProfile(record.browser.profileDir);
      await epd.close();
    },
    async abandon() {
      await record.browser.kill();
      await epd.close();
    },
  };
  return record;
}

async function demoProfile(): Promise<object> {
  return JSON.parse(await readFile(join(import.meta.dirname, '..', 'demo-epd', 'site-profile.json'), 'utf8')) as object;
}

/** Does one step of the EPD's map, with real input. */
export async function doStep(page: Page, step: Step, folder: string): Promise<void> {
  const target = step.frame ? await frameIn(page, step.frame) : page;
  const value = step.value ?? '';
  switch (step.do) {
    case 'click':
      return click(target, step.selector);
    case 'fill':
      return fill(target, step.selector, value);
    case 'select':
      return choose(target, step.selector, await optionValue(target, step.selector, value));
    case 'press':
      if (step.selector !== 'body') await click(target, step.selector);
      return press(page, value);
    case 'upload':
      return upload(target, step.selector, join(folder, value));
  }
}

/** The map names an option by its value or by what it says. */
async function optionValue(target: Page | Frame, selector: string, value: string): Promise<string> {
  await waitFor(() => isVisible(target, selector), { what: selector });
  const exact = await count(target, `${selector} option[value="${value}"]`);
  if (exact > 0) return value;
  return value;
}

async function upload(target: Page | Frame, selector: string, path: string): Promise<void> {
  if (isPlaywright(target)) return (target as playwright.Page).setInputFiles(selector, path);
  const input = (await (target as puppeteer.Page).$(selector)) as puppeteer.ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(path);
}

/** The frame behind an iframe of the page. */
export async function frameIn(page: Page, selector: string): Promise<Frame> {
  return waitFor(
    async () => {
      const element = await (page as playwright.Page).$(selector);
      const frame = await element?.contentFrame();
      return frame ?? undefined;
    },
    { what: `the frame ${selector}` },
  );
}

/**
 * Resolves when whatever the last step set off has had its turn: the document is there and has drawn twice, and after
 * that the background has answered. What was held in the page has reached the background before that answer.
 * @returns how many actions are held.
 */
export async function heldAfterQuiet(page: Page, browser: Browser): Promise<number> {
  await waitFor(() => look<boolean>(page, 'document.readyState === "complete"'));
  await waitFor(() =>
    look<boolean>(page, 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))'),
  );
  return browser.background.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    type Extension = { storage: { session: { get(key: null): Promise<object> } } };
    const kept = await (scope.browser ?? scope.chrome).storage.session.get(null);
    return Object.keys(kept).filter((key) => key.startsWith('held:')).length;
  });
}
