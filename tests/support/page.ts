import type * as playwright from 'playwright-core';
import type * as puppeteer from 'puppeteer-core';
import type { Frame, Page } from './browser.ts';
import { isPlaywright, look } from './evaluate.ts';
import { pageOf } from './registry.ts';
import { waitFor, within } from './wait.ts';

export type { Frame, Page } from './browser.ts';
export { evaluate, look } from './evaluate.ts';
export { waitFor } from './wait.ts';

/** A page, or a frame in it. */
export type Target = Page | Frame;

/* Reading: leaves the page's user activation as it is (see evaluate.ts). Selectors are CSS. */

export function textOf(target: Target, selector: string): Promise<string> {
  return look(target, (css) => (document.querySelector(css)?.textContent ?? '').replace(/\s+/g, ' ').trim(), selector);
}

export function fieldValue(target: Target, selector: string): Promise<string | null> {
  return look(target, (css) => document.querySelector<HTMLInputElement>(css)?.value ?? null, selector);
}

export function attributeOf(target: Target, selector: string, name: string): Promise<string | null> {
  return look(target, ([css, attribute]) => document.querySelector(css)?.getAttribute(attribute) ?? null, [
    selector,
    name,
  ] as [string, string]);
}

export function count(target: Target, selector: string): Promise<number> {
  return look(target, (css) => document.querySelectorAll(css).length, selector);
}

