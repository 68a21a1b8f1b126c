import { join } from 'node:path';
import type { BrowserContext, Page as ChromiumPage } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { giveIn, reads, setPassphrase } from '../support/lock.ts';
import { logOf } from '../support/log.ts';
import { filesWith, storedWith } from '../support/on-disk.ts';
import {
  attributeOf,
  choose,
  click,
  count,
  fieldValue,
  fill,
  isVisible,
  textOf,
  urlOf,
  waitFor,
  waitForVisible,
} from '../support/page.ts';
import { type Prompt, promptOn } from '../support/prompt.ts';
import { openRecord, POLICY, type Record } from '../support/record.ts';

const WORDS = 'vier paarden in de gang';
const MOTIVATION = 'Verzonnen verstrekking voor een test.';
const LONG = { timeout: 90_000 };

describeInBrowsers('a log behind a passphrase', (browserName) => {
  let record: Record;
  beforeEach(async () => {
    record = await openRecord(browserName);
  });
  afterEach(() => record.close());

  test(
    'set by the options, asked for after a restart; recording waits for nothing; unlocked, all is there',
    LONG,
    async () => {
      await disclosedTo('huisartsenpraktijk De Brug');
      const before = await record.browser.openExtensionPage('popup.html');
      await reads(before, 'open');
      await setPassphrase(record.browser, WORDS);
      await record.restart();

      const { prompt } = await held();
      await waitForVisible(prompt.frame, '[data-locked="passphrase"]');
      expect(await count(prompt.frame, 'input[type=password]')).toBe(0); // never in the EPD's page
      expect(await prompt.text()).not.toContain('De Brug');
      await recordIn(prompt, 'woningcorporatie Portiek');

      const popup = await record.browser.openExtensionPage('popup.html');
      await reads(popup, 'locked');
      expect(await textOf(popup, 'main')).not.toContain('Portiek');
      const log = await record.browser.openExtensionPage('review.html');
      await reads(log, 'locked');
      expect(await textOf(log, 'main')).toContain('2 verstrekkingen');
      expect(await textOf(log, 'main')).not.toContain('De Brug');
      await giveIn(log, `${WORDS}?`);
      await waitForVisible(log, '.unlock .problem:not(:empty)');
      expect(await fieldValue(log, '[data-field="passphrase"]')).toBe(`${WORDS}?`);
      expect(await attributeOf(log, '[data-field="passphrase"]', 'aria-invalid')).toBe('true');
      await giveIn(log, WORDS);
      await waitFor(async () => (await textOf(log, 'body')).includes('De Brug'), { timeout: 20_000 });
      expect(await textOf(log, 'body')).toContain('Portiek');
      await waitFor(async () => (await count(popup, '[data-reading="locked"]')) === 0, {
        what: 'the popup to hear of it',
      });
      expect((await disclosures()).map(({ number }) => number)).toEqual([1, 2]);

      const options = await record.browser.openExtensionPage('options.html');
      await click(options, '[data-action="lock-now"]');
      await reads(options, 'locked');
      await reads(log, 'locked'); // open all the while: what it showed is gone
      expect(await textOf(log, 'body')).not.toContain('De Brug');
      await disclosedTo('huisartsenpraktijk De Sluis');
      await giveIn(options, WORDS);
      await reads(options, 'unlocked');
      await waitFor(async () => (await textOf(log, 'body')).includes('De Sluis'));
      expect((await disclosures()).map(({ number }) => number)).toEqual([1, 2, 3]);
    },
  );

  test('unlocked from the prompt, in a window: the suggestions come, what she filled in stays', LONG, async () => {
    await disclosedTo('huisartsenpraktijk De Brug');
    await setPassphrase(record.browser, WORDS);
    await record.restart();
    const { prompt } = await held();
    await waitForVisible(prompt.frame, '[data-locked="passphrase"]');
    await prompt.facts({ purpose: { description: 'een doel dat zij zelf typte' } });
    await click(prompt.frame, '[data-action="plain-list"]');
    await click(prompt.frame, '[data-locked] [data-action="unlock"]');
    const window = await pageAt('unlock.html');
    await giveIn(window, WORDS);
    await waitFor(async () => (await count(prompt.frame, '[data-locked]')) === 0, { timeout: 20_000 });
    await waitFor(
      async () => (await record.browser.pages()).length > 0 && (await openAt('unlock.html')) === undefined,
      {
        what: 'the window to close by itself',
      },
    );
    expect(await prompt.sentence()).toContain('een doel dat zij zelf typte');
    await click(prompt.frame, '[data-part="recipient"]');
    await waitFor(async () => (await prompt.text()).includes('De Brug'), { what: () => prompt.text() });
  });

  test('a draft that waited behind the lock is where the prompt starts, once it is unlocked', LONG, async () => {
    const first = await held();
    await first.prompt.facts({
      purpose: { description: 'de aanvraag begeleiding' },
      recipient: { kind: 'municipality' },
      data: { identifiability: 'personal', scope: 'answers-to-questions', categories: ['attendance'] },
      grounds: { confidentiality: 'consent' },
      consent: { status: 'not-asked' },
    });
    await click(first.prompt.frame, '[data-action="plain-list"]');
    await waitForVisible(first.prompt.frame, '[data-route="task"]');
    await click(first.prompt.frame, '[data-route="task"]');
    await waitFor(async () => (await disclosures()).length === 1);
    await setPassphrase(record.browser, WORDS);
    await record.restart();
    const popup = await record.browser.openExtensionPage('popup.html');
    await reads(popup, 'locked');
    expect(await attributeOf(popup, '[data-waits]', 'data-waits')).toBe('1');
    await giveIn(popup, WORDS);
    await waitForVisible(popup, 'li button');
    await click(popup, 'li button'); // "it has happened"
    const options = await record.browser.openExtensionPage('options.html');
    await waitForVisible(options, '[data-action="lock-now"]');
    await click(options, '[data-action="lock-now"]');
    await reads(options, 'locked');

    const { prompt } = await held();
    await waitForVisible(prompt.frame, '[data-locked="passphrase"]');
    expect(await prompt.sentence()).not.toContain('de aanvraag begeleiding');
    await giveIn(options, WORDS);
    await waitFor(async () => (await prompt.sentence()).includes('de aanvraag begeleiding'), {
      what: () => prompt.text(),
    });
    await prompt.release(MOTIVATION);
    await waitFor(async () => (await disclosures()).length === 2);
    expect((await disclosures())[1]).toMatchObject({ follows: 1 });
  });

  test('nothing that was recorded or typed stands readable on the disk', LONG, async () => {
    const texts = [
      'Quillonia Zevenbergsma',
      'artikel 9999zz van de Wet op het Kwetteren',
      'omdat de pelikaan het dringend vroeg',
    ];
    const [client, provision, motivation] = texts as [string, string, string];
    await setPassphrase(record.browser, WORDS);
    const { prompt } = await held();
    await click(prompt.frame, '[data-part="client"]');
    await fill(prompt.frame, '.dock input', client);
    await prompt.facts({ purpose: { description: provision } });
    await recordIn(prompt, 'huisartsenpraktijk De Brug', motivation);
    expect(JSON.stringify(await logOf(record.browser))).toContain(client);
    expect(JSON.stringify(await logOf(record.browser))).toContain(provision);
    expect(JSON.stringify(await logOf(record.browser))).toContain(motivation);
    // And once more half done, as the browser keeps it to restore its tabs.
    const half = await held();
    await half.prompt.facts({ purpose: { description: provision } });
    await half.prompt.details({ person: client });
    expect(await storedWith(record.browser, texts)).toEqual([]);
    const { profileDir } = record.browser;
    await record.restart({ killed: true });
    expect(await storedWith(record.browser, texts)).toEqual([]);
    expect(await filesWith(join(profileDir, 'profile'), texts)).toEqual([]);
    // The search finds what does stand there: the name of the EPD that is guarded.
    expect(await filesWith(join(profileDir, 'profile'), ['Ypsilon EPD'])).not.toEqual([]);
    expect(await storedWith(record.browser, ['Ypsilon EPD'])).not.toEqual([]);
  });

  test('officers only: every place says so, and she records on', LONG, async () => {
    const officer = { name: 'Functionaris gegevensbescherming', recipient: await officersKey() };
    await record.restart({ policy: { ...POLICY, log: { officers: [officer] } } });
    await disclosedTo('huisartsenpraktijk De Brug');
    await record.restart({ policy: { ...POLICY, log: { officers: [officer] } } });
    const { prompt } = await held();
    await waitForVisible(prompt.frame, '[data-locked="officers-only"]');
    await recordIn(prompt, 'woningcorporatie Portiek');
    const popup = await record.browser.openExtensionPage('popup.html');
    await reads(popup, 'officers-only');
    const log = await record.browser.openExtensionPage('review.html');
    await reads(log, 'officers-only');
    await click(log, '[data-action="show-what-opens"]');
    await waitFor(async () => (await textOf(log, 'body')).includes('Portiek'));
    expect(await textOf(log, 'body')).not.toContain('De Brug');
    const options = await setPassphrase(record.browser, WORDS);
    expect(await textOf(options, '.lock')).toContain(officer.name);
  });

  test.runIf(browserName === 'firefox')('no passkey: the control is absent, with a line why', async () => {
    const options = await setPassphrase(record.browser, WORDS);
    expect(await attributeOf(options, '[data-passkeys]', 'data-passkeys')).toBe('false');
    expect(await isVisible(options, '[data-action="add-passkey"]')).toBe(false);
    expect(await textOf(options, '[data-passkeys]')).toContain('geen passkey');
  });

  describe.runIf(browserName === 'chromium')('a passkey', () => {
    test('opens it too, until another passphrase is set', LONG, async () => {
      const options = await setPassphrase(record.browser, WORDS);
      const authenticator = await authenticatorOn(options);
      await click(options, '[data-action="add-passkey"]');
      await fill(options, '[data-field="passkey-passphrase"]', 'een heel andere zin');
      await click(options, '[data-action="make-passkey"]');
      await waitFor(async () => (await textOf(options, '[data-passkeys] .problem')).includes('niet de wachtwoordzin'));
      await fill(options, '[data-field="passkey-passphrase"]', WORDS);
      await click(options, '[data-action="make-passkey"]');
      await waitForVisible(options, '.passkeys li', 20_000);
      await click(options, '[data-action="lock-now"]');
      await reads(options, 'locked');
      await click(options, '[data-action="unlock-with-passkey"]');
      await reads(options, 'unlocked');
      await click(options, '[data-action="change-passphrase"]');
      await fill(options, '.lock [data-field="current"]', WORDS);
      await fill(options, '.lock [data-field="next"]', `${WORDS} anders`);
      await fill(options, '.lock [data-field="again"]', `${WORDS} anders`);
      await click(options, '[data-action="set-passphrase"]');
      await waitFor(async () => (await count(options, '.passkeys li')) === 0, { timeout: 20_000 });
      await authenticator.gone();
    });
  });

  const disclosures = async () => (await logOf(record.browser)).filter((entry) => entry.kind === 'disclosure');

  async function held(): Promise<{ page: Page; prompt: Prompt }> {
    const page = await record.open('/client/1042387/delen');
    await choose(page, '#share-partner', 'gemeente-wmo');
    await fill(page, '#share-explanation', 'Anna heeft drie uur per week hulp nodig.');
    await click(page, '#share-send');
    return { page, prompt: await promptOn(page) };
  }

  async function recordIn(prompt: Prompt, organisation: string, motivation = MOTIVATION): Promise<void> {
    const before = record.epd.disclosuresArrived().length;
    await prompt.details({ organisation });
    await prompt.release(motivation);
    await waitFor(() => record.epd.disclosuresArrived().length === before + 1);
  }

  async function disclosedTo(organisation: string): Promise<void> {
    const { prompt } = await held();
    await recordIn(prompt, organisation);
  }

  async function openAt(path: string): Promise<Page | undefined> {
    for (const page of await record.browser.pages()) if ((await urlOf(page)).includes(path)) return page;
    return undefined;
  }
  const pageAt = (path: string): Promise<Page> => waitFor(() => openAt(path), { what: `a window with ${path}` });
});

async function officersKey(): Promise<string> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  return identityToRecipient(await generateX25519Identity());
}

/** A passkey's device as Chromium's own protocol plays it. */
async function authenticatorOn(page: Page): Promise<{ gone(): Promise<void> }> {
  const chromium = page as ChromiumPage;
  const session = await (chromium.context() as BrowserContext).newCDPSession(chromium);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    async gone() {
      await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    },
  };
}
