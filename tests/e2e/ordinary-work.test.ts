import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORDINARY_ACTIONS } from '../demo-epd/map.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { logOf } from '../support/log.ts';
import { netsAreQuiet, passedBy } from '../support/passed-by.ts';
import { doStep, heldAfterQuiet, openRecord } from '../support/record.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';

/** An EPD's ordinary work must not prompt: neither with its profile nor on an EPD that nobody described. */
describeInBrowsers('ordinary work in the record never prompts', (browserName) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deelwijzer-ordinary-'));
    await writeFile(join(folder, 'verwijsbrief.txt'), 'Voorbeeld van een verwijsbrief.');
    await writeFile(
      join(folder, 'pasfoto.png'),
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
        'base64',
      ),
    );
  });

  describe.each([true, false])('with its profile: %s', (profile) => {
    const record = sharedRecord(() => openRecord(browserName, { profile }));
    afterAll(async () => {
      const { browser } = record();
      expect(await logOf(browser)).toEqual([]);
      await netsAreQuiet(browser);
      expect(await passedBy(browser)).toEqual([]);
    });

    test.each(ORDINARY_ACTIONS.map((action) => [action.id, action] as const))('%s', TRY_AGAIN, async (_id, action) => {
      const { browser, open } = record();
      const page = await open(action.page);
      for (const step of action.steps) {
        await doStep(page, step, folder);
        expect(await heldAfterQuiet(page, browser), step.selector).toBe(0);
      }
      for (const opened of (await browser.pages()).slice(1)) await opened.close();
    });
  });
});
