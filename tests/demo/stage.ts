import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Browser, BrowserName, Page } from '../support/browser.ts';
import { isPlaywright } from '../support/evaluate.ts';
import { childFrames, isVisible, look, screenshot, type Target, textOf, waitFor } from '../support/page.ts';
import { openRecord, type Record } from '../support/record.ts';

const SIZE = { width: 1280, height: 860 };

/** Where the walk plays: the record, one page at a time, and the camera on it. */
export class Stage {
  readonly record: Record;
  readonly folder: string;
  readonly #failures: string[] = [];
  readonly #kept = new Set<string>();
  #page: Page | null = null;
  #shots = 0;

  private constructor(record: Record, folder: string) {
    this.record = record;
    this.folder = folder;
  }

  static async set(browser: BrowserName, folder: string): Promise<Stage> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return new Stage(await openRecord(browser), folder);
  }

  get browser(): Browser {
    return this.record.browser;
  }

  get failures(): readonly string[] {
    return this.#failures;
  }

  get pictures(): number {
    return this.#shots;
  }

  /** Another page of the EPD in place of the one before. */
  async open(path: string): Promise<Page> {
    return this.#show(await this.record.open(path), SIZE);
  }

  async openExtensionPage(path: string, size = SIZE): Promise<Page> {
    return this.#show(await this.browser.openExtensionPage(path), size);
  }

  /** Takes the next picture and says what is on it. */
  async shoot(name: string, caption: string): Promise<void> {
    const page = this.#page;
    if (!page) throw new Error('There is no page to take a picture of.');
    await waitFor(() => isStill(page), { what: 'the end of every fade' });
    this.#shots += 1;
    const file = `${String(this.#shots).padStart(2, '0')}-${name}.png` as const;
    await screenshot(page, join(this.folder, file) as `${string}.png`);
    console.log(`  ${file.padEnd(30)} ${caption}`);
  }

  /** Writes a file beside the pictures; the first of its name stands. */
  async keep(file: string, text: string | Uint8Array): Promise<void> {
    if (this.#kept.has(file)) return;
    this.#kept.add(file);
    await writeFile(join(this.folder, file), text);
    console.log(`  ${file}`);
  }

  has(file: string): boolean {
    return this.#kept.has(file);
  }

  /** What fails is told with a picture of what is there, and at the end; the rest of the walk still shows what it can. */
  async attempt(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#failures.push(`${what}: ${message}`);
      console.log(`  NOT AS IT SHOULD BE: ${what}: ${message}`);
      await this.shoot('FOUT', 'what is to be seen instead').catch(() => undefined); // the page may be gone
    }
  }

  get place(): string {
    return relative(process.cwd(), this.folder) || '.';
  }

  async #show(page: Page, size: typeof SIZE): Promise<Page> {
    await this.#page?.close();
    this.#page = page;
    if (isPlaywright(page) && 'setViewportSize' in page) await page.setViewportSize(size);
    else if ('setViewport' in page) await page.setViewport(size);
    return page;
  }
}

/** Nothing fades or moves any more, in the page or in a frame of it. */
async function isStill(page: Page): Promise<boolean> {
  const moving = (target: Target) => look<number>(target, 'document.getAnimations().length');
  const numbers = await Promise.all([page, ...childFrames(page)].map(moving));
  return numbers.every((number) => number === 0);
}

/** Waits until this is to be seen; else fails with what is. */
export async function seen(target: Target, selector: string, text: string | RegExp = ''): Promise<void> {
  const fits = async () => {
    const shown = await textOf(target, selector);
    return typeof text === 'string' ? shown.includes(text) : text.test(shown);
  };
  await waitFor(async () => (await isVisible(target, selector)) && (await fits()), {
    what: async () => {
      const shown = await textOf(target, selector);
      const rest = shown === '' ? `; on the screen: ${(await textOf(target, 'body')).slice(0, 600)}` : '';
      return `"${text}" in ${selector}, which shows: "${shown}"${rest}`;
    },
  });
}
