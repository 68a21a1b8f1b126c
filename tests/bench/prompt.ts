import type { BrowserContext } from 'playwright-core';
import type { Frame, Page } from '../support/browser.ts';
import { childFrames, choose, click, evaluate, fill, urlOf, waitFor } from '../support/page.ts';
import { promptOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';
import { type Bench, p95, progress, tell } from './figure.ts';

const TIMES = 24;
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
      await (record.browser.raw as BrowserContext).addInitScript(noteMoments);
      const report = progress('prompt-ready, release');
      const [ready, released]: [number[], number[]] = [[], []];
      for (let time = 1; time <= TIMES; time += 1) {
        const took = await once(record, asked.includes('release'));
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

async function once(record: Record, releases: boolean): Promise<Took> {
  const page = await record.open('/client/1042387/voortgang');
  await fillDialog(page);
  await isSettled(record, page);
  record.epd.reset();

  await click(page, '#share-dialog-send');
  const asked = await promptOn(page);
  const [clicked, ready] = await Promise.all([moment(page, 'click'), moment(asked.frame, 'blank')]);
  let release: number | null = null;
  if (releases) {
    await asked.release(MOTIVATION);
    const decided = await moment(asked.frame, 'decision');
    const arrival = await waitFor(() => record.epd.disclosuresArrived()[0], { what: 'the held request to arrive' });
    release = arrival.at - decided;
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

function moment(target: Page | Frame, name: keyof Moments): Promise<number> {
  return waitFor(() => evaluate<number | null>(target, `globalThis.deelwijzerBench?.${name} ?? null`), {
    what: `the moment of "${name}"`,
  });
}

interface Moments {
  click: number | null;
  blank: number | null;
  decision: number | null;
}

/**
 * Runs before the scripts of every document, and only writes down when what happened, in milliseconds since 1970. The
 * browser stamps a click when the button came up, before any script heard of it; `mouseup` carries the same stamp, and
 * no guard keeps it from being heard.
 */
function noteMoments(): void {
  const moments: Moments = { click: null, blank: null, decision: null };
  (globalThis as { deelwijzerBench?: Moments }).deelwijzerBench = moments;
  const since1970 = (time: number) => performance.timeOrigin + time;
  if (location.protocol === 'chrome-extension:') {
    const decide = (event: Event) => {
      moments.decision = since1970(event.timeStamp);
    };
    for (const type of ['keyup', 'click']) addEventListener(type, decide, true);
    addEventListener(
      'focusin',
      ({ target }) => {
        const blank = target instanceof HTMLInputElement && target.matches('[data-sentence] input[data-part]');
        if (blank && document.hasFocus()) moments.blank ??= since1970(performance.now());
      },
      true,
    );
  } else {
    addEventListener(
      'mouseup',
      (event) => {
        moments.click = since1970(event.timeStamp);
      },
      true,
    );
  }
}
