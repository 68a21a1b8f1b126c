import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from './browser.ts';
import { look } from './evaluate.ts';
import { browserOf } from './registry.ts';
import { waitFor } from './wait.ts';

export interface Download {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
}

/** What has come in completely so far. */
export async function downloadsOf({ downloads }: Browser): Promise<Download[]> {
  const names = await readdir(downloads);
  const complete = names.filter((name) => !isPartial(name) && !isAwaited(name, names));
  return Promise.all(
    complete.map(async (name) => ({ name, path: join(downloads, name), bytes: await readFile(join(downloads, name)) })),
  );
}

/** Waits for the download with this name (or, for a pattern, the first that fits). */
export async function downloaded(browser: Browser, name: string | RegExp, timeout = 15_000): Promise<Download> {
  // Firefox puts an empty file in its place first; nothing that is waited for here is empty.
  const fits = ({ name: its, bytes }: Download) =>
    bytes.length > 0 && (typeof name === 'string' ? its === name : name.test(its));
  return waitFor(async () => (await downloadsOf(browser)).find(fits), {
    timeout,
    what: async () => `the download ${name}; there is: ${(await readdir(browser.downloads)).join(', ') || 'nothing'}`,
  });
}

/**
 * The same for a PDF that a page saved. Firefox shows it in a tab of its own, some time after it is there; a page behind
 * another is drawn once a second, so it is brought to the front again.
 */
export async function savedPdf(page: Page, name: string | RegExp): Promise<Download> {
  const browser = browserOf(page);
  const file = await downloaded(browser, name);
  if (browser.name === 'firefox') {
    await waitFor(() => look<boolean>(page, 'document.visibilityState === "hidden"'), { what: 'the tab with the PDF' });
    await page.bringToFront();
  }
  return file;
}

function isPartial(name: string): boolean {
  return /\.(crdownload|part|tmp)$/.test(name) || name.startsWith('.');
}

/** Firefox puts an empty file where the download will be, and the download itself under `name.random.part`. */
function isAwaited(name: string, names: readonly string[]): boolean {
  const stem = name.replace(/\.[^.]*$/, '');
  return names.some((other) => other.endsWith('.part') && other.startsWith(`${stem}.`));
}