/** Whether some element that fits takes up room on the screen. */
export function isVisible(target: Target, selector: string): Promise<boolean> {
  return look(
    target,
    (css) =>
      [...document.querySelectorAll(css)].some(
        (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
      ),
    selector,
  );
}

export function waitForVisible(target: Target, selector: string, timeout?: number): Promise<boolean> {
  const what = async () =>
    `${selector} in ${await urlOf(target)}, which shows: ${(await textOf(target, 'body')).slice(0, 300)}`;
  return waitFor(() => isVisible(target, selector), { what, ...(timeout ? { timeout } : {}) });
}

/** The address of the document that is there now. Puppeteer's own `url()` stays `about:blank` for extension pages. */
export function urlOf(target: Target): Promise<string> {
  return within(2000, look<string>(target, 'location.href'), 'an address').catch(() => target.url());
}

/** Every frame below the page's own. */
export function childFrames(page: Page): Frame[] {
  const main: Frame = page.mainFrame();
  const frames: Frame[] = page.frames();
  return frames.filter((frame) => frame !== main);
}

export async function frameAt(page: Page, part: string | RegExp): Promise<Frame> {
  return waitFor(
    async () => {
      for (const frame of childFrames(page)) if ((await urlOf(frame)).search(part) >= 0) return frame;
      return undefined;
    },
    { what: `a frame at ${part}` },
  );
}

/* Acting: real input of the browser, as a user's. */

/** A selector for a button, link or field by its role and accessible name, for this page's driver. */
export function byRole(target: Target, role: string, name: string): string {
  return isPlaywright(target)
    ? `role=${role}[name=${JSON.stringify(name)}]`
    : `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;
}

/** A selector for the innermost element with this text in it. */
export function byText(target: Target, text: string): string {
  return isPlaywright(target) ? `text=${text}` : `::-p-text(${text})`;
}

export async function click(target: Target, selector: string): Promise<void> {
  if (isPlaywright(target)) {
    await target.click(selector, { timeout: 10_000 });
    return;
  }
  const element = await target.waitForSelector(selector, { visible: true, timeout: 10_000 });
  await element?.click();
  await element?.dispose();
}

/** Clicks into a field, selects what is in it and types over it. */
export async function fill(target: Target, selector: string, text: string): Promise<void> {
  const held = await selectAll(target, selector);
  if (text === '') return press(pageOf(target), 'Delete');
  await type(target, text);
  if (held === text) return;
  // On a busy machine the driver, attaching late to the prompt's frame, takes the focus away from it. The guard brings it
  // back, but what was typed in between is gone: a user sees that, and types it again.
  const arrived = async () => (await contentOf(target, selector).catch(() => null)) !== held; // it may go away by it
  await waitFor(arrived, { timeout: 2_000 }).catch(async () => {
    await selectAll(target, selector);
    await type(target, text);
  });
}

/** @returns what was in it; null where it is there no more. */
async function selectAll(target: Target, selector: string): Promise<string | null> {
  await click(target, selector);
  await look(
    target,
    (css) => {
      const field = document.querySelector<HTMLInputElement>(css);
      field?.focus();
      if (field && 'select' in field) field.select();
      else if (field) getSelection()?.selectAllChildren(field);
    },
    selector,
  );
  return contentOf(target, selector);
}

const contentOf = (target: Target, selector: string): Promise<string | null> =>
  look(
    target,
    (css) => {
      const field = document.querySelector<HTMLInputElement>(css);
      return field?.value ?? field?.textContent ?? null;
    },
    selector,
  );

/** Types where the focus is. */
export async function type(target: Target, text: string): Promise<void> {
  const page = pageOf(target);
  if (isPlaywright(page)) await (page as playwright.Page).keyboard.insertText(text);
  else await page.keyboard.type(text);
}

/** One key, or several held together: `Tab`, `Escape`, `Control+Enter`, `Control+Shift+ArrowDown`. */
export async function press(target: Target, combination: string): Promise<void> {
  const { keyboard } = pageOf(target) as puppeteer.Page;
  const keys = (combination === '+' ? ['+'] : combination.split('+')) as puppeteer.KeyInput[];
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.reverse()) await keyboard.up(key);
}

/**
 * Chooses in a native `<select>`, or sets a date: for these a real click opens something of the operating system that
 * no driver reaches, so the value is set as the browser would and its two events follow.
 */
export async function choose(target: Target, selector: string, value: string): Promise<void> {
  await waitForVisible(target, selector);
  const problem = await look<string | null, [string, string]>(
    target,
    ([css, wanted]) => {
      const field = document.querySelector<HTMLSelectElement | HTMLInputElement>(css);
      if (!field) return 'is not there';
      field.focus();
      const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value'); // past React's own setter
      own?.set?.call(field, wanted);
      if (field.value !== wanted) {
        const options = field instanceof HTMLSelectElement ? [...field.options].map((option) => option.value) : [];
        return `does not take "${wanted}" (${options.join(', ')})`;
      }
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return null;
    },
    [selector, value],
  );
  if (problem) throw new Error(`${selector} ${problem}`);
}

export async function check(target: Target, selector: string, checked = true): Promise<void> {
  const isChecked = () =>
    look(target, (css) => document.querySelector<HTMLInputElement>(css)?.checked === true, selector);
  await waitForVisible(target, selector);
  if ((await isChecked()) === checked) return;
  await click(target, selector);
  await waitFor(async () => (await isChecked()) === checked, {
    what: `${selector} to be ${checked ? '' : 'un'}checked`,
  });
}

/** Gives a file field the file that a user would have picked in the dialog that no driver reaches. */
export async function attach(page: Page, selector: string, path: string): Promise<void> {
  await waitForVisible(page, selector);
  if (isPlaywright(page)) return page.locator(selector).setInputFiles(path);
  const field = await page.$(selector);
  await (field as puppeteer.ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
}

/** The same with several at once, for a field that a button stands for. */
export async function attachAll(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  if (isPlaywright(page)) return page.locator(selector).setInputFiles([...paths]);
  const field = await page.$(selector);
  await (field as puppeteer.ElementHandle<HTMLInputElement> | null)?.uploadFile(...paths);
}

export async function goto(page: Page, url: string): Promise<void> {
  await page.goto(url);
}

/** Chromium gives none while it is putting a dialog on top of the page or taking one away: then it is asked again. */
export async function screenshot(page: Page, file: `${string}.png`): Promise<void> {
  await waitFor(() => page.screenshot({ path: file }), { what: `a screenshot for ${file}` });
}

/** Answers every alert, confirm, prompt and "leave this page?" from now on, and gives their texts as they come. */
export function answerDialogs(page: Page, accept = true): readonly string[] {
  const texts: string[] = [];
  const answer = (dialog: { message(): string; accept(): Promise<void>; dismiss(): Promise<void> }) => {
    texts.push(dialog.message());
    (accept ? dialog.accept() : dialog.dismiss()).catch(() => undefined); // the page may be gone already
  };
  (page as puppeteer.Page).on('dialog', answer);
  return texts;
}

/** What stands on the clipboard, as a user would find out: by pasting it into an empty field of a page of its own. */
export async function clipboardOf(page: Page): Promise<string> {
  const blank = isPlaywright(page)
    ? await (page as playwright.Page).context().newPage()
    : await (page as puppeteer.Page).browser().newPage();
  try {
    await look(blank, () => {
      document.body.innerHTML = '<textarea style="width:90vw;height:90vh"></textarea>';
    });
    await click(blank, 'textarea');
    await press(blank, 'Control+v');
    await press(blank, 'End'); // comes after the paste
    return (await fieldValue(blank, 'textarea')) ?? '';
  } finally {
    await blank.close();
    await page.bringToFront();
  }
}
