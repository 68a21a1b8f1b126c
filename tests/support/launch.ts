import type { SiteToBake } from '../../lib/packaging/bake.ts';
import { buildIfStale } from '../../lib/packaging/build.ts';
import { bringBrowser } from './bring/browser.ts';
import type { Browser, BrowserName } from './browser.ts';
import { launchChromium } from './chromium/launch.ts';
import { launchFirefox } from './firefox/launch.ts';
import { urlOf } from './page.ts';
import { register } from './registry.ts';
import { waitFor } from './wait.ts';
import { layOutExtension, makeWorkspace, type Workspace } from './workspace.ts';

export interface LaunchOptions {
  browser: BrowserName;
  /** Site profiles, or bare origins of EPDs that have none. The extension guards these and asks for no permission. */
  sites?: readonly SiteToBake[];
  /** What an organisation would have set. */
  policy?: object;
  /** Default true. */
  headless?: boolean;
  /** The `profileDir` of an earlier browser, to go on with its log; default a fresh one. */
  profileDir?: string;
  /** Leave the profile when the browser closes. Default: only for a `profileDir` that was given. */
  keepProfile?: boolean;
  /** Another unpacked extension than our own build. */
  extensionDir?: string;
  /** Another program than the browser that is installed. */
  executable?: string;
  /** What the extension speaks and the pages hear. Default `nl`. */
  language?: string;
}

/** What a launcher of one browser gets. */
export interface Start {
  readonly executable: string;
  readonly workspace: Workspace;
  readonly headless: boolean;
  /** `nl-NL`. */
  readonly locale: string;
  readonly removeProfile: boolean;
}

export async function launch(options: LaunchOptions): Promise<Browser> {
  const { browser, sites, policy, headless = true, language = 'nl' } = options;
  const executable = options.executable ?? (await bringBrowser(browser));
  const build = options.extensionDir ?? (await buildIfStale(browser === 'chromium' ? 'chrome' : 'firefox'));
  const workspace = await makeWorkspace(options.profileDir);
  await layOutExtension(workspace, { build, sites, policy, language });

  const start: Start = {
    executable,
    workspace,
    headless,
    locale: language.includes('-') ? language : `${language}-${language === 'en' ? 'GB' : language.toUpperCase()}`,
    removeProfile: !(options.keepProfile ?? options.profileDir !== undefined),
  };
  const launched = register(await (browser === 'chromium' ? launchChromium(start) : launchFirefox(start)));
  if (options.extensionDir !== undefined) return launched;
  if (sites?.length) await sitesAreKnown(launched);
  else if (browser === 'firefox' && policy === undefined) await welcomeIsOpen(launched);
  return launched;
}

/**
 * Firefox installs a driver's extension anew each time, and its page of welcome comes in front of whatever is open by
 * then: hidden pages are drawn once a second, and clicks wait for that.
 */
async function welcomeIsOpen(browser: Browser): Promise<void> {
  const welcome = browser.extensionUrl('welcome.html');
  await waitFor(async () => (await Promise.all((await browser.pages()).map(urlOf))).includes(welcome), {
    what: 'the page of welcome',
    timeout: 20_000,
  });
}

/** Freshly installed, the background still has to publish the profiles; a clinician does not open her EPD that fast. */
async function sitesAreKnown({ background }: Browser): Promise<void> {
  const known = () =>
    background.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<object> } } };
      };
      return 'sites' in (await chrome.storage.local.get('sites'));
    });
  await waitFor(known, { what: 'the background to publish the site profiles' });
}
