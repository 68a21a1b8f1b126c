import type { Browser, Frame, Page } from './browser.ts';
import { type FactsPatch, flatten, setControl } from './facts.ts';
import {
  attributeOf,
  check,
  childFrames,
  click,
  fill,
  isVisible,
  look,
  press,
  screenshot,
  textOf,
  urlOf,
  waitForVisible,
} from './page.ts';
import { browserOf } from './registry.ts';
import { waitFor, within } from './wait.ts';

export type Verdict = 'permitted' | 'permitted-with-conditions' | 'incomplete' | 'not-permitted';

/** Waits for the prompt that holds this page's action, in the page or moved to a window of its own. */
export async function promptOn(page: Page, timeout = 15_000): Promise<Prompt> {
  const browser = browserOf(page);
  const { frame, host } = await waitFor(() => find(browser, page), {
    timeout,
    what: async () => `a prompt on ${await urlOf(page)}; there are ${(await addresses(browser, page)).join(', ')}`,
  });
  return new Prompt(frame, host);
}

/** Waits for the strip that tells under which number it was recorded, on this page or the one that it went to. */
export async function stripOn(page: Page): Promise<Prompt> {
  const says = (frame: Frame) => isVisible(frame, '[data-recorded]').catch(() => false); // the frame is going away
  const frame = await waitFor(
    async () => {
      for (const candidate of childFrames(page)) if (await says(candidate)) return candidate;
      return undefined;
    },
    { what: async () => `a strip on ${await urlOf(page)}` },
  );
  return new Prompt(frame, page);
}

/** Whether a prompt is open for this page right now. */
export async function hasPrompt(page: Page): Promise<boolean> {
  return (await find(browserOf(page), page)) !== undefined;
}

export class Prompt {
  /** The prompt's own document. */
  readonly frame: Frame;
  /** The page whose keyboard reaches it: the EPD, or the prompt's window. */
  readonly host: Page;

  constructor(frame: Frame, host: Page) {
    this.frame = frame;
    this.host = host;
  }

  isOpen(): Promise<boolean> {
    return asks(this.frame);
  }

  text(): Promise<string> {
    return look<string>(this.frame, 'document.body.innerText');
  }

  sentence(): Promise<string> {
    return textOf(this.frame, '[data-sentence]');
  }

  async verdict(): Promise<Verdict> {
    return (await attributeOf(this.frame, '[data-verdict]', 'data-verdict')) as Verdict;
  }

  /** Waits until the prompt judges so. */
  async judges(verdict: Verdict): Promise<void> {
    await waitFor(async () => (await this.verdict()) === verdict, {
      what: async () => `the verdict ${verdict}; the prompt shows: ${await this.text()}`,
    });
  }

  /** Fills in facts in the plain list, where each has a labelled control. `null` clears one. */
  async facts(patch: FactsPatch): Promise<void> {
    await this.#openList();
    for (const [key, value] of flatten(patch)) await setControl(this.frame, 'fact', key, value);
  }

  /** Fills in what the record holds beside the facts: `organisation`, `person`, `channel` and so on. */
  async details(patch: Readonly<Record<string, string | null>>): Promise<void> {
    await this.#openList();
    for (const [key, value] of Object.entries(patch)) await setControl(this.frame, 'detail', key, value);
  }

  press(combination: string): Promise<void> {
    return press(this.host, combination);
  }

  /** Releases by Ctrl+Enter; with a motivation, against the advice. Resolves when the prompt asks nothing any more. */
  async release(motivation?: string, { by = 'keyboard' }: { by?: 'keyboard' | 'click' } = {}): Promise<void> {
    await this.lookAtFiles();
    if (motivation !== undefined) await this.#releaseAnyway(motivation);
    else {
      await this.#untilReady('[data-action="release"]');
      if (by === 'click') await click(this.frame, '[data-action="release"]');
      else await this.#pressRelease();
    }
    await this.#untilDecided();
  }

  /** Waits until what leaves was read: from then on its kinds of data are in the facts. */
  async read(): Promise<void> {
    await waitFor(async () => !(await isVisible(this.frame, '[data-reading]')), { what: 'what leaves to be read' });
  }

  /** Says of every file that cannot be read that she looked at it. */
  async lookAtFiles(): Promise<void> {
    await this.read();
    const open = '[data-looked]:not(:checked)';
    for (let id = await attributeOf(this.frame, open, 'data-looked'); id !== null; ) {
      await check(this.frame, `[data-looked="${id}"]`);
      id = await attributeOf(this.frame, open, 'data-looked');
    }
  }

