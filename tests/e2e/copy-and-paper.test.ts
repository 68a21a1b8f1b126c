import type * as playwright from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { edgeLineOn } from '../support/edge-line.ts';
import { logOf } from '../support/log.ts';
import { click, clipboardOf, fieldValue, look, press, waitFor } from '../support/page.ts';
import { hasPrompt, promptOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';

const MOTIVATION = 'Verzonnen verstrekking voor een test.';
const RECORD = '/client/1042387/voortgang';

describeInBrowsers('text of the record', (browserName) => {
  const shared = sharedRecord(() => openRecord(browserName));
  let record: Record;
  beforeEach(() => {
    record = shared();
  });

  test('is copied for inside the EPD without a question, and stays there', TRY_AGAIN, async () => {
    const page = await record.open(RECORD);
    const text = await copyNote(page);
    expect(await hasPrompt(page)).toBe(false);
    const outside = await clipboardOf(page);
    expect(outside).toContain('Deelwijzer');
    for (const word of text.split(/\s+/).filter((each) => each.length > 9)) expect(outside).not.toContain(word);

    await click(page, '#progress-text');
    await press(page, 'Control+v');
    await waitFor(async () => normal(await fieldValue(page, '#progress-text')) === normal(text), {
      what: 'the text itself, pasted inside the EPD',
    });
    expect(await logOf(record.browser)).toEqual([]);
    await page.close();
  });

  test('a few words are copied as ever', TRY_AGAIN, async () => {
    const page = await record.open(RECORD);
    await select(page, 'h1');
    await press(page, 'Control+c');
    expect((await clipboardOf(page)).length).toBeGreaterThan(3);
    expect(await clipboardOf(page)).not.toContain('Deelwijzer');
    await page.close();
  });

  test('goes outside after a decision', TRY_AGAIN, async () => {
    const page = await record.open(RECORD);
    const text = await copyNote(page);
    const line = await edgeLineOn(page);
    await (page as playwright.Page).mouse.click(line.left + (line.right - line.left) * 0.6, line.y);
    const prompt = await promptOn(page);
    await prompt.release(MOTIVATION);
    await waitFor(async () => normal(await clipboardOf(page)) === normal(text), { what: 'the text on the clipboard' });
    const [decision] = (await logOf(record.browser)).filter((entry) => entry.kind === 'disclosure');
    expect(decision).toMatchObject({ decision: 'released', action: { sink: 'copy' } });
    await page.close();
  });

  async function copyNote(page: Page): Promise<string> {
    await select(page, 'article.note');
    const text = await look<string>(page, 'getSelection().toString()');
    expect(text.length).toBeGreaterThan(80);
    await press(page, 'Control+c');
    return text;
  }

  /** By hand one drags over it; what counts is the selection. */
  async function select(page: Page, selector: string): Promise<void> {
    await click(page, 'h1');
    await look(
      page,
      (css) => {
        const element = document.querySelector(css);
        if (element) getSelection()?.selectAllChildren(element);
      },
      selector,
    );
  }
});

const normal = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
