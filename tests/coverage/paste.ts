import type { Browser, Page } from '../support/browser.ts';
import { click, fieldValue, look, press, waitFor } from '../support/page.ts';

/** Reads the clipboard as a user would: by pasting, in a page of nobody's that stays open for it. */
export class Paste {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async in(browser: Browser): Promise<Paste> {
    const page = await browser.newPage();
    await look(page, () => {
      document.body.innerHTML = '<textarea style="width:90vw;height:90vh"></textarea>';
    });
    return new Paste(page);
  }

  /** What stands on the clipboard; `back` is in front again afterwards. */
  async text(back: Page): Promise<string> {
    await this.#page.bringToFront();
    await look(this.#page, () => {
      document.querySelector('textarea')!.value = '';
    });
    await click(this.#page, 'textarea');
    await press(this.#page, 'Control+v');
    await press(this.#page, 'End'); // comes after the paste
    const text = await fieldValue(this.#page, 'textarea');
    await back.bringToFront();
    await waitFor(() => look<boolean>(back, 'document.hasFocus()'), { what: 'the focus, back in the page' });
    return text ?? '';
  }
}
