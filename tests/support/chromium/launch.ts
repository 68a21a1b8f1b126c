import { type BrowserContext, chromium } from 'playwright-core';
import type { Browser, Remote } from '../browser.ts';
import { asSource, parse } from '../evaluate.ts';
import { killTree } from '../kill-tree.ts';
import type { Start } from '../launch.ts';
import { makeMailProgram, readMails } from '../mail-program.ts';
import { waitFor, within } from '../wait.ts';
import { removeWorkspace } from '../workspace.ts';
import { allowMailProgram } from './preferences.ts';
import { ServiceWorkerControl } from './service-worker.ts';

const CLOSING_MS = 20_000;
const PRINTED = 'deelwijzer-test:printed ';

export async function launchChromium({
  executable,
  workspace,
  headless,
  locale,
  removeProfile,
}: Start): Promise<Browser> {
  const mailProgram = await makeMailProgram(workspace);
  await allowMailProgram(workspace.profile);
  const context = await chromium.launchPersistentContext(workspace.profile, {
    executablePath: executable,
    headless: false, // Playwright's own headless is another program, which loads no extensions
    locale,
    viewport: headless ? { width: 1280, height: 800 } : null,
    env: { ...process.env, PATH: `${mailProgram.folder}:${process.env.PATH}` },
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-print-preview', // prints without a dialog: to nowhere, but with beforeprint and afterprint
      `--disable-extensions-except=${workspace.extension}`,
      `--load-extension=${workspace.extension}`,
    ],
  });
  const pid = await prepareDownloads(context, workspace.downloads);
  const prints = await watchPrints(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const extensionId = new URL(worker.url()).host;
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const control = new ServiceWorkerControl(context, extensionUrl(''));

  const ended = async () => {
    await waitFor(() => context.browser()?.isConnected() !== true, { what: 'the end of Chromium' });
  };
  return {
    name: 'chromium',
    extensionId,
    extensionUrl,
    newPage: async (url) => {
      const page = await context.newPage();
      if (url) await page.goto(url);
      return page;
    },
    pages: async () => context.pages(),
    openExtensionPage: async (path) => {
      const page = await context.newPage();
      await page.goto(extensionUrl(path));
      return page;
    },
    background: {
      evaluate: async <T, A>(fn: Remote<A, T>, arg?: A) => {
        await control.start();
        const current = context.serviceWorkers().find((one) => one.url().startsWith(extensionUrl('')));
        if (!current) throw new Error('The extension has no service worker.');
        const answer = current.evaluate<string | undefined>(asSource(fn, arg));
        return parse<T>(await within(30_000, answer, 'an answer of the service worker'));
      },
    },
    stopBackground: () => control.stop(),
    downloads: workspace.downloads,
    prints: () => prints,
    mails: () => readMails(workspace),
    kill: async () => {
      await killTree(pid);
      await ended();
    },
    close: async () => {
      // Now and then it does not answer to anything any more; then its end is the end of its process.
      await within(CLOSING_MS, context.close(), 'the end of Chromium').catch(() => process.kill(pid, 'SIGKILL'));
      if (removeProfile) await removeWorkspace(workspace);
    },
    profileDir: workspace.root,
    raw: context,
  };
}

/** Playwright hides downloads under other names and deletes them at the end; the browser itself does neither. */
async function prepareDownloads(context: BrowserContext, downloadPath: string): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave a context without a browser.');
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('Chromium does not tell its process id.');
  return pid;
}

async function watchPrints(context: BrowserContext): Promise<string[]> {
  const prints: string[] = [];
  context.on('console', (message) => {
    if (message.text().startsWith(PRINTED)) prints.push(message.text().slice(PRINTED.length));
  });
  await context.addInitScript(
    (mark) => addEventListener('beforeprint', () => console.debug(mark + location.href)),
    PRINTED,
  );
  return prints;
}
