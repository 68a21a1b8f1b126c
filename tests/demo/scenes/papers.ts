import { FORM_KINDS } from '../../../lib/export/forms/kinds.ts';
import { pageTextsFor } from '../../../lib/language/pages.ts';
import { downloaded, savedPdf } from '../../support/downloads.ts';
import { click, waitForVisible } from '../../support/page.ts';
import { type Stage, seen } from '../stage.ts';

const { papers } = pageTextsFor('nl').pages;
const FILES = [
  ['csv', /\.csv$/, 'log.csv'],
  ['fhir', /\.fhir\.json$/, 'fhir.json'],
  ['bundle', /\.bundle\.json$/, 'bundle.json'],
] as const;

/** What falls out of the log: the papers of one disclosure, and the files of all of it. */
export async function papersAndFiles(stage: Stage): Promise<void> {
  const page = await stage.openExtensionPage('review.html');
  await seen(page, '.headline-verified', 'ongewijzigd sinds');
  await click(page, '[role="row"][data-number="1"]');
  await waitForVisible(page, '[data-part="papers"] > summary');
  await click(page, '[data-part="papers"] > summary');
  await stage.shoot('papieren', 'the papers that this disclosure can be put on');
  for (const kind of FORM_KINDS) {
    await click(page, `[data-paper="${kind}"]`);
    const name = `${papers.makes[kind].toLowerCase().replaceAll(' ', '-')}-1.pdf`;
    await stage.keep(name, (await savedPdf(page, name)).bytes);
  }
  await click(page, '[data-part="take-away"] > summary');
  for (const [kind, name, as] of FILES) {
    await click(page, `[data-file="${kind}"]`);
    await stage.keep(as, (await downloaded(stage.browser, name)).bytes);
  }
  await click(page, '[data-check="log"]');
  await seen(page, '.stated', 'precies zoals hij is opgeschreven');
  await stage.shoot('controle', 'what the log proves, and what not');
}
