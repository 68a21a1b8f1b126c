import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { runWithProgress } from '../../../lib/packaging/child.ts';
import { aptInstall } from './apt.ts';
import type { Source } from './browser.ts';
import { findProgram } from './places.ts';

/**
 * Google Chrome and Edge are not among them: since version 137 Chrome ignores `--load-extension`, and a browser that
 * quietly starts without the extension would make every "must not prompt" test pass.
 */
const INSTALLED = {
  linux: ['chromium', 'chromium-browser', '/snap/bin/chromium'],
  darwin: [
    'chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: [
    join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
    join(process.env.ProgramFiles ?? '', 'Chromium', 'Application', 'chrome.exe'),
  ],
};

export const chromiumSource: Source = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  installed: () => findProgram([...(INSTALLED[process.platform as 'linux'] ?? []), chromium.executablePath()]),
  download: async () => {
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
    await runWithProgress(
      'Downloading Chromium (Playwright)',
      process.execPath,
      [cli, 'install', 'chromium', '--no-shell'],
      { timeoutMs: 300_000 },
    );
  },
  apt: () => aptInstall('chromium'),
  remedy: 'Install Chromium (for example: npx playwright-core install chromium), or set CHROMIUM_PATH.',
};
