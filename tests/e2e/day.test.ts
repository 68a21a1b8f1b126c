import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { logOf } from '../support/log.ts';
import { check, choose, click, count, evaluate, fill, textOf, waitFor, waitForVisible } from '../support/page.ts';
import { promptOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';

const HOUR_MS = 3_600_000;

describeInBrowsers('what is open today', (browserName) => {
  let record: Record;
  let log: Page;
  beforeAll(async () => {
    record = await openRecord(browserName);
    const page = await record.open('/client/1042387/delen');
    await choose(page, '#share-partner', 'gemeente-wmo');
    await fill(page, '#share-explanation', 'Anna heeft drie uur per week hulp nodig.');
    await click(page, '#share-send');
    await (await promptOn(page)).tryRelease('Zij vraagt er zelf om');
    await waitFor(() => record.epd.disclosuresArrived().length === 1);
  });
  afterAll(() => record.close());

  const eventsIn = async (type: string) =>
    (await logOf(record.browser)).filter((entry) => entry.kind === 'event' && entry.type === type);

  test('what was sent wrongly has a path of its own, each step an entry, until it is closed', async () => {
    log = await record.browser.openExtensionPage('review.html#1/sent-wrongly');
    await waitForVisible(log, '.detail form.add');
    await check(log, 'form.add input[value="wrong-recipient"]');
    await fill(log, 'form.add textarea', 'Naar een oud adres van het wijkteam.');
    await click(log, 'form.add button[type="submit"]');
    await waitForVisible(log, '.wrongly .clock');
    expect(await textOf(log, '.wrongly .clock')).toContain('72 uur');
    expect((await eventsIn('sent-wrongly'))[0]).toMatchObject({ mishap: 'wrong-recipient', schema: 2 });

    for (const step of ['officer-told', 'recipient-asked']) await take(step);
    await waitForVisible(log, '.wrongly [data-step="recipient-confirmed"]');
    expect(await count(log, '.wrongly .clock')).toBe(0);
    expect(await eventsIn('sent-wrongly-step')).toMatchObject([{ step: 'officer-told' }, { step: 'recipient-asked' }]);
  });

  test('it stands in the agenda, is put off until tomorrow, and stands there when what is put off is shown', async () => {
    await log.close();
    log = await record.browser.openExtensionPage('review.html#te-doen');
    await waitForVisible(log, '[data-part="agenda"] [data-kind="sent-wrongly"]');
    await click(log, '[data-kind="sent-wrongly"] .less .button:last-child');
    await click(log, '[data-kind="sent-wrongly"] .later .button');
    await waitFor(async () => (await count(log, '[data-kind="sent-wrongly"]')) === 0);
    await click(log, '[data-part="agenda"] [aria-pressed]');
    await waitForVisible(log, '[data-kind="sent-wrongly"]');
  });

  test('the icon counts what became due once, and never again once she has looked', async () => {
    const due = new Date(Date.now() - HOUR_MS).toISOString();
    await tell(log, 'agenda/known', { pending: [pending(1, due)], last: 1 });
    expect(await badge(record.browser)).toBe('');
    const later = new Date(Date.now() + 1_500).toISOString();
    await tell(log, 'agenda/known', { pending: [pending(1, later)], last: 1 });
    await waitFor(async () => {
      await tell(log, 'agenda/known', { pending: [pending(1, later)], last: 1 });
      return (await badge(record.browser)) === '1';
    });
    await tell(log, 'agenda/seen', {});
    expect(await badge(record.browser)).toBe('');
    await record.browser.stopBackground();
    await tell(log, 'agenda/known', { pending: [pending(1, later)], last: 1 });
    expect(await badge(record.browser)).toBe('');
  });

  test('a call is recorded without a guarded page in front: the way first, then whom it is about', async () => {
    const popup = await record.browser.openExtensionPage('popup.html');
    await click(popup, '[data-action="record-spoken"]');
    await click(popup, '[data-channel="phone"]');
    const opened = await waitFor(() => promptOn(log).catch(() => undefined), { timeout: 20_000 });
    await waitForVisible(opened.frame, '[data-client="1042387"]');
    await click(opened.frame, '[data-client="1042387"]');
    await waitFor(async () => (await textOf(opened.frame, '[data-sentence]')).includes('A. de Vries'));
    expect(await textOf(opened.frame, '[data-part="channel"]')).toContain('telefo');
    await opened.withhold();
  });

  test('and from the log page too', async () => {
    await click(log, 'header [data-action="record-spoken"]');
    await click(log, 'header [data-channel="paper"]');
    const opened = await waitFor(() => promptOn(log).catch(() => undefined), { timeout: 20_000 });
    await waitForVisible(opened.frame, '.dock input');
    await waitFor(() => evaluate(opened.frame, () => document.activeElement?.closest('.dock') !== null));
  });

  async function take(step: string): Promise<void> {
    await click(log, `.wrongly [data-step="${step}"] .button[aria-expanded]`);
    await click(log, `.wrongly [data-step="${step}"] form button[type="submit"]`);
    await waitForVisible(log, `.wrongly [data-step="${step}"][data-settled]`);
  }
});

/** Something owed by an emergency, due at that moment. */
const pending = (number: number, due: string) => ({
  number,
  stand: {
    at: new Date(Date.parse(due) - 24 * HOUR_MS).toISOString(),
    withheld: false,
    spoken: false,
    said: 'done',
    owedBy: due,
    waits: false,
    told: true,
    hiddenUntil: null,
    dueOn: null,
    reEvaluated: false,
    inForce: false,
    noted: true,
    wrongly: null,
  },
});

const tell = (page: Page, type: string, ask: object): Promise<unknown> =>
  evaluate(
    page,
    (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage(message).then(() => true);
    },
    { type, ask },
  );

const badge = (browser: Browser): Promise<string> =>
  browser.background.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } };
    return chrome.action.getBadgeText({});
  });
