// npm run demo [-- --headless] [-- --browser firefox] [-- --epd]  Contract: contracts/commands.md.
import { parseArgs } from 'node:util';
import { CommandFailed } from '../../lib/packaging/child.ts';
import { type BrowserName, CannotBring } from '../support/bring/browser.ts';
import { onlyEpd, stay } from './stay.ts';
import { walk } from './walk.ts';

class CannotShow extends Error {
  constructor() {
    super('There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). Without one: npm run demo -- --headless');
  }
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const USAGE = 'Usage: npm run demo [-- [--headless] [--browser chromium|firefox] | --epd]';

try {
  const { browser, headless, epd } = asked();
  if (epd) await onlyEpd();
  else if (headless) await walk(browser);
  else if (hasDisplay()) await stay(browser);
  else throw new CannotShow();
} catch (error) {
  if (!isForTheUser(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function asked(): { browser: BrowserName; headless: boolean; epd: boolean } {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean' }, browser: { type: 'string' }, epd: { type: 'boolean' } },
  });
  const browser = BROWSERS.find((known) => known === (values.browser ?? 'chromium'));
  if (!browser) throw new TypeError(`Unknown browser "${values.browser}". ${USAGE}`);
  return { browser, headless: values.headless === true, epd: values.epd === true };
}

/** Windows and macOS always have one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** What she can mend herself: the message says it all, a stack would only hide it. */
function isForTheUser(error: unknown): error is Error {
  if (error instanceof CannotShow || error instanceof CannotBring || error instanceof CommandFailed) return true;
  return error instanceof TypeError && (/^ERR_PARSE_ARGS/.test(codeOf(error)) || error.message.endsWith(USAGE));
}

function codeOf(error: Error): string {
  return String((error as NodeJS.ErrnoException).code ?? '');
}