  /** The kinds of data that were found and still go along. */
  async found(): Promise<readonly string[]> {
    await this.read();
    const kinds = await attributeOf(this.frame, '[data-found]', 'data-found');
    return kinds ? kinds.split(' ') : [];
  }

  /** Presses release, against the advice, and waits for nothing: the log may refuse. */
  async tryRelease(motivation: string): Promise<void> {
    await this.lookAtFiles();
    await this.#releaseAnyway(motivation);
  }

  /** What the prompt says stands in the way, as a key of the protocol; null where nothing does. */
  problem(): Promise<string | null> {
    return attributeOf(this.frame, '[data-problem]', 'data-problem');
  }

  async withhold(reason?: string): Promise<void> {
    await waitForVisible(this.frame, '[data-action="withhold"]');
    if (reason !== undefined) await fill(this.frame, '[data-field="withhold-reason"]', reason);
    await click(this.frame, '[data-action="withhold"]');
    await this.#untilDecided();
  }

  /** The number under which it was recorded, while the strip that says so is there. */
  async recorded(): Promise<number> {
    const number = () => attributeOf(this.frame, '[data-recorded]', 'data-recorded');
    return Number(await waitFor(number, { what: 'the number under which it was recorded' }));
  }

  /** Puts the note in the dossier, or on the clipboard, by the strip's button. */
  async fileNote(): Promise<void> {
    await click(this.frame, '[data-action="file-note"]');
  }

  /** Ends the strip at once instead of after its few seconds. */
  async close(): Promise<void> {
    await click(this.frame, '[data-action="close"]');
  }

  screenshot(file: `${string}.png`): Promise<void> {
    return screenshot(this.host, file);
  }

  async #openList(): Promise<void> {
    if (await isVisible(this.frame, '[data-fact]')) return;
    await click(this.frame, '[data-action="plain-list"]');
    await waitForVisible(this.frame, '[data-fact]');
  }

  async #releaseAnyway(motivation: string): Promise<void> {
    const button = '[data-action="release-anyway"]';
    const field = '[data-field="motivation"]';
    if (!(await isVisible(this.frame, field))) await click(this.frame, button); // unfolds the field
    await waitForVisible(this.frame, field);
    await fill(this.frame, field, motivation);
    await this.#untilReady(button);
    await click(this.frame, button);
  }

  /** Keys go where the focus is: pressed too early they would reach the EPD. */
  async #pressRelease(): Promise<void> {
    await waitFor(() => look<boolean>(this.frame, 'document.hasFocus()'), { what: 'the prompt to have the focus' });
    await this.press('Control+Enter');
  }

  /** A button does nothing in the prompt's first half second, nor while answers are missing; it says when it does. */
  async #untilReady(selector: string): Promise<void> {
    await waitFor(() => isVisible(this.frame, `${selector}[data-ready]:not(:disabled)`), {
      what: async () =>
        `${selector} to be ready; ${await filledIn(this.frame)}; the prompt shows: ${await this.text()}`,
    });
  }

  async #untilDecided(): Promise<void> {
    await waitFor(async () => !(await this.isOpen()), {
      what: async () => `the prompt to be done; it shows: ${await this.text()}`,
    });
  }
}

async function find(browser: Browser, page: Page): Promise<{ frame: Frame; host: Page } | undefined> {
  const address = browser.extensionUrl('prompt.html');
  for (const frame of childFrames(page)) {
    if ((await urlOf(frame)).startsWith(address) && (await asks(frame))) return { frame, host: page };
  }
  for (const host of await browser.pages()) {
    const frame: Frame = host.mainFrame();
    if (host !== page && (await urlOf(host)).startsWith(address) && (await asks(frame))) return { frame, host };
  }
  return undefined;
}

/** Visible, and still asking: after a decision the strip with the number stays for a moment. */
async function asks(frame: Frame): Promise<boolean> {
  const answer = within(5000, isVisible(frame, '[data-action="withhold"]'));
  return answer.catch(() => false); // the frame is gone, or on its way
}

/** What its text does not tell: what stands in the fields, what is ticked, where the focus is, whether it is in sight. */
function filledIn(frame: Frame): Promise<string> {
  return look<string>(frame, () => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('[data-field]')].map(
      ({ dataset, value }) => `${dataset.field} "${value}"`,
    );
    const open = document.querySelectorAll('[data-looked]:not(:checked)').length;
    const focus = (document.activeElement as HTMLElement | null)?.outerHTML.slice(0, 80);
    return `${fields.join(', ')}; ${open} files not looked at; ${document.visibilityState}; focus ${document.hasFocus()} on ${focus}`;
  });
}

async function addresses(browser: Browser, page: Page): Promise<string[]> {
  return Promise.all([...childFrames(page), ...(await browser.pages())].map(urlOf));
}
