import type { Browser, Frame, Page } from '../support/browser.ts';
import { click, evaluate, goto, look, waitFor } from '../support/page.ts';
import { frameIn } from '../support/record.ts';
import type { Origins } from './server.ts';

export const FRAME_KINDS = [
  'top',
  'same-origin',
  'cross-origin',
  'about-blank',
  'srcdoc',
  'blob',
  'popup',
  'popup-blank',
  'back',
  'single-page',
  'rewritten',
  'pristine',
] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

/** Where an attempt is made. */
export interface Place {
  readonly page: Page;
  readonly target: Page | Frame;
}

/** Opens a kind of frame once and keeps it, until something went wrong in it or another kind is asked for. */
export class Places {
  readonly #browser: Browser;
  readonly #origins: Origins;
  #kept: { kind: FrameKind; place: Place; pages: readonly Page[] } | null = null;

  constructor(browser: Browser, origins: Origins) {
    this.#browser = browser;
    this.#origins = origins;
  }

  async at(kind: FrameKind): Promise<Place> {
    if (this.#kept?.kind !== kind) {
      await this.leave();
      const before = await this.#browser.pages();
      const place = await this.#open(kind);
      await waitFor(() => look<boolean>(place.target, 'document.documentElement.dataset.ready === "yes"'), {
        what: `the page of ways out in the frame kind ${kind}`,
      });
      await place.page.bringToFront();
      if (kind === 'pristine')
        await look(place.target, 'document.documentElement.setAttribute("data-realm", "pristine")');
      const pages = (await this.#browser.pages()).filter((page) => !before.includes(page));
      this.#kept = { kind, place, pages };
    }
    return this.#kept.place;
  }

  /** What an attempt opened beside it. */
  async closeOpened(before: readonly Page[]): Promise<void> {
    for (const page of await this.#browser.pages())
      if (!before.includes(page)) await page.close().catch(() => undefined);
  }

  async leave(): Promise<void> {
    const pages = this.#kept?.pages ?? [];
    this.#kept = null;
    for (const page of pages) await page.close().catch(() => undefined); // it may have closed itself
  }

  async #open(kind: FrameKind): Promise<Place> {
    const { epd } = this.#origins;
    const page = await this.#browser.newPage();
    if (kind === 'top' || kind === 'pristine') {
      await goto(page, `${epd}/sinks`);
      return { page, target: page };
    }
    if (kind === 'back') {
      await goto(page, `${epd}/sinks`);
      await goto(page, `${epd}/elders`);
      await evaluate(page, () => history.back());
      await waitFor(() => look<boolean>(page, 'location.pathname === "/sinks" && document.readyState === "complete"'));
      return { page, target: page };
    }
    await goto(page, `${epd}/houder?soort=${kind}`);
    const before = await this.#browser.pages();
    await click(page, '#maak');
    if (kind === 'popup' || kind === 'popup-blank') {
      const popup = await waitFor(async () => (await this.#browser.pages()).find((one) => !before.includes(one)), {
        what: 'the popup',
      });
      return { page: popup, target: popup };
    }
    if (kind === 'single-page' || kind === 'rewritten') return { page, target: page };
    return { page, target: await frameIn(page, '#binnen') };
  }
}
