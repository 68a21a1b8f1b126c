import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Disclosure } from '../../lib/disclosure/entry.ts';
import { pageTextsFor } from '../../lib/language/pages.ts';
import { pagesOf } from '../forms/pdf-text.ts';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { downloaded, savedPdf } from '../support/downloads.ts';
import { ON_CONSENT } from '../support/facts-examples.ts';
import { logOf } from '../support/log.ts';
import { attributeOf, check, choose, click, count, fill, textOf, waitFor, waitForVisible } from '../support/page.ts';
import { type Prompt, promptOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';

const { pages } = pageTextsFor('nl');
const WMO = 'gemeente Utrecht, Wmo-loket';
const PURPOSE = 'de aanvraag begeleiding';
const { grounds: _, consent: __, client: ___, ...WITHOUT_GROUND } = ON_CONSENT;

/** One client's consent, from the question to the destruction of all that was recorded about her. */
describeInBrowsers('the register of consents', (browserName) => {
  let record: Record;
  let clients: Page;
  beforeAll(async () => {
    record = await openRecord(browserName);
  });
  afterAll(() => record.close());

  test('asked with the form in hand, and recorded once she has answered', async () => {
    await record.open('/client/1042387/voortgang');
    clients = await clientPage();
    expect(await textOf(clients, 'h1')).toContain('de Vries');
    await click(clients, '[data-act="ask"]');
    await fill(clients, '[data-field="organisation"]', WMO);
    await choose(clients, '[data-field="kind"]', 'municipality');
    await fill(clients, '[data-field="purpose"]', PURPOSE);
    await choose(clients, '[data-field="scope"]', 'answers-to-questions');
    await check(clients, '[data-form] input[value="attendance"]');
    await click(clients, '[data-act="print-form"]');
    const { bytes } = await savedPdf(clients, 'toestemmingsformulier.pdf');
    const form = (await pagesOf(new Uint8Array(bytes))).join('\n').replace(/\s+/g, ' ');
    expect(form).toContain(WMO);
    expect(form).toContain('begeleiding');
    await check(clients, '[data-form] input[value="spoken"]');
    await click(clients, '[data-act="save"]');
    await waitForVisible(clients, '.consent[data-state="asked"]');

    await click(clients, '[data-act="recorded"]');
    await check(clients, '[data-form="recorded"] input[value="written"]');
    await click(clients, '[data-act="save"]');
    await waitFor(async () => (await textOf(clients, '.consent-form [role=status]')) === pages.clients.form.missing);
    const questions = await count(clients, '[data-form="recorded"] .yes-no');
    expect(questions).toBe(5); // whether she can weigh it, and the four qualities
    await check(clients, '[data-form="recorded"] > .yes-no input');
    for (let at = 1; at < questions; at += 1) await check(clients, `.qualities > :nth-child(${at}) input`);
    await click(clients, '[data-act="save"]');
    await waitForVisible(clients, '.consent[data-state="stands"]');
    expect((await logOf(record.browser)).map((entry) => [entry.kind, 'type' in entry && entry.type])).toEqual([
      ['consent', 'asked'],
      ['consent', 'recorded'],
    ]);
  });

  test('it fills in the prompt, and the disclosure says that it rests on it', async () => {
    const prompt = await shareTo(WMO);
    await prompt.judges('permitted');
    await prompt.release();
    const consent = await attributeOf(clients, '.consent', 'data-consent');
    expect((await disclosures())[0]?.recipients[0]?.details.consent).toMatchObject({
      register: consent,
      how: 'written',
    });
  });

  test('for another recipient it fills in nothing', async () => {
    const prompt = await shareTo('woningcorporatie De Linde');
    await prompt.judges('incomplete');
    await prompt.withhold();
  });

  test('withdrawn: an open prompt cannot release on it, and is told; what rested on it is shown; the next one has nothing', async () => {
    const open = await shareTo(WMO);
    await open.judges('permitted');

    clients = await clientPage();
    await click(clients, '[data-act="withdrawn"]');
    await waitForVisible(clients, '[data-form="withdrawn"] [data-resting="1"]');
    await click(clients, '[data-act="save"]');
    await waitForVisible(clients, '.consent[data-state="withdrawn"] [data-resting="1"]');

    await open.host.bringToFront();
    await waitForVisible(open.frame, '[data-action="release"][data-ready]');
    await click(open.frame, '[data-action="release"]');
    await waitFor(async () => (await open.problem()) === 'consent-ended', { what: async () => open.text() });
    await open.judges('not-permitted');
    await open.withhold();

    const next = await shareTo(WMO);
    await next.judges('incomplete');
    await next.withhold();
    expect((await disclosures()).filter(({ decision }) => decision === 'released')).toHaveLength(1);
  });

  test('the account in one click; then everything about her destroyed in one act, and the rest verifies', async () => {
    clients = await clientPage();
    await click(clients, '[data-act="account"]');
    await waitForVisible(clients, '.paper-text');
    expect(await textOf(clients, '.paper-text')).toContain(WMO);
    expect(await attributeOf(clients, '[data-held-back]', 'data-held-back')).toBe('0');
    await click(clients, '[data-act="account-pdf"]');
    const { bytes } = await savedPdf(clients, 'overzicht-voor-de-cliënt.pdf');
    expect((await pagesOf(new Uint8Array(bytes))).join('\n')).toContain('Wmo-loket');

    await click(clients, '[data-act="destroy"]');
    await fill(clients, '[data-field="why"]', 'verzoek van mevrouw de Vries');
    await waitForVisible(clients, '.destroy .notice');
    await fill(clients, '[data-field="why"]', 'verzoek van 3 november, toegewezen door de behandelaar');
    await click(clients, '[data-act="destroy-sure"]');
    await waitForVisible(clients, '[data-destroyed]');
    const left = await logOf(record.browser);
    expect(left.every(({ kind }) => kind === 'log-change')).toBe(true);
    expect(JSON.stringify(left)).not.toContain('Vries');

    const log = await record.browser.openExtensionPage('review.html');
    await click(log, '[data-part="take-away"] > summary');
    await click(log, '[data-file="bundle"]');
    const bundle = await downloaded(record.browser, /bundle\.json$/);
    expect(bundle.bytes.toString('utf8')).not.toContain('Vries');
    const { stdout } = await promisify(execFile)(process.execPath, ['lib/commands/verify.ts', bundle.path]);
    expect(stdout).toMatch(/In orde\.\n$/);
  });

  /** As the popup opens it, for the client whose record stands in front. */
  async function clientPage(): Promise<Page> {
    const page = await record.browser.openExtensionPage(`clients.html#tab/${await tabOf('/client/1042387/voortgang')}`);
    await waitForVisible(page, '[data-act="ask"]');
    return page;
  }

  async function shareTo(organisation: string): Promise<Prompt> {
    const page = await record.open('/client/1042387/delen');
    await choose(page, '#share-partner', 'gemeente-wmo');
    await fill(page, '#share-explanation', 'Komt zij op haar afspraken?');
    await click(page, '#share-send');
    const prompt = await promptOn(page);
    await prompt.facts({ ...WITHOUT_GROUND, purpose: { description: PURPOSE } });
    await prompt.details({ organisation });
    return prompt;
  }

  const disclosures = async (): Promise<Disclosure[]> =>
    (await logOf(record.browser)).filter((entry) => entry.kind === 'disclosure');

  const tabOf = (path: string): Promise<number> =>
    record.browser.background.evaluate(async (wanted: string) => {
      const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
      type Extension = { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
      const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
      return tabs.find(({ url }) => url?.includes(wanted))?.id ?? -1;
    }, path);
});
