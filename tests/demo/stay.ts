import { createServer } from 'node:net';
import type * as playwright from 'playwright-core';
import type * as puppeteer from 'puppeteer-core';
import type { SiteProfileInput } from '../../lib/sites/profile.ts';
import { type DemoEpd, startDemoEpd } from '../demo-epd/server.ts';
import profile from '../demo-epd/site-profile.json' with { type: 'json' };
import type { Browser, BrowserName } from '../support/browser.ts';
import { launch } from '../support/launch.ts';
import { goto } from '../support/page.ts';
import { POLICY } from '../support/record.ts';

const USUAL_PORTS = { port: 8713, secondPort: 8714 };

/** Opens the EPD in a browser with the extension, for a person to try, until that browser is closed or Ctrl+C. */
export async function stay(browserName: BrowserName): Promise<void> {
  const epd = await startEpd();
  try {
    const sites = [{ ...(profile as SiteProfileInput), origins: [epd.origin, epd.secondOrigin] }];
    const browser = await launch({ browser: browserName, sites, policy: POLICY, headless: false });
    try {
      await open(browser, `${epd.origin}/client/1042387/voortgang`);
      console.log(`
Dit is Ypsilon EPD (${epd.origin}), met het dossier van A. de Vries. Niemand erin bestaat.
1. Kies "Delen met ketenpartner", vul iets in en klik op Delen: er gaat niets weg totdat je in één zin hebt gezegd waarom dat mag.
2. Tab en Enter zijn genoeg. Probeer ook Exporteren, Afdrukken of Kopieer samenvatting, of kies "convenant" als grond.
Ctrl+C of het venster sluiten stopt de demo.`);
      await ended(browser);
    } finally {
      await browser.close().catch(() => undefined); // by then it may be gone
    }
  } finally {
    await epd.close();
  }
}

/** For who has the extension in her own browser: the EPD alone, until Ctrl+C. */
export async function onlyEpd(): Promise<void> {
  const epd = await startEpd();
  console.log(`
Dit is Ypsilon EPD: ${epd.origin}/client/1042387/voortgang
Niemand erin bestaat. Open het in de browser waarin je Deelwijzer zette en kies daar "Bewaak dit EPD".
Zonder profiel weet Deelwijzer niet over wie het gaat. Kies daarvoor bij Instellingen "Profiel uit een bestand": tests/demo-epd/site-profile.json
Ctrl+C stopt het EPD.`);
}

/** On its usual ports, so that an address that was noted down still works; taken ones are no reason not to start. */
async function startEpd(): Promise<DemoEpd> {
  const free = (await isFree(USUAL_PORTS.port)) && (await isFree(USUAL_PORTS.secondPort));
  return startDemoEpd(free ? USUAL_PORTS : {});
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function open(browser: Browser, url: string): Promise<void> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await goto(page, url);
  await page.bringToFront();
}

function ended({ name, raw }: Browser): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    if (name === 'chromium') (raw as playwright.BrowserContext).once('close', () => resolve());
    else (raw as puppeteer.Browser).once('disconnected', () => resolve());
  });
}
