import type * as puppeteer from 'puppeteer-core';
import type { Browser, Frame, Page } from './browser.ts';
import { attributeOf, childFrames, click, count, evaluate, look, urlOf, waitFor, waitForVisible } from './page.ts';
import { browserOf } from './registry.ts';

type Extension = {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** Sends a message as one of the extension's own pages does: for what stands in the popup, which no driver can open. */
export async function asExtensionPage<T>(browser: Browser, type: string, ask: object): Promise<T> {
  const page = await browser.openExtensionPage('popup.html');
  try {
    return await evaluate<T, object>(
      page,
      (message) => {
        const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
        return (scope.browser ?? scope.chrome).runtime.sendMessage(message) as Promise<never>;
      },
      { type, ask },
    );
  } finally {
    await page.close();
  }
}

/** As the popup's item does: what follows stands over the page. */
export async function startTeaching(page: Page): Promise<void> {
  const browser = browserOf(page);
  const url = await urlOf(page);
  const tabId = await browser.background.evaluate<number | undefined, string>(async (wanted) => {
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id;
  }, url);
  const answer = await asExtensionPage<{ ok: boolean }>(browser, 'teach/start', { tabId });
  if (!answer.ok) throw new Error(`Teaching did not start on ${url}: ${JSON.stringify(answer)}`);
  await page.bringToFront();
  await waitFor(() => isTeaching(page), { what: 'the glass over the page' });
}

export const isTeaching = async (page: Page): Promise<boolean> => (await count(page, '[data-deelwijzer=teach]')) > 0;

/** Moves the pointer there and clicks, past what lies over it. */
export async function pointAt(page: Page, selector: string): Promise<void> {
  await waitForVisible(page, selector);
  const { x, y } = await look<{ x: number; y: number }, string>(
    page,
    (css) => {
      const element = document.querySelector(css);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 };
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    selector,
  );
  const { mouse } = page as puppeteer.Page;
  await mouse.move(x, y);
  await mouse.click(x, y);
}

/** The panel that asks what the control does. */
export async function panelOn(page: Page): Promise<Panel> {
  const address = browserOf(page).extensionUrl('teach.html');
  const frame = await waitFor(
    async () => {
      for (const candidate of childFrames(page)) {
        if (!(await urlOf(candidate)).startsWith(address)) continue;
        if ((await count(candidate, '[data-says="shares"][data-ready]')) > 0) return candidate;
      }
      return undefined;
    },
    { what: 'the panel of teaching' },
  );
  return new Panel(frame, page);
}

export class Panel {
  readonly frame: Frame;
  readonly host: Page;

  constructor(frame: Frame, host: Page) {
    this.frame = frame;
    this.host = host;
  }

  /** How many controls of the page it says that it goes for. */
  async goesFor(): Promise<number> {
    return Number(await waitFor(() => attributeOf(this.frame, '.goes-for', 'data-count'), { what: 'a count' }));
  }

  async say(says: 'shares' | 'never-shares'): Promise<void> {
    await click(this.frame, `[data-says="${says}"]`);
    await waitFor(async () => (await count(this.host, '[data-deelwijzer=teach-panel]')) === 0, {
      what: 'the panel to go',
    });
  }
}
