import type { Browser, BrowserName } from '../support/browser.ts';
import { launch } from '../support/launch.ts';
import { Desk } from './desk.ts';
import { Paste } from './paste.ts';
import { Places } from './places.ts';
import { answerSaveDialogs } from './save-dialog.ts';
import { type CoverageServer, startCoverageServer } from './server.ts';

/** One browser for all attempts, on an EPD that nobody described but for what cannot wait until the request. */
export interface World {
  readonly browser: Browser;
  readonly server: CoverageServer;
  readonly desk: Desk;
  readonly paste: Paste;
  readonly places: Places;
  close(): Promise<void>;
  /** For a browser that no longer answers. */
  abandon(): Promise<void>;
}

export async function openWorld(name: BrowserName): Promise<World> {
  const server = await startCoverageServer();
  const profile = { origins: [server.epd], shares: [{ name: ' klaarzetten$', hold: 'click' as const }] };
  try {
    const browser = await launch({ browser: name, sites: [profile, server.second] });
    await answerSaveDialogs(browser);
    const desk = await Desk.in(browser);
    return {
      browser,
      server,
      desk,
      paste: await Paste.in(browser),
      places: new Places(browser, server),
      async close() {
        await browser.close();
        await server.close();
      },
      async abandon() {
        await browser.kill();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
