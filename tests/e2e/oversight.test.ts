import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Oversight } from '../../lib/disclosure/oversight-entry.ts';
import { pagesOf } from '../forms/pdf-text.ts';
import type { Browser, Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { downloaded, savedPdf } from '../support/downloads.ts';
import { launch } from '../support/launch.ts';
import { logOf } from '../support/log.ts';
import { type Organisation, organisationOf, type Planted, SMALL } from '../support/organisation.ts';
import {
  attachAll,
  attributeOf,
  click,
  count,
  fill,
  look,
  press,
  textOf,
  waitFor,
  waitForVisible,
} from '../support/page.ts';

const familyOf = (problem: Planted['problem']) =>
  problem === 'forked' || problem === 'truncated' || problem === 'gap' ? `log-${problem}` : problem;

describeInBrowsers('the check of an organisation', (browserName) => {
  let browser: Browser;
  let page: Page;
  let organisation: Organisation;
  beforeAll(async () => {
    organisation = await organisationOf(SMALL);
    browser = await launch({ browser: browserName });
    page = await browser.openExtensionPage('review.html#toezicht');
    await waitForVisible(page, '[data-choose=files] ~ .button, .choose .button');
    await attachAll(
      page,
      '[data-choose=files]',
      organisation.files.map((file) => join(organisation.folder, file)),
    );
    await waitForVisible(page, 'main.desk[data-complete]:not([data-empty])', 60_000);
  });
  afterAll(() => browser.close());

  const shownLines = async () =>
    Number(/^[\d.]+/.exec((await textOf(page, '.desk-lines .tools [role=status]')) || '-')?.[0]);
  const toTab = async (tab: string) => {
    await click(page, `#tab-${tab}`);
    await waitForVisible(page, `#tab-panel[data-tab=${tab}] :is(.signals, .chart, .desk-lines)`);
  };
  const written = async (type: Oversight['type']) =>
    (await logOf(browser)).filter((entry) => entry.kind === 'oversight' && entry.type === type);

  test('every planted problem is among the signals, by its own name and with whose it is', async () => {
    await toTab('check');
    const found = await look(page, () =>
      [...document.querySelectorAll<HTMLElement>('.signal')].map(
        ({ dataset }) => `${dataset.signal}|${dataset.clinician}`,
      ),
    );
    expect(organisation.planted.length).toBeGreaterThan(15);
    for (const { problem, clinician } of organisation.planted) {
      expect(found, problem).toContain(`${familyOf(problem)}|${clinician}`);
    }
  });

  test('a signal shows its disclosures among the lines, and a bar of a chart as many as it says', async () => {
    const { clinician, numbers } = organisation.planted.find(({ problem }) => problem === 'pasted-motivation')!;
    await click(
      page,
      `.signal[data-signal=pasted-motivation][data-clinician="${clinician}"] [data-action=show-signal]`,
    );
    await waitForVisible(page, '.chosen .chip');
    await waitFor(async () => (await shownLines()) === numbers.length);

    await toTab('overview');
    const bar = '[data-chart=months] [data-bar][tabindex="0"]';
    const counted = Number(await attributeOf(page, bar, 'data-count'));
    expect(counted).toBeGreaterThan(0);
    expect(await attributeOf(page, bar, 'aria-label')).toBe(`februari 2025: ${counted} verstrekkingen, toon deze`);
    const shows = async (act: () => Promise<void>) => {
      await act();
      await waitForVisible(page, '.chosen .chip');
      await waitFor(async () => (await shownLines()) === counted);
    };
    await shows(() => click(page, bar));
    await toTab('overview');
    await shows(async () => {
      await look(page, (css) => document.querySelector<HTMLElement>(css)?.focus(), bar);
      await press(page, 'Enter');
    });
  });

  test('the charts are of what the table asks for, and what is asked can be taken off there', async () => {
    await toTab('lines');
    const everything = '.desk-lines .chosen li:last-child button';
    if ((await count(page, everything)) > 0) await click(page, everything);
    await waitFor(async () => (await count(page, '.desk-lines .chosen')) === 0);
    const all = Number(/^[\d.]+/.exec(await textOf(page, '.desk > .top > h1 + p'))?.[0]);
    await waitFor(async () => (await shownLines()) === all);
    await fill(page, '.desk-lines input[type=search]', 'gemeente');
    await waitFor(async () => (await shownLines()) < all);
    const asked = await shownLines();
    await toTab('overview');
    const said = () => textOf(page, '.charts-page .narrowed [role=status]');
    await waitFor(async () => /over [\d.]+ verstrekkingen van de .*“gemeente”/.test(await said()), { what: said });
    // The two branches of a forked log have lines of their own; what is in both counts once.
    const charted = Number(/over ([\d.]+)/.exec(await said())?.[1]?.replace('.', ''));
    expect(charted).toBeGreaterThan(0);
    expect(charted).toBeLessThanOrEqual(asked);
    const inMonths = () =>
      look<number>(page, () =>
        [...document.querySelectorAll<HTMLElement>('[data-chart=months] [data-bar]')].reduce(
          (sum, { dataset }) => sum + Number(dataset.count),
          0,
        ),
      );
    await waitFor(async () => (await inMonths()) > 0 && (await inMonths()) <= charted);
    await toTab('lines');
    await fill(page, '.desk-lines input[type=search]', '');
    await waitFor(async () => (await shownLines()) === all);
    await toTab('overview');
    await waitFor(async () => (await count(page, '.charts-page .narrowed')) === 0);
  });

  test('a sample is drawn and judged by the keys; a change of mind keeps what was', async () => {
    await toTab('check');
    await fill(page, '[data-field=sample-size]', '4');
    await fill(page, '[data-field=sample-seed]', '412');
    await press(page, 'Enter');
    await waitFor(async () => (await count(page, '.sample [role=status]:not(:empty)')) === 1);
    await waitFor(async () => (await textOf(page, '.worklist')).includes('Steekproef'));
    await look(page, () => {
      const select = document.querySelector<HTMLSelectElement>('.worklist select');
      const option = [...(select?.options ?? [])].find(({ text }) => text.startsWith('Steekproef'));
      if (!select || !option) return;
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitFor(async () => (await count(page, '.task-line')) === 4);
    await waitForVisible(page, '.task-account .account');

    await look(page, () => document.querySelector<HTMLElement>('.task-lines')?.focus());
    const judged = async (place: number) => attributeOf(page, `.task-line[data-place="${place}"]`, 'data-finding');
    await press(page, 'o');
    await waitFor(async () => (await judged(0)) === 'in-order');
    await press(page, 'n');
    await waitFor(() => look(page, () => document.activeElement?.matches('[data-field=judge-note]') ?? false));
    await press(page, '?');
    await press(page, 'Escape');
    await press(page, 'v');
    await waitFor(async () => (await judged(1)) === 'question');
    await press(page, 'i');
    await waitFor(async () => (await judged(2)) === 'incident');
    await press(page, 'k');
    await press(page, 'o');
    await waitFor(async () => (await judged(2)) === 'in-order');
    expect(await textOf(page, '.tasks .progress')).toContain('3 van 4 bekeken');
    expect(await textOf(page, '.judge')).toContain('2 eerdere oordelen');

    const entries = await written('judged');
    expect(entries.map((entry) => entry.kind === 'oversight' && entry.type === 'judged' && entry.finding)).toEqual([
      'in-order',
      'question',
      'incident',
      'in-order',
    ]);
    expect(entries[1]).toMatchObject({ note: '?' });
    expect((await written('sampled'))[0]).toMatchObject({ seed: '412', size: 4, method: 'random' });
    await waitFor(async () => (await written('opened')).length >= 3);
  });

  test('the report says how, and what was found', async () => {
    await click(page, '[data-action=report-pdf]');
    const pdf = await savedPdf(page, /^controle-verslag-.*\.pdf$/);
    const text = (await pagesOf(Uint8Array.from(pdf.bytes))).join(' ').replace(/\s+/g, ' ');
    for (const said of ['Aselect zonder teruglegging', '412', '3 van 4 bekeken', 'vraag aan behandelaar'])
      expect(text).toContain(said);
    await click(page, '[data-action=report-csv]');
    const csv = await downloaded(browser, /^controle-verslag-.*\.csv$/);
    expect(new TextDecoder().decode(csv.bytes)).toContain('"Startgetal";"412"');
    await waitFor(async () => (await written('reported')).length === 2);
  });
});
