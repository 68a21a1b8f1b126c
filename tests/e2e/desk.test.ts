import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Page as PlaywrightPage } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encryptedFor } from '../../lib/log/keys/wrap.ts';
import type { Browser, Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { launch } from '../support/launch.ts';
import { logOf } from '../support/log.ts';
import { type Organisation, organisationOf, SMALL } from '../support/organisation.ts';
import {
  attachAll,
  attributeOf,
  byText,
  check,
  choose,
  click,
  count,
  evaluate,
  fill,
  look,
  press,
  textOf,
  urlOf,
  waitFor,
  waitForVisible,
} from '../support/page.ts';
import { removeProfile } from '../support/workspace.ts';

describeInBrowsers("the officer's desk", (browserName) => {
  let browser: Browser;
  let page: Page;
  let organisation: Organisation;
  beforeAll(async () => {
    organisation = await organisationOf(SMALL);
    browser = await launch({ browser: browserName, keepProfile: true });
    page = await browser.openExtensionPage('review.html');
  });
  afterAll(async () => {
    await browser.close();
    await removeProfile(browser.profileDir);
  });

  const planted = (problem: string) => organisation.planted.find((one) => one.problem === problem)!;
  const allRead = () => waitForVisible(page, 'main.desk[data-complete]:not([data-empty])');

  const settled = () => waitFor(async () => (await count(page, '.log[aria-busy]')) === 0);

  test('a file dropped on the own log goes to the desk, and opens with the key of whom it is for', async () => {
    await waitForVisible(page, 'main.review');
    const last = organisation.files.at(-1)!;
    const identity = await generateX25519Identity();
    const text = await readFile(join(organisation.folder, last), 'utf8');
    const sealed = await encryptedFor([await identityToRecipient(identity)], new Blob([text]));
    const base64 = Buffer.from(await sealed.arrayBuffer()).toString('base64');
    await evaluate(
      page,
      ({ name, bytes }: { name: string; bytes: string }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))], name));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      },
      { name: last.replace('json', 'age'), bytes: base64 },
    );
    await waitForVisible(page, '.identity');
    expect(await textOf(page, '.by-file')).toContain('Versleuteld. Geef je sleutel');
    await fill(page, '[data-field=identity]', `# key\n${identity}`.split('\n')[1]!);
    await press(page, 'Enter');
    await allRead();
    expect(await textOf(page, '.desk > .top')).toContain('Geen van de logboeken spreekt zichzelf of een ander tegen.');
    expect(await count(page, '.identity')).toBe(0);
  });

  if (browserName === 'chromium') {
    // Firefox's driver can drag nothing in from outside, and neither driver chooses a folder in the dialog.
    test('a folder dragged in from the desktop is read with the folders in it', async () => {
      await dragIn(page, organisation.folder);
      await waitFor(async () => (await count(page, '.alarms li[data-state]')) >= 3, { timeout: 60_000 });
      await allRead();
      await click(page, '.logs summary');
      await click(page, byText(page, 'Verwijder alles'));
      await click(page, '[data-action=remove-all]');
      await waitForVisible(page, 'main.desk[data-empty]');
    });
  }

  test('everything of an organisation counts once, and what is wrong with a log is named with whose it is', async () => {
    const paths = organisation.files.map((file) => join(organisation.folder, file));
    await attachAll(page, '[data-choose=files]', [...paths, paths.at(-1)!]);
    await waitFor(async () => (await count(page, '.alarms li[data-state]')) >= 3, { timeout: 60_000 });
    await allRead();
    for (const [problem, words] of [
      ['forked', 'elkaar tegenspreken'],
      ['truncated', 'ontbreekt het einde'],
      ['gap', 'klop'],
    ] as const) {
      const { log, clinician } = planted(problem);
      const said = await textOf(page, `.alarms [data-log="${log}"]`);
      expect(said).toContain(clinician);
      expect(said).toContain(words);
    }
    expect(await textOf(page, '.by-file')).toContain('Dit logboek was er al.');
  });

  test('filters combine, and one is opened whole with the keys; both stand in her own log', async () => {
    const { clinician, log } = planted('forked');
    await click(page, byText(page, `Toon de regels van ${clinician}`));
    await waitForVisible(page, '.chosen .chip');
    await waitFor(async () => (await count(page, '.rows .row[data-marked]')) > 0);
    await waitFor(async () => (await count(page, `.rows .row:not([data-log="${log}"])`)) === 0);
    const before = await textOf(page, '.desk-lines .tools [role=status]');
    // Far down in a list that scrolls: Firefox's driver can wait for ever for it to come into view.
    await evaluate(
      page,
      (facet: string) => {
        document.querySelector<HTMLElement>(`${facet} summary`)?.click();
        document.querySelector<HTMLElement>(`${facet} li:last-child input`)?.click();
      },
      '.facet[data-facet=decision]',
    );
    await waitFor(async () => (await textOf(page, '.desk-lines .tools [role=status]')) !== before);
    expect(await count(page, '.chosen .chip')).toBe(2);

    await fill(page, '.log-search input', clinician.split(' ').at(-1)!);
    await settled();
    await press(page, 'Enter');
    await press(page, 'Enter');
    await waitForVisible(page, '.detail .account');
    expect((await textOf(page, '.detail h2')).replace(/^\d+/, '')).toBe(` · ${clinician}`);
    expect(await textOf(page, '.detail')).toContain('Wat de regels zeiden');
    const client = await attributeOf(page, '.for-the-client', 'data-client');
    await click(page, '.for-the-client > summary');
    await click(page, '[data-act="account"]');
    await waitForVisible(page, '.paper-text');
    expect(await textOf(page, '.paper-text')).toContain(client!);
    const answered = async () =>
      (await logOf(browser)).find((entry) => entry.kind === 'oversight' && entry.type === 'answered-client');
    expect(await waitFor(answered)).toMatchObject({ client });
    await press(page, 'Escape');
    await waitFor(async () => (await count(page, '.detail')) === 0);

    const written = () => logOf(browser).then((all) => all.filter((entry) => entry.kind === 'oversight'));
    await waitFor(async () => new Set((await written()).map(({ type }) => type)).size === 4);
    const opened = (await written()).find(({ type }) => type === 'opened');
    expect(opened).toMatchObject({ log });
    const imported = (await written()).filter(({ type }) => type === 'imported');
    expect(imported.at(-1)).toMatchObject({ files: organisation.files.length + 1 });
  });

  test('in another order, and as columns', async () => {
    await click(page, byText(page, 'Alles tonen'));
    await fill(page, '.log-search input', '');
    await settled();
    const days = () =>
      look<string[]>(page, `[...document.querySelectorAll('.rows .row .at')].map((cell) => cell.textContent)`);
    const newest = await days();
    await choose(page, '.sort select', 'oldest');
    await waitFor(async () => (await days())[0] !== newest[0]);
    await choose(page, '.sort select', 'newest');
    await waitFor(async () => (await days())[0] === newest[0]);
    expect(await count(page, '[role=columnheader]')).toBe(5);
    await check(page, '.tools input[type=checkbox]');
    expect(await count(page, '[role=columnheader]')).toBe(9);
    await check(page, '.tools input[type=checkbox]', false);
  });

  test('a question that is kept can be asked again, also in another run; the tab that she was on is in the address', async () => {
    const { log } = planted('forked');
    const said = () => textOf(page, '.desk-lines .tools [role=status]');
    const all = await said();
    expect(all).toMatch(/^\d+ /);
    await click(page, `.alarms [data-log="${log}"] button`);
    await waitFor(async () => (await said()) !== all);
    const some = await said();
    await click(page, '.kept-views summary');
    await click(page, byText(page, 'Bewaar deze vraag'));
    await fill(page, '.kept-views input', 'Logboek met twee verhalen');
    await press(page, 'Enter');
    await click(page, '.chosen .chip');
    await waitFor(async () => (await said()) === all);

    await click(page, byText(page, 'Overzicht'));
    expect(await urlOf(page)).toMatch(/#toezicht\/overview$/);
    const { profileDir } = browser;
    await browser.close();
    browser = await launch({ browser: browserName, keepProfile: true, profileDir });
    page = await browser.openExtensionPage('review.html#toezicht');
    await allRead();
    await click(page, '.kept-views summary');
    await click(page, byText(page, 'Logboek met twee verhalen'));
    await waitFor(async () => (await said()) === some);
  });

  test('it is there again in another run of the browser, and goes when it is removed', async () => {
    const { profileDir } = browser;
    await browser.close();
    browser = await launch({ browser: browserName, keepProfile: true, profileDir });
    page = await browser.openExtensionPage('review.html#toezicht');
    await allRead();
    expect(await count(page, '.alarms li[data-state]')).toBe(3);
    await click(page, '.logs summary');
    await click(page, byText(page, 'Verwijder alles'));
    await click(page, '[data-action=remove-all]');
    await waitForVisible(page, 'main.desk[data-empty]');
  });
});

/** As a hand would from the file manager: the browser makes the drop, with the folder in it. */
async function dragIn(page: Page, folder: string): Promise<void> {
  const own = page as PlaywrightPage;
  const session = await own.context().newCDPSession(own);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  await session.detach();
}
