import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Browser, Remote } from '../browser.ts';
import { asSource, look, parse } from '../evaluate.ts';
import { killTree } from '../kill-tree.ts';
import type { Start } from '../launch.ts';
import { readMails } from '../mail-program.ts';
import { waitFor } from '../wait.ts';
import { removeWorkspace, type Workspace } from '../workspace.ts';
import { type Connection, connectionOf, send } from './bidi.ts';
import { allowMailProgram, preferences } from './preferences.ts';
import { Privileged } from './privileged.ts';

/** Firefox gives every profile another one, on which the address of every extension page hangs: fixed, we know it. */
const UUID = 'd0e1f2a3-4b5c-4d6e-8f90-a1b2c3d4e5f6';

export async function launchFirefox({
  executable,
  workspace,
  headless,
  locale,
  removeProfile,
}: Start): Promise<Browser> {
  const extensionId = await geckoId(workspace);
  await allowMailProgram(workspace);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    userDataDir: workspace.profile,
    args: ['--remote-allow-system-access'],
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    extraPrefsFirefox: preferences({ workspace, extensionId, uuid: UUID, locale }),
    timeout: 60_000,
  });
  const connection = connectionOf(browser);
  const privileged = new Privileged(connection, extensionId);
  const prints = await watchPrints(connection);
  await privileged.setLanguage(locale.split('-')[0] ?? locale);
  await browser.installExtension(workspace.extension);
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;

  return {
    name: 'firefox',
    extensionId,
    extensionUrl,
    newPage: async (url) => {
      const page = await browser.newPage();
      if (url?.startsWith('moz-extension:')) await openExtensionUrl(page, url);
      else if (url) await page.goto(url);
      return page;
    },
    pages: () => browser.pages(),
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await openExtensionUrl(page, extensionUrl(path));
      return page;
    },
    background: {
      evaluate: async <T, A>(fn: Remote<A, T>, arg?: A) =>
        parse<T>(await privileged.evaluateInBackground(asSource(fn, arg))),
    },
    stopBackground: () => privileged.stopBackground(),
    downloads: workspace.downloads,
    prints: () => prints,
    mails: () => readMails(workspace),
    kill: async () => {
      const pid = browser.process()?.pid;
      if (pid !== undefined) await killTree(pid);
      await waitFor(() => !browser.connected, { what: 'the end of Firefox' });
    },
    close: async () => {
      await browser.close();
      if (removeProfile) await removeWorkspace(workspace);
    },
    profileDir: workspace.root,
    raw: browser,
  };
}

/** Firefox loads an extension page for a driver, but never says that it did. */
async function openExtensionUrl(page: Page, url: string): Promise<void> {
  page.goto(url).catch(() => undefined);
  await waitFor(() => look(page, (wanted) => location.href === wanted && document.readyState === 'complete', url), {
    what: url,
  });
}

/** In a sandbox of every document, before its own scripts, and unseen by them. */
async function watchPrints(connection: Connection): Promise<string[]> {
  const channel = 'deelwijzer-test:printed';
  const prints: string[] = [];
  connection.on('script.message', (message: { channel: string; data: { value?: string } }) => {
    if (message.channel === channel) prints.push(message.data.value ?? '');
  });
  await send(connection, 'session.subscribe', { events: ['script.message'] });
  await send(connection, 'script.addPreloadScript', {
    functionDeclaration: String((report: (address: string) => void) =>
      addEventListener('beforeprint', () => report(location.href)),
    ),
    arguments: [{ type: 'channel', value: { channel } }],
    sandbox: 'deelwijzer-test',
  });
  return prints;
}

async function geckoId({ extension }: Workspace): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extension}/manifest.json has no browser_specific_settings.gecko.id.`);
  return id;
}
