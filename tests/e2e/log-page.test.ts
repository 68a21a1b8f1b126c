import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describe.ts';
import { logOf, rowsOf } from '../support/log.ts';
import { choose, click, count, evaluate, fill, look, textOf, waitFor, waitForVisible } from '../support/page.ts';
import { promptOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';

describeInBrowsers('the log page', (browserName) => {
  let record: Record;
  beforeEach(async () => {
    record = await openRecord(browserName);
  });
  afterEach(() => record.close());

  test('follows what is recorded elsewhere, shows what happened since, and copies a note that its log has signed', async () => {
    await released('Meting een');
    const log = await record.browser.openExtensionPage('review.html');
    await waitFor(async () => (await textOf(log, '.rows')).includes('A. de Vries'));
    expect(await count(log, '.rows .row')).toBe(1);

    await released('Meting twee');
    await log.bringToFront(); // in Chromium's headless mode a page is never hidden, so that is told by hand
    await evaluate(log, 'document.dispatchEvent(new Event("visibilitychange"))');
    await waitFor(async () => (await count(log, '.rows .row[data-state=readable]')) === 2);
    expect(await textOf(log, '.rows .row .number')).toBe('2');
    await waitFor(() => look<boolean>(log, noneOverlaps), { what: 'rows below each other' });

    await click(log, '#row-1');
    await waitForVisible(log, '.detail');
    const before = await count(log, '.events li');
    await click(log, '.detail .buttons .primary');
    await waitFor(async () => (await count(log, '.events li')) === before + 1);
    expect(await textOf(log, '.events li:last-child')).toContain('Notitie gekopieerd');
    const filed = (await logOf(record.browser)).filter(
      (entry) => entry.kind === 'event' && entry.type === 'note-filed',
    );
    expect(filed).toHaveLength(1);
    const [held] = await rowsOf<{ where: string; note: string }>(record.browser, 'checkpoints');
    expect(held).toMatchObject({ where: 'note' });
    expect(held?.note).toMatch(/^deelwijzer\/[0-9a-f]{32}\n/);
  });

  const noneOverlaps = () => {
    const boxes = [...document.querySelectorAll('.rows .row')].map((row) => row.getBoundingClientRect());
    return boxes.every(({ top }, place) => place === 0 || top >= boxes[place - 1]!.bottom - 1);
  };

  async function released(motivation: string): Promise<void> {
    const arrived = record.epd.disclosuresArrived().length;
    const page = await record.open('/client/1042387/delen');
    await choose(page, '#share-partner', 'gemeente-wmo');
    await fill(page, '#share-explanation', 'Anna heeft drie uur per week hulp nodig.');
    await click(page, '#share-send');
    await (await promptOn(page)).tryRelease(motivation);
    await waitFor(() => record.epd.disclosuresArrived().length === arrived + 1);
  }
});
