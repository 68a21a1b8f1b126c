import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemsOf } from '../../lib/export/fhir/validation.ts';
import { FORM_KINDS } from '../../lib/export/forms/kinds.ts';
import { pageTextsFor } from '../../lib/language/pages.ts';
import { pagesOf } from '../forms/pdf-text.ts';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { type Download, downloaded, savedPdf } from '../support/downloads.ts';
import { ON_CONSENT } from '../support/facts-examples.ts';
import { launch } from '../support/launch.ts';
import { logOf } from '../support/log.ts';
import { attach, choose, click, evaluate, fieldValue, fill, textOf, waitFor, waitForVisible } from '../support/page.ts';
import { promptOn, stripOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';

const { pages } = pageTextsFor('nl');

describeInBrowsers('taking along, verifying, putting back', (browserName) => {
  let record: Record;
  beforeEach(async () => {
    record = await openRecord(browserName);
  });
  afterEach(() => record.close());

  test('what was recorded comes out as a spreadsheet, FHIR, papers and a bundle that verifies beside its note', async () => {
    const note = await shareAndFile();
    const page = await logPage();

    const csv = Papa.parse<string[]>(await saved('csv', page), { delimiter: ';' }).data;
    expect(csv.filter((row) => row.includes('gemeente Utrecht, Wmo-loket'))).not.toHaveLength(0);

    const bundle = JSON.parse(await saved('fhir', page));
    const resources = bundle.entry.map(({ resource }: { resource: { resourceType: string } }) => resource);
    expect(resources.map(({ resourceType }: { resourceType: string }) => resourceType)).toContain('AuditEvent');
    expect(resources.flatMap(problemsOf)).toEqual([]);

    await click(page, '[role="row"][data-number="1"]');
    await waitForVisible(page, '[data-part="papers"] > summary');
    await click(page, '[data-part="papers"] > summary');
    for (const kind of FORM_KINDS) {
      // What was said of the paper before may have moved it, and Firefox's driver clicks where it stood.
      await evaluate(page, `document.querySelector('[data-paper="${kind}"]').click()`);
      const name = `${pages.papers.makes[kind].toLowerCase().replaceAll(' ', '-')}-1.pdf`;
      const { bytes } = await savedPdf(page, name);
      expect((await pagesOf(new Uint8Array(bytes))).join('\n')).toContain('Deelwijzer');
    }

    await saved('bundle', page);
    const { path } = await downloaded(record.browser, /bundle\.json$/);
    // Saved first, recorded then: the file can be there a moment before its entry.
    await waitFor(async () => (await logOf(record.browser)).at(-1)?.kind === 'log-change', {
      what: 'the bundle to be recorded as handed over',
    });
    expect((await logOf(record.browser)).at(-1)).toMatchObject({ type: 'handed-over', to: null });
    const noteFile = join(record.browser.downloads, 'notitie.txt');
    await writeFile(noteFile, note);
    const { stdout } = await promisify(execFile)(process.execPath, ['lib/commands/verify.ts', path, noteFile]);
    expect(stdout).toContain('Deze notitie hoort bij regel 0 van dit logboek: verstrekking 1.');
    expect(stdout).toContain('De tekst is letterlijk die welke is vastgelegd.');
    expect(stdout).toMatch(/In orde\.\n$/);
  });

  test('the page says what the log proves, and to which entry a note belongs', async () => {
    const note = await shareAndFile();
    const page = await logPage();
    await waitFor(async () => (await textOf(page, '.headline-verified')).includes('ongewijzigd sinds'));
    expect(await textOf(page, '.headline-verified')).toContain('een notitie in het dossier');

    await click(page, '[data-check="log"]');
    await waitFor(async () => (await textOf(page, '.stated')).includes('precies zoals hij is opgeschreven'));
    await fill(page, '.take-away textarea', note);
    await click(page, '[data-check="note"]');
    await waitFor(async () => (await textOf(page, '.stated')).includes('verstrekking 1'));
    expect(await textOf(page, '.stated')).toContain('letterlijk die welke is vastgelegd');
    await fill(page, '.take-away textarea', note.replace('begeleiding', 'behandeling'));
    await click(page, '[data-check="note"]');
    await waitFor(async () => (await textOf(page, '.stated')).includes('niet letterlijk'));
    await fill(page, '.take-away textarea', 'zonder stand');
    await click(page, '[data-check="note"]');
    await waitFor(async () => (await textOf(page, '.take-away')).includes(pages.takeAway.noStamp));
  });

  test('a bundle goes back into an empty log, and out again with the same bytes; a damaged one does not', async () => {
    await shareAndFile();
    const first = await logPage();
    const text = await saved('bundle', first);
    const { path } = await downloaded(record.browser, /bundle\.json$/);

    const elsewhere = await launch({ browser: browserName });
    try {
      const page = await elsewhere.openExtensionPage('review.html');
      await click(page, '[data-part="take-away"] > summary');
      const broken = join(record.browser.downloads, 'kapot.json');
      await writeFile(broken, text.replace('Wmo-loket', 'Wmo-balie'));
      await attach(page, '.take-away input[type="file"]', broken);
      await waitFor(async () =>
        (await textOf(page, '.take-away')).includes(pages.takeAway.putBackRefused['not-in-order']),
      );
      expect(await logOf(elsewhere)).toEqual([]);

      await attach(page, '.take-away input[type="file"]', path);
      await waitFor(async () => (await textOf(page, 'body')).includes('gemeente Utrecht, Wmo-loket'));
      const back = await logOf(elsewhere);
      expect(back.at(-1)).toMatchObject({ kind: 'log-change', type: 'read-back' });
      const log = JSON.parse(text).log as string;
      await choose(page, '.take-away select', log);
      await click(page, '[data-file="bundle"]');
      const again = await downloaded(elsewhere, /bundle\.json$/);
      expect(again.bytes.toString('utf8')).toBe(text);
    } finally {
      await elsewhere.close();
    }
  });

  test('erased after a granted request: the content is gone, that it was there is not, and the rest verifies', async () => {
    await shareAndFile();
    const page = await logPage();
    await click(page, '[role="row"][data-number="1"]');
    await click(page, '[data-erase="open"]');
    await fill(page, '[data-erase="why"]', 'verzoek van 3 november, toegewezen');
    await click(page, '[data-erase="sure"]');
    await waitFor(async () => (await logOf(record.browser)).every(({ kind }) => kind === 'log-change'));
    expect((await logOf(record.browser)).at(-1)).toMatchObject({ type: 'erased', reason: 'destruction-granted' });
    expect(await saved('bundle', page)).not.toContain('de Vries');
    await click(page, '[data-check="log"]');
    await waitFor(async () => (await textOf(page, '.stated')).includes('is de inhoud gewist'));
    expect(await textOf(page, '.headline-verified')).toContain('ongewijzigd sinds');
  });

  /** Shares on consent, and puts the note into the record. @returns the note as it stands there. */
  async function shareAndFile(): Promise<string> {
    const page = await record.open('/client/1042387/delen');
    await choose(page, '#share-partner', 'gemeente-wmo');
    await fill(page, '#share-explanation', 'Anna heeft drie uur per week hulp nodig.');
    await click(page, '#share-send');
    const prompt = await promptOn(page);
    await prompt.facts(ON_CONSENT);
    await prompt.details({ organisation: 'gemeente Utrecht, Wmo-loket' });
    await prompt.judges('permitted');
    await prompt.release();
    await waitForVisible(page, '#share-confirmation');
    const strip = await stripOn(page);
    await strip.fileNote();
    const note = await waitFor(async () => (await fieldValue(page, '#note-text'))?.trim());
    await waitFor(async () =>
      (await logOf(record.browser)).some((entry) => entry.kind === 'event' && entry.type === 'note-filed'),
    );
    return note;
  }

  async function logPage(): Promise<Page> {
    const page = await record.browser.openExtensionPage('review.html');
    await waitForVisible(page, '[data-part="take-away"] > summary');
    await waitForVisible(page, '[role="row"][data-number="1"]');
    await click(page, '[data-part="take-away"] > summary');
    return page;
  }

  async function saved(kind: 'csv' | 'fhir' | 'bundle', page: Page): Promise<string> {
    await click(page, `[data-file="${kind}"]`);
    const endings = { csv: /\.csv$/, fhir: /\.fhir\.json$/, bundle: /bundle\.json$/ };
    const { bytes }: Download = await downloaded(record.browser, endings[kind]);
    return bytes.toString('utf8');
  }
});
