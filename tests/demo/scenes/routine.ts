import { click, waitFor } from '../../support/page.ts';
import { promptOn } from '../../support/prompt.ts';
import { Keyboard } from '../keyboard.ts';
import { type Stage, seen } from '../stage.ts';
import { fileNote } from './note.ts';
import { arrived, fillShareForm, RECORD } from './share.ts';

/** The main job: share on consent with a known partner, and file the note. */
export async function routine(stage: Stage): Promise<void> {
  const page = await stage.open(RECORD);
  await seen(page, '#client-name', 'A. de Vries');
  await stage.shoot('dossier', 'the record of A. de Vries');

  await click(page, '#open-share-form');
  await fillShareForm(page);
  await stage.shoot('deelformulier', 'the share form of the EPD, filled in');

  await click(page, '#share-send');
  const prompt = await promptOn(page);
  const keys = new Keyboard(prompt);
  await keys.at('what');
  await prompt.judges('incomplete');
  await seen(prompt.frame, 'header', 'A. de Vries');
  arrived(stage, 0);
  await stage.shoot('vraag', 'the click is held; the first blank has the focus');

  await keys.take('what', 'answers-plain');
  await keys.at('recipient');
  await seen(prompt.frame, '[data-sentence]', 'antwoorden op gestelde vragen');
  await stage.shoot('eerste-voorstel', 'Enter took the suggestion; next the recipient');

  await keys.narrow('recipient', 'gemeente Utrecht', 'wmo');
  await stage.shoot('ontvanger', 'typing filters');
  await keys.press('Enter');
  await keys.take('necessity', 'aanvraag begeleiding');
  await keys.narrow('ground', 'consent-spoken', 'mondeling');
  await stage.shoot('grond', 'on which ground');
  await keys.press('Enter');

  await keys.until(({ part, tag }) => part === null && tag === 'INPUT', 'the focus in the details of the consent');
  await keys.type('3-11');
  await seen(prompt.frame, '.dock', /3 november/);
  await stage.shoot('toestemming', 'the consent: by whom, when, and one confirmation in plain words');
  await keys.press('Enter');

  await keys.take('informed', 'yes', 'weet het');
  await prompt.judges('permitted');
  await keys.until(({ action }) => action === 'release', 'the focus on release');
  await seen(prompt.frame, '[data-action="release"][data-ready]');
  await stage.shoot('mag', 'it may go; nothing went yet');
  arrived(stage, 0);

  await prompt.release();
  await seen(page, '#share-confirmation', 'Verstuurd aan Gemeente Utrecht');
  await waitFor(() => stage.record.epd.disclosuresArrived().length === 1, { what: 'the arrival at the EPD' });
  await stage.shoot('verstuurd', 'it went, once, and the EPD confirms');
  await fileNote(stage, page, 'after the EPD went to another page');
}
