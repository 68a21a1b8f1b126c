import type { BrowserContext } from 'playwright-core';
import type { Page } from '../support/browser.ts';
import { childFrames, choose, click, evaluate, fill, urlOf, waitFor } from '../support/page.ts';
import { promptOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';
import { type Bench, p95, progress, tell } from './figure.ts';

const TIMES = 24;
const MARK = 'deelwijzer-bench';
const MOTIVATION = 'Meting: deze verstrekking is verzonnen.';

/** From the click in the EPD to the prompt that can be typed in, and from the decision to what it lets go. */
export const prompt: Bench = {
  figures: {
    'prompt-ready': { unit: 'ms', target: 100 },
    release: { unit: 'ms', target: 50 },
  },
  async measure(asked) {
    const record = await openRecord('chromium');
    try {
      const moments = await Moments.in(record.browser.raw as BrowserContext);
      const report = progress('prompt-ready, release');
      const [ready, released]: [number[], number[]] = [[], []];
      for (let time = 1; time <= TIMES; time += 1) {
        const took = await once(record, moments, asked.includes('release'));
        ready.push(took.ready);
        if (took.release !== null) released.push(took.release);
        report(time, TIMES);
      }
      tell('prompt-ready', 'ms', ready);
      if (released.length > 0) tell('release', 'ms', released);
      return { 'prompt-ready': p95(ready), release: p95(released) };
    } finally {
      await record.close();
    }
  },
};

interface Took {
  readonly ready: number;
  readonly release: number | null;
}

async function once(record: Record, moments: Moments, releases: boolean): Promise<Took> {
  const page = await record.open('/client/1042387/voortgang');
  await fillDialog(page);
  await isSettled(record, page);
  record.epd.reset();
  moments.clear();

  await click(page, '#share-dialog-send');
  const ready = await moments.of('blank');
  const clicked = await moments.of('click');
  const asked = await promptOn(page);
  let release: number | null = null;
  if (releases) {
    await asked.tryRelease(MOTIVATION);
    // The server tells; nothing asks the browser meanwhile.
    const arrival = await waitFor(() => record.epd.disclosuresArrived()[0], { what: 'the held request to arrive' });
    release = arrival.at - (await moments.of('decision'));
  } else await asked.withhold();
  await page.close();
  return { ready: ready - clicked, release };
}

async function fillDialog(page: Page): Promise<void> {
  await click(page, '#open-share-dialog');
  await choose(page, '#dialog-partner', 'gemeente-wmo');
  await fill(page, '#dialog-subject', 'Aanvraag begeleiding');
  await fill(page, '#dialog-message', 'Mevrouw heeft drie uur per week hulp nodig.');
}

/** Nobody fills in a form before the page has settled; by then the prompt waits out of sight. */
async function isSettled({ browser }: Record, page: Page): Promise<void> {
  const address = browser.extensionUrl('prompt.html');
  await waitFor(
    async () => {
      const addresses = await Promise.all(childFrames(page).map(urlOf));
      const frame = childFrames(page)[addresses.findIndex((url) => url.startsWith(address))];
      return frame && (await evaluate<boolean>(frame, 'document.readyState === "complete"'));
    },
    { what: 'the prompt, loaded out of sight' },
  );
}

type Moment = 'click' | 'blank' | 'decision';

/** When what happened, in milliseconds since 1970. The pages tell by themselves: asking would take time of theirs. */
class Moments {
  readonly #at = new Map<Moment, number>();

  static async in(context: BrowserContext): Promise<Moments> {
    const moments = new Moments();
    context.on('console', (message) => {
      const [mark, name, at] = message.text().split(' ');
      if (mark === MARK) moments.#at.set(name as Moment, Number(at));
    });
    await context.addInitScript(tellMoments, MARK);
    return moments;
  }

  clear(): void {
    this.#at.clear();
  }

  of(moment: Moment): Promise<number> {
    return waitFor(() => this.#at.get(moment), { timeout: 20_000, what: `the moment of the ${moment}` });
  }
}

/**
 * Runs before the scripts of every document. The browser stamps a click when the button came up, before any script
 * heard of it; `mouseup` carries the same stamp, and no guard keeps it from being heard.
 */
function tellMoments(mark: string): void {
  const tell = (moment: Moment, time: number) => console.debug(`${mark} ${moment} ${performance.timeOrigin + time}`);
  if (location.protocol !== 'chrome-extension:') {
    addEventListener('mouseup', ({ timeStamp }) => tell('click', timeStamp), true);
    return;
  }
  addEventListener('click', ({ timeStamp }) => tell('decision', timeStamp), true);
  let blank = false;
  addEventListener(
    'focusin',
    ({ target }) => {
      if (blank || !(target instanceof HTMLInputElement) || !document.hasFocus()) return;
      if (!target.matches('[data-sentence] input[data-part]')) return;
      blank = true;
      tell('blank', performance.now());
    },
    true,
  );
}
