import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WAYS_OUT, type WayOut } from '../demo-epd/map.ts';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { downloadsOf } from '../support/downloads.ts';
import { logOf } from '../support/log.ts';
import { clipboardOf, waitFor } from '../support/page.ts';
import { netsAreQuiet, passedBy } from '../support/passed-by.ts';
import { type Prompt, promptOn } from '../support/prompt.ts';
import { doStep, openRecord, type Record } from '../support/record.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';

/** Holds nothing about a client: an address alone. It must go without a prompt. */
const CARRIES_NOTHING = ['mail-contact'];
const HELD = WAYS_OUT.filter((way) => !CARRIES_NOTHING.includes(way.id));
const MOTIVATION = 'Test van de uitweg: deze verstrekking is verzonnen.';

describeInBrowsers('every way out of the record', (browserName) => {
  const shared = sharedRecord(() => openRecord(browserName));
  afterAll(async () => {
    await netsAreQuiet(shared().browser);
    expect(await passedBy(shared().browser), 'what she released is no surprise').toEqual([]);
  });
  let record: Record;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deelwijzer-upload-'));
    await writeFile(join(folder, 'antwoorden.txt'), 'Voorbeeld, met een regeleinde\r\nen een €.');
  });
  beforeEach(() => {
    record = shared();
  });

  for (const way of HELD) {
    describe(way.id, () => {
      test('nothing leaves when it is not shared', TRY_AGAIN, async () => {
        const { page, prompt, before } = await held(way);
        await prompt.withhold();
        expect(await left()).toEqual(before);
        await page.close();
      });

      test('leaves once, after the decision', TRY_AGAIN, async () => {
        const { page, prompt, before } = await held(way);
        await prompt.release(MOTIVATION);
        await waitFor(async () => total(await left()) > total(before), {
          what: `${way.id} to leave (${way.how})`,
        });
        const [disclosure] = (await logOf(record.browser)).filter((entry) => entry.kind === 'disclosure').slice(-1);
        expect(disclosure).toMatchObject({ decision: 'released', againstAdvice: MOTIVATION });
        if (way.arrives) {
          const arrived = record.epd.disclosuresArrived().filter((arrival) => arrival.way === way.arrives);
          expect(arrived).toHaveLength(1);
          const typed = way.prepare.filter((step) => step.do === 'fill').map((step) => step.value ?? '');
          for (const value of typed) expect(normal(arrived[0]?.bodyText ?? '')).toContain(normal(value));
        }
        await page.close();
        await closeOthers();
      });
    });
  }

  for (const id of CARRIES_NOTHING) {
    test(`${id} goes without a question`, TRY_AGAIN, async () => {
      const way = WAYS_OUT.find((w) => w.id === id)!;
      const page = await record.open(way.page);
      const mails = (await record.browser.mails()).length;
      await doStep(page, { do: 'click', selector: way.selector }, folder);
      await waitFor(async () => (await record.browser.mails()).length === mails + 1);
      await page.close();
    });
  }

  test('what is copied is what was approved', TRY_AGAIN, async () => {
    const page = await record.open('/client/1042387/voortgang');
    const prompt = await clickOut(page, WAYS_OUT.find((way) => way.id === 'copy')!);
    await prompt.release(MOTIVATION);
    await waitFor(async () => /1042387|de Vries/.test(await clipboardOf(page)), {
      what: 'the summary on the clipboard',
    });
    await page.close();
  });

  async function held(way: WayOut): Promise<{ page: Page; prompt: Prompt; before: Left }> {
    const page = await record.open(way.page);
    record.epd.reset();
    const before = await left();
    const prompt = await clickOut(page, way);
    expect(await left(), 'held in the tick in which it happened').toEqual(before);
    return { page, prompt, before };
  }

  async function clickOut(page: Page, way: WayOut): Promise<Prompt> {
    const frame = way.frame ? { frame: way.frame } : {};
    for (const step of way.prepare) await doStep(page, { ...step, ...frame }, folder);
    await doStep(page, { do: 'click', selector: way.selector, ...frame }, folder);
    return promptOn(page);
  }

  interface Left {
    arrived: number;
    downloads: number;
    prints: number;
    mails: number;
    clipboard: number;
  }

  async function left(): Promise<Left> {
    const events = (await logOf(record.browser)).filter(
      (entry) => entry.kind === 'event' && entry.type === 'left' && entry.sink === 'clipboard',
    );
    return {
      arrived: record.epd.disclosuresArrived().length,
      downloads: (await downloadsOf(record.browser)).length,
      prints: record.browser.prints().length,
      mails: (await record.browser.mails()).length,
      clipboard: events.length,
    };
  }

  const total = (amount: Left): number => Object.values(amount).reduce((sum, value) => sum + value, 0);

  async function closeOthers(): Promise<void> {
    for (const page of (await record.browser.pages()).slice(1)) await page.close();
  }
});

/** Line ends and escapes differ by encoding; the words may not. */
const normal = (text: string): string => text.replace(/\\n|\r\n|\n/g, ' ');
