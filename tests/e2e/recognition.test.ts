import { afterEach, expect, test } from 'vitest';
import type { GuardChange } from '../../lib/disclosure/entry.ts';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { logOf } from '../support/log.ts';
import {
  click,
  count,
  evaluate,
  fill,
  isVisible,
  look,
  press,
  textOf,
  waitFor,
  waitForVisible,
} from '../support/page.ts';
import { hasPrompt, type Prompt, promptOn } from '../support/prompt.ts';
import { heldAfterQuiet, openRecord, POLICY, type Record } from '../support/record.ts';
import { asExtensionPage, isTeaching, panelOn, pointAt, startTeaching } from '../support/teach.ts';

const DISMISS = '[data-action="dismiss"]';

/** Recognition without a profile, put right by hand: a false prompt dismissed for good, an EPD taught by pointing. */
describeInBrowsers('recognition put right by hand', (browserName) => {
  let record: Record;
  const open = async (policy: object = POLICY) => {
    record = await openRecord(browserName, { profile: false, policy });
  };
  afterEach(() => record.close());

  test('a false prompt is dismissed: it goes on, is logged, is not asked again; another control still is', async () => {
    await open();
    const page = await record.open('/client/1042387/voortgang');
    await share(page, 'Eerste.');
    const prompt = await promptOn(page);
    expect(await textOf(prompt.frame, '.no-disclosure')).toContain('‘Verstuur’');
    expect(arrived()).toBe(0);
    await dismissed(prompt);
    await waitFor(() => arrived() === 1);
    expect(await changes()).toMatchObject([
      {
        type: 'prompt-dismissed',
        epd: record.epd.origin,
        says: 'never-shares',
        matcher: { sink: 'fetch', method: 'POST', exact: true },
      },
    ]);
    expect((await logOf(record.browser)).filter(({ kind }) => kind !== 'guard-change')).toEqual([]);

    await share(page, 'Nog eens.');
    await waitFor(() => arrived() === 2);
    const other = await record.open('/client/1042378/voortgang'); // the next client, in another page
    await share(other, 'Een ander.');
    await waitFor(() => arrived() === 3);
    expect(await heldAfterQuiet(other, record.browser)).toBe(0);

    await click(other, '#export-record');
    await (await promptOn(other)).withhold();
    expect(arrived()).toBe(3);
  });

  test('taken back in the options it is asked again, in the page that stands open', async () => {
    await open();
    const page = await record.open('/client/1042387/voortgang');
    await share(page, 'Eerste.');
    await dismissed(await promptOn(page));
    await waitFor(() => arrived() === 1);

    const options = await record.browser.openExtensionPage('options.html');
    await waitForVisible(options, '[data-rule="dismissed"]');
    expect(await textOf(options, '[data-rule="dismissed"]')).toMatch(/gegevens versturen, .*\/client\/…\//);
    await click(options, '[data-rule="dismissed"] [data-action="take-back"]');
    await waitFor(async () => (await count(options, '[data-rule="dismissed"]')) === 0);
    expect((await changes()).map(({ type }) => type)).toEqual(['prompt-dismissed', 'dismissal-revoked']);

    await page.bringToFront();
    await share(page, 'Weer.');
    await (await promptOn(page)).withhold();
    expect(arrived()).toBe(1);
  });

  test('an organisation may forbid it: no control, and the background refuses', async () => {
    await open({ ...POLICY, mayDismiss: false });
    const page = await record.open('/client/1042387/voortgang');
    await share(page, 'Eerste.');
    const prompt = await promptOn(page);
    expect(await isVisible(prompt.frame, '[data-action="withhold"]')).toBe(true);
    expect(await count(prompt.frame, DISMISS)).toBe(0);
    const ticket = await record.browser.background.evaluate<string | undefined>(async () => {
      const scope = globalThis as unknown as { browser?: Kept; chrome: Kept };
      type Kept = { storage: { session: { get(key: null): Promise<{ [key: string]: { ticket: string } }> } } };
      const kept = await (scope.browser ?? scope.chrome).storage.session.get(null);
      return Object.entries(kept).find(([key]) => key.startsWith('held:'))?.[1].ticket;
    });
    const answer = await asExtensionPage(record.browser, 'prompt/dismiss', { ticket });
    expect(answer).toMatchObject({ ok: false, problem: 'not-yours' });
    expect(arrived()).toBe(0);
    expect(await logOf(record.browser)).toEqual([]);
  });

  test('taught by pointing that a button shares, it is held from then on, without a reload', async () => {
    await open();
    const page = await record.open('/client/1042387/dossiernotities');
    await fill(page, '#note-text', 'Gebeld met de huisarts.');
    await startTeaching(page);
    const before = saved();
    await pointAt(page, '#note-save');
    const panel = await panelOn(page);
    expect(await textOf(panel.frame, 'h1')).toContain('Notitie opslaan');
    expect(await panel.goesFor()).toBe(1);
    await panel.say('shares');
    await press(page, 'Escape');
    await waitFor(async () => !(await isTeaching(page)));
    expect(saved()).toBe(before); // pointing did not press it
    expect(await changes()).toMatchObject([{ type: 'taught', says: 'shares', matcher: { selector: '#note-save' } }]);

    await click(page, '#note-save');
    const prompt = await promptOn(page);
    expect(saved()).toBe(before);
    await prompt.withhold();
    expect(saved()).toBe(before);
  });

  test('a script of the page picks nothing, and nothing of the page is pressed while she points', async () => {
    await open();
    const page = await record.open('/client/1042387/dossiernotities');
    await fill(page, '#note-text', 'Gebeld met de huisarts.');
    await startTeaching(page);
    await evaluate(page, () => {
      const glass = document.querySelector<HTMLElement>('[data-deelwijzer=teach]');
      const button = document.querySelector<HTMLElement>('#note-save');
      const { x, y } = button?.getBoundingClientRect() ?? { x: 0, y: 0 };
      for (const type of ['pointermove', 'click'])
        glass?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5 }));
      glass?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true }));
      glass?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      button?.click();
    });
    expect(await heldAfterQuiet(page, record.browser)).toBe(0);
    expect(await count(page, '[data-deelwijzer=teach-panel]')).toBe(0);
    expect(saved()).toBe(0);
    await pointAt(page, '#note-save'); // by her own hand it does come
    await panelOn(page);
    expect(saved()).toBe(0);
  });

  test('by the keyboard alone; taught that it never shares, it is asked no more', async () => {
    await open();
    const page = await record.open('/client/1042387/voortgang');
    await click(page, '#print-record');
    await (await promptOn(page)).withhold();
    await press(page, 'Escape'); // the strip
    await startTeaching(page);
    const tabs = await placeOf(page, '#print-record');
    for (let pressed = 0; pressed < tabs; pressed += 1) await press(page, 'Tab');
    await press(page, 'Enter');
    const panel = await panelOn(page);
    await panel.say('never-shares');
    await press(page, 'Escape');
    await waitFor(async () => !(await isTeaching(page)));
    await click(page, '#print-record');
    await waitFor(() => record.browser.prints().length === 1);
    expect(await hasPrompt(page)).toBe(false);
  });

  const arrived = (): number => record.epd.disclosuresArrived().length;
  const saved = (): number => record.epd.arrivals().filter(({ path }) => path.endsWith('/notities')).length;
  const changes = async (): Promise<GuardChange[]> =>
    (await logOf(record.browser)).filter((entry) => entry.kind === 'guard-change');

  /** Nothing in the page tells what is pointed at, and nothing should: Tab goes through the controls in their order. */
  const placeOf = (page: Page, selector: string): Promise<number> =>
    look<number, string>(
      page,
      (wanted) =>
        [...document.querySelectorAll('a[href],button,label,summary,[role=button],[role=menuitem],[role=tab]')]
          .filter((one) => one.getClientRects().length > 0 && one.checkVisibility({ visibilityProperty: true }))
          .findIndex((one) => one.matches(wanted)) + 1,
      selector,
    );

  async function share(page: Page, text: string): Promise<void> {
    await click(page, '#open-share-dialog');
    await fill(page, '#dialog-message', text);
    await click(page, '#share-dialog-send');
  }

  async function dismissed(prompt: Prompt): Promise<void> {
    await waitForVisible(prompt.frame, `${DISMISS}[data-ready]`);
    await click(prompt.frame, DISMISS);
    await waitFor(async () => !(await prompt.isOpen()), { what: 'the prompt to go' });
  }
});
