import type { Page } from '../../support/browser.ts';
import { choose, click, fill } from '../../support/page.ts';
import { promptOn } from '../../support/prompt.ts';
import { Keyboard } from '../keyboard.ts';
import type { Stage } from '../stage.ts';

export const RECORD = '/client/1042387/voortgang';
export const NOTES = '/client/1042387/dossiernotities';

/** The EPD's own form, as a nurse fills it in for the municipality. It posts, and the page goes with it. */
export async function fillShareForm(page: Page): Promise<void> {
  await choose(page, '#share-partner', 'gemeente-wmo');
  await fill(page, '#share-person', 'mw. Van Loon');
  await choose(page, '#share-purpose', 'Aanvraag voorziening');
  await fill(page, '#share-subject', 'Aanvraag begeleiding');
  await fill(
    page,
    '#share-explanation',
    [
      'Anna heeft drie uur per week hulp nodig bij het huishouden en de administratie.',
      'Naar verwachting een jaar.',
      'Een afspraak thuis kan op dinsdag en donderdag.',
    ].join('\n'),
  );
}

/** Shares from the EPD's small dialog, which sends without leaving the page, and gives the prompt that holds it. */
export async function shareQuickly(
  page: Page,
  { partner, subject, message }: { partner: string; subject: string; message: string },
): Promise<Keyboard> {
  await click(page, '#open-share-dialog');
  await choose(page, '#dialog-partner', partner);
  await fill(page, '#dialog-subject', subject);
  await fill(page, '#dialog-message', message);
  await click(page, '#share-dialog-send');
  const keys = new Keyboard(await promptOn(page));
  await keys.at('what');
  return keys;
}

/** Nothing may have arrived beyond what was decided. */
export function arrived({ record }: Stage, wanted: number): void {
  const ways = record.epd.disclosuresArrived().map(({ method, path }) => `${method} ${path}`);
  if (ways.length !== wanted) throw new Error(`${ways.length} disclosures arrived, not ${wanted}: ${ways.join(', ')}`);
}
