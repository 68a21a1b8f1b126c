import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { runWithProgress } from '../../../lib/packaging/child.ts';
import { aptInstall } from './apt.ts';
import type { Source } from './browser.ts';
import { findProgram } from './places.ts';

const INSTALLED = {
  linux: ['firefox-esr', 'firefox', '/snap/bin/firefox'],
  darwin: ['firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [
    join(process.env.ProgramFiles ?? '', 'Mozilla Firefox', 'firefox.exe'),
    join(process.env.LOCALAPPDATA ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ],
};

/** Playwright's Firefox speaks no WebDriver BiDi; Puppeteer's downloader brings Mozilla's own. */
const CACHE = join(homedir(), '.cache', 'puppeteer');

export const firefoxSource: Source = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  installed: () => findProgram(INSTALLED[process.platform as 'linux'] ?? []) ?? downloaded(),
  download: async () => {
    const args = [downloader(), 'install', 'firefox@stable', '--path', CACHE];
    await runWithProgress('Downloading Firefox (Puppeteer)', process.execPath, args, { timeoutMs: 300_000 });
  },
  apt: () => aptInstall('firefox-esr'),
  remedy: 'Install Firefox 140 or newer, or set FIREFOX_PATH.',
};

function downloaded(): string | undefined {
  const { stdout } = spawnSync(process.execPath, [downloader(), 'list', '--path', CACHE], { encoding: 'utf8' });
  const path = /^firefox@\S+ (?:\([^)]*\) )?(.+)$/m.exec(stdout ?? '')?.[1];
  return path && findProgram([path.trim()]);
}

function downloader(): string {
  const ours = createRequire(import.meta.url);
  const puppeteers = createRequire(ours.resolve('puppeteer-core'));
  return join(dirname(puppeteers.resolve('@puppeteer/browsers')), 'main-cli.js');
}
