import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ORDINARY_ACTIONS } from '../demo-epd/map.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { logOf } from '../support/log.ts';
import { doStep, heldAfterQuiet, openRecord, type Record } from '../support/record.ts';

/** An EPD's ordinary work must not prompt: with its profile never; the false prompts without one are counted. */
describeInBrowsers('ordinary work in the record', (browserName) => {
  for (const profile of [true, false]) {
    test(profile ? 'never prompts' : 'never prompts on an EPD that nobody described either', async () => {
      const record = await openRecord(browserName, { profile });
      try {
        expect(await falsePrompts(record)).toEqual([]);
        expect(await logOf(record.browser)).toEqual([]);
      } finally {
        await record.close();
      }
    }, 240_000);
  }

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

  async function falsePrompts(record: Record): Promise<string[]> {
    const prompted: string[] = [];
    for (const action of ORDINARY_ACTIONS) {
      const page = await record.open(action.page);
      for (const step of action.steps) {
        await doStep(page, step, folder);
        if ((await heldAfterQuiet(page, record.browser)) > 0) {
          prompted.push(`${action.id}: ${step.selector}`);
          break;
        }
      }
      for (const open of (await record.browser.pages()).slice(1)) await open.close();
    }
    return prompted;
  }
});
