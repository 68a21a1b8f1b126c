import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Disclosure } from '../../lib/disclosure/entry.ts';
import { readPdf } from '../../lib/payload/pdf/here.ts';
import type { Arrival } from '../demo-epd/server.ts';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { logOf } from '../support/log.ts';
import {
  attach,
  attributeOf,
  choose,
  click,
  fill,
  isVisible,
  look,
  textOf,
  waitFor,
  waitForVisible,
} from '../support/page.ts';
import { type Prompt, promptOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';

const FORM = '/client/1042387/delen';
const MOTIVATION = 'Test van minder delen: deze verstrekking is verzonnen.';
const BSN = '999990019';
const TEXT = `Mevrouw A. de Vries (BSN ${BSN}) is bij ons in zorg. Zij heeft schizofrenie en gebruikt olanzapine. Bel haar zoon Daan de Vries op 06-12345678.`;
const SECRET = 'Geheimwoord';

/** The clinician takes out of what leaves in the prompt itself, and that is what arrives. */
describeInBrowsers('sharing less', (browserName) => {
  const shared = sharedRecord(() => openRecord(browserName));
  let record: Record;
  let folder: string;
  let page: Page;
  let prompt: Prompt;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deelwijzer-minder-'));
    await writeFile(join(folder, 'brief.pdf'), await threePages());
    await writeFile(join(folder, 'foto.png'), PIXEL);
  });
  beforeEach(() => {
    record = shared();
    record.epd.reset();
  });

  test('what is proposed to go is taken out with one key, and arrives nowhere', TRY_AGAIN, async () => {
    await shareForm(TEXT);
    expect(await prompt.found()).toEqual(expect.arrayContaining(['bsn', 'diagnosis', 'medication']));
    await press('Alt+w');
    await waitForVisible(prompt.frame, '[data-changes]');
    expect(await prompt.found()).not.toContain('bsn');
    await prompt.release(MOTIVATION);
    const arrived = await arrival();
    expect(fieldOf(arrived, 'explanation')).not.toContain(BSN);
    expect(fieldOf(arrived, 'explanation')).toContain('is bij ons in zorg');
    expect(everything()).not.toContain(BSN);
    const { action, recipients } = await lastDisclosure();
    expect(recipients[0]?.details.leftOut?.join()).toMatch(/BSN/);
    expect(recipients[0]?.facts.data?.categories).not.toContain('bsn');
    expect(action.digest).not.toBeNull();
  });

  test('word by word, by keyboard alone: out, back, and out again', TRY_AGAIN, async () => {
    await shareForm(TEXT);
    await prompt.found();
    await press('Alt+k');
    await waitForVisible(prompt.frame, '.reduce-view');
    const part = () => textOf(prompt.frame, '.part-name[aria-current="true"]');
    while (!(await part()).includes('Toelichting')) {
      const before = await part();
      await press('Alt+ArrowDown');
      await waitFor(async () => (await part()) !== before, { what: 'another part' });
    }
    const chosen = () => look<string>(prompt.frame, `document.activeElement?.textContent ?? ''`);
    await press('Home');
    while (!(await chosen()).includes('schizofrenie')) await press('ArrowRight');
    const pressed = () => look<string>(prompt.frame, `document.activeElement?.getAttribute('aria-pressed') ?? ''`);
    await press('Enter');
    await waitFor(async () => (await pressed()) === 'true', { what: 'the diagnosis to be out' });
    await press('Control+z');
    await waitFor(async () => (await pressed()) === 'false', { what: 'the diagnosis to be back' });
    await press('Enter');
    await press('Escape');
    await waitForVisible(prompt.frame, '[data-sentence]');
    expect(await prompt.found()).not.toContain('diagnosis');
    await prompt.release(MOTIVATION);
    const text = fieldOf(await arrival(), 'explanation');
    expect(text).not.toContain('schizofrenie');
    expect(text).toContain('olanzapine');
    expect(text).toContain(BSN);
  });

  test('chosen is less than what is in it: said, and put right with one press', TRY_AGAIN, async () => {
    await shareForm(TEXT);
    await prompt.facts({ data: { identifiability: 'personal', scope: 'in-care-fact' } });
    await click(prompt.frame, '[data-action="plain-list"]');
    await waitForVisible(prompt.frame, '.excess');
    expect(await textOf(prompt.frame, '.excess')).toMatch(/diagnose/);
    await click(prompt.frame, '[data-action="take-excess"]');
    await waitFor(async () => !(await isVisible(prompt.frame, '.excess')), { what: 'nothing to be too much' });
    await prompt.release(MOTIVATION);
    const text = fieldOf(await arrival(), 'explanation');
    expect(text).toContain('is bij ons in zorg');
    for (const gone of ['schizofrenie', 'olanzapine']) expect(text).not.toContain(gone);
    const { recipients } = await lastDisclosure();
    expect(recipients[0]?.facts.data?.categories).not.toContain('diagnosis');
  });

  test(
    'what really leaves counts, whatever is ticked; a kind that is not in it she can say so',
    TRY_AGAIN,
    async () => {
      await shareForm(TEXT);
      await prompt.read();
      await prompt.facts({ data: { categories: ['attendance', 'diagnosis', 'medication', 'bsn', 'identity'] } });
      await prompt.release(MOTIVATION);
      await arrival();
      const { recipients } = await lastDisclosure();
      const [account] = recipients;
      expect(account?.facts.data?.categories).toEqual(expect.arrayContaining(['diagnosis', 'bsn']));
      expect(account?.facts.data?.categories).not.toContain('third-party');
      expect(account?.details.saidNotIn?.length).toBeGreaterThan(0);
    },
  );

  test('a page of a PDF goes, and nothing of it arrives', TRY_AGAIN, async () => {
    await shareForm('Zie de bijlage.', 'brief.pdf');
    await prompt.read();
    await press('Alt+k');
    await waitForVisible(prompt.frame, '.reduce-view');
    await openPart('brief.pdf');
    await waitForVisible(prompt.frame, '.pdf-page[data-page="2"] input');
    await click(prompt.frame, '.pdf-page[data-page="2"] input');
    await waitFor(async () => (await attributeOf(prompt.frame, '[data-kept]', 'data-kept')) === '2', {
      what: 'two pages to stay',
    });
    await press('Escape');
    await prompt.release(MOTIVATION);
    const [file] = (await arrival()).files ?? [];
    const read = await readPdf(new Uint8Array(file?.body ?? []));
    expect('pages' in read && read.pages.map(({ text }) => text?.trim())).toEqual(['Bladzijde een', 'Bladzijde drie']);
    expect(everything()).not.toContain(SECRET);
    expect((await lastDisclosure()).recipients[0]?.details.leftOut?.join()).toMatch(/brief\.pdf.*2/);
  });

  test('a picture that nobody can read: she looked, or it does not go', TRY_AGAIN, async () => {
    await shareForm('Zie de foto.', 'foto.png');
    await prompt.read();
    expect(await attributeOf(prompt.frame, '[data-looked]', 'data-looked')).not.toBeNull();
    await prompt.release(MOTIVATION);
    expect((await arrival()).files?.map(({ name }) => name)).toEqual(['foto.png']);
    expect((await lastDisclosure()).recipients[0]?.details.lookedAt).toEqual(['foto.png']);
  });

  test('withheld after changes: nothing left, and every field keeps its words', TRY_AGAIN, async () => {
    await shareForm(TEXT);
    await prompt.found();
    await press('Alt+w');
    await waitForVisible(prompt.frame, '[data-changes]');
    await prompt.withhold();
    expect(record.epd.disclosuresArrived()).toEqual([]);
    expect(await look<string>(page, `document.querySelector('#share-explanation').value`)).toBe(TEXT);
  });

  async function shareForm(explanation: string, attachment?: string): Promise<void> {
    page = await record.open(FORM);
    await choose(page, '#share-partner', 'gemeente-wmo');
    await choose(page, '#share-purpose', 'Aanvraag voorziening');
    await fill(page, '#share-person', 'mw. Van Loon');
    await fill(page, '#share-subject', 'Aanvraag begeleiding');
    await fill(page, '#share-explanation', explanation);
    if (attachment !== undefined) await attach(page, '#share-attachment', join(folder, attachment));
    await click(page, '#share-send');
    prompt = await promptOn(page);
  }

  /** Keys go where the focus is. */
  async function press(combination: string): Promise<void> {
    await waitFor(() => look<boolean>(prompt.frame, 'document.hasFocus()'), { what: 'the prompt to have the focus' });
    await prompt.press(combination);
  }

  async function openPart(name: string): Promise<void> {
    const index = await look<number, string>(
      prompt.frame,
      (wanted) =>
        [...document.querySelectorAll('.reduce-view nav li')].findIndex((one) => one.textContent?.includes(wanted)),
      name,
    );
    await click(prompt.frame, `.reduce-view nav li:nth-child(${index + 1}) button`);
  }

  async function arrival(): Promise<Arrival> {
    await waitFor(() => record.epd.disclosuresArrived().length === 1, { what: 'the disclosure to arrive, once' });
    return record.epd.disclosuresArrived()[0] as Arrival;
  }

  const fieldOf = ({ fields }: Arrival, like: string): string =>
    Object.entries(fields ?? {})
      .filter(([name]) => name.includes(like) || name.includes('toelichting'))
      .map(([, value]) => String(value))
      .join('\n');

  /** All that ever reached the server since the test began, raw. */
  const everything = (): string =>
    record.epd
      .arrivals()
      .map(({ path, headers, body }) => `${path} ${JSON.stringify(headers)} ${body.toString('latin1')}`)
      .join('\n');

  async function lastDisclosure(): Promise<Disclosure> {
    const all = await logOf(record.browser);
    return all.filter((entry) => entry.kind === 'disclosure').at(-1) as Disclosure;
  }
});

async function threePages(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const words of ['Bladzijde een', `Bladzijde twee ${SECRET}`, 'Bladzijde drie'])
    document.addPage().drawText(words, { x: 50, y: 700, font, size: 14 });
  return document.save({ useObjectStreams: false });
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
