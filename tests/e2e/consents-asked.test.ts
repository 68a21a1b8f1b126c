import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { ON_CONSENT } from '../support/facts-examples.ts';
import { logOf } from '../support/log.ts';
import { attributeOf, check, choose, click, count, fill, waitFor, waitForVisible } from '../support/page.ts';
import { type Prompt, promptOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';

const WMO = 'gemeente Utrecht, Wmo-loket';
const PURPOSE = 'de aanvraag begeleiding';
const COVERS = 'alleen of zij op haar afspraken komt';
const { consent: _, ...WITHOUT_CONSENT } = ON_CONSENT;

/** Consent that a prompt waited for: asked, given in part, and what of it stays when she asks for destruction. */
describeInBrowsers('a consent that was waited for', (browserName) => {
  let record: Record;
  let clients: Page;
  beforeAll(async () => {
    record = await openRecord(browserName);
  });
  afterAll(() => record.close());

  test('withheld to ask for it: once she asked, the register says so, and what', async () => {
    const prompt = await share();
    await prompt.facts({ ...WITHOUT_CONSENT, consent: { status: 'not-asked' } });
    await prompt.details({ organisation: WMO });
    await prompt.judges('not-permitted');
    await click(prompt.frame, '[data-action="plain-list"]'); // back to the sentence, where the routes stand
    await waitForVisible(prompt.frame, '[data-route="task"]');
    await click(prompt.frame, '[data-route="task"]');
    await waitFor(async () => (await logOf(record.browser)).length === 1);

    const popup = await record.browser.openExtensionPage('popup.html');
    await waitForVisible(popup, '.agenda li button');
    await click(popup, '.agenda li button'); // "I have asked"
    const asked = async () => (await logOf(record.browser)).find((entry) => entry.kind === 'consent');
    expect(await waitFor(asked)).toMatchObject({
      type: 'asked',
      about: { recipient: { organisation: WMO }, purpose: PURPOSE, client: { number: '1042387' } },
    });
    await popup.close();
    clients = await clientPage();
    expect(await count(clients, '.consent[data-state="asked"]')).toBe(1);
  });

  test('given in part: it fills in as that, with what it covers, and weighs as that', async () => {
    await click(clients, '[data-act="recorded"]');
    await check(clients, '[data-form="recorded"] input[value="spoken"]');
    await check(clients, '[data-form="recorded"] input[value="partial"]');
    await fill(clients, '[data-field="covers"]', COVERS);
    await check(clients, '[data-form="recorded"] > .yes-no input');
    const qualities = await count(clients, '.qualities .yes-no');
    for (let at = 1; at <= qualities; at += 1) await check(clients, `.qualities > :nth-child(${at}) input`);
    await click(clients, '[data-act="save"]');
    await waitForVisible(clients, '.consent[data-state="stands"]');
    const consent = await attributeOf(clients, '.consent', 'data-consent');

    const prompt = await share();
    const { grounds: __, ...rest } = WITHOUT_CONSENT;
    await prompt.facts({ ...rest, purpose: { description: PURPOSE } });
    await prompt.details({ organisation: WMO });
    await prompt.facts({ grounds: ON_CONSENT.grounds ?? {} });
    await prompt.judges('permitted');
    await prompt.release();
    const released = (await logOf(record.browser)).find(
      (entry) => entry.kind === 'disclosure' && entry.decision === 'released',
    );
    expect(released).toMatchObject({
      recipients: [
        { facts: { consent: { status: 'partial' } }, details: { consent: { register: consent, covers: COVERS } } },
      ],
    });
  });

  test('destroyed, save what must stay, with why: that one is all that is left of her', async () => {
    clients = await clientPage();
    await click(clients, '[data-act="destroy"]');
    await fill(clients, '[data-field="why"]', 'verzoek van 3 november, toegewezen');
    await click(clients, '.destroy details > summary');
    await check(clients, '[data-keep="2"]');
    expect(await count(clients, '[data-act="destroy-sure"]:disabled')).toBe(1);
    await fill(clients, '[data-field="keep-why"]', 'er loopt een klacht over');
    await click(clients, '[data-act="destroy-sure"]');
    await waitForVisible(clients, '[data-destroyed]');
    const left = await logOf(record.browser);
    expect(left.flatMap((entry) => (entry.kind === 'disclosure' ? [entry.number] : []))).toEqual([2]);
    expect(left.filter(({ kind }) => kind === 'consent')).toEqual([]);
    const whys = left.flatMap((entry) => (entry.kind === 'log-change' && 'why' in entry ? [entry.why] : []));
    expect(whys.join()).toContain('er loopt een klacht over');
  });

  async function share(): Promise<Prompt> {
    const page = await record.open('/client/1042387/delen');
    await choose(page, '#share-partner', 'gemeente-wmo');
    await fill(page, '#share-explanation', 'Komt zij op haar afspraken?');
    await click(page, '#share-send');
    return promptOn(page);
  }

  async function clientPage(): Promise<Page> {
    await record.open('/client/1042387/voortgang');
    const page = await record.browser.openExtensionPage('clients.html#of/1');
    await waitForVisible(page, '[data-act="ask"]');
    return page;
  }
});
