import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { ON_CONSENT } from '../support/facts-examples.ts';
import { logOf } from '../support/log.ts';
import { choose, click, count, evaluate, fill, look, textOf, waitFor, waitForVisible } from '../support/page.ts';
import { promptOn } from '../support/prompt.ts';
import { openRecord, POLICY, type Record } from '../support/record.ts';

const WMO = 'gemeente Utrecht, Wmo-loket';

/** A computer on a ward: one browser, and whoever is logged in to the EPD. */
describeInBrowsers('a shared computer', (browserName) => {
  let record: Record;
  let epd: Page;
  beforeAll(async () => {
    record = await openRecord(browserName, { policy: { ...POLICY, log: { where: 'shared' } } });
  });
  afterAll(() => record.close());

  test('the log page shows what she recorded, and says whose that is', async () => {
    await share('A. de Vries', '1042387');
    const log = await logPage();
    await waitFor(async () => (await numbers(log)) === '1');
    expect(await textOf(log, '.whose')).toContain('M. de Boer');
    await click(log, '[data-part="take-away"] > summary');
    expect(await count(log, '[data-file]'), 'nobody takes the others’ along in readable form').toBe(0);
    await log.close();
  });

  test('a colleague who logs in sees nothing of it: not in the list, not by its address, not in the popup', async () => {
    await logIn('B. Visser');
    const log = await logPage();
    await waitForVisible(log, 'main.review[data-complete]');
    expect(await count(log, '.rows .row')).toBe(0);
    expect(await textOf(log, 'body')).not.toContain('Vries');
    await log.close();

    const direct = await logPage('#1');
    await waitForVisible(direct, 'main.review[data-complete]');
    expect(await count(direct, '.detail')).toBe(0);
    await direct.close();

    for (const page of ['popup.html', 'clients.html', 'clients.html#of/1']) {
      const open = await record.browser.openExtensionPage(page);
      await waitForVisible(open, 'h1');
      await waitFor(async () => !(await textOf(open, 'body')).includes('wordt gelezen'));
      expect(await textOf(open, 'body')).not.toContain('Vries');
      await open.close();
    }
  });

  test('what she records is hers, under her own name, and the first sees her own again', async () => {
    await share('A. de Vries', '1042387');
    const log = await logPage();
    await waitFor(async () => (await numbers(log)) === '2');
    const disclosures = (await logOf(record.browser)).filter((entry) => entry.kind === 'disclosure');
    expect(disclosures.map(({ discloser }) => discloser.name)).toEqual(['M. de Boer', 'B. Visser']);

    await logIn('M. de Boer');
    await log.bringToFront();
    await evaluate(log, () => document.dispatchEvent(new Event('visibilitychange')));
    await waitFor(async () => (await numbers(log)) === '1');
    await log.close();
  });

  test('where no EPD says who works here, nothing is shown, and why', async () => {
    await epd.close();
    const log = await logPage();
    await waitFor(async () => (await textOf(log, 'main')).includes('Deze computer is gedeeld'), {
      what: () => textOf(log, 'body'),
    });
    expect(await textOf(log, 'main')).not.toContain('Vries');
  });

  const logPage = (hash = '') => record.browser.openExtensionPage(`review.html${hash}`);

  const numbers = (log: Page) =>
    look<string>(log, `[...document.querySelectorAll('.rows .row')].map((row) => row.dataset.number).join()`);

  /** Another worker on the same browser: the EPD says another name from then on. */
  async function logIn(name: string): Promise<void> {
    await evaluate(
      epd,
      (who: string) => {
        const place = document.querySelector('#user-name');
        if (place) place.textContent = who;
      },
      name,
    );
  }

  async function share(client: string, number: string): Promise<void> {
    const before = epd ? await textOf(epd, '#user-name') : null;
    await epd?.close();
    epd = await record.open(`/client/${number}/delen`);
    if (before !== null) await logIn(before);
    expect(await textOf(epd, '#client-name')).toContain(client);
    await choose(epd, '#share-partner', 'gemeente-wmo');
    await fill(epd, '#share-explanation', 'Komt zij op haar afspraken?');
    await click(epd, '#share-send');
    const prompt = await promptOn(epd);
    await prompt.facts(ON_CONSENT);
    await prompt.details({ organisation: WMO });
    await prompt.release();
    await waitForVisible(epd, '#share-confirmation');
    if (before !== null) await logIn(before);
  }
});
