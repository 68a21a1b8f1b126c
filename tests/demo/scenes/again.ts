import { type Stage, seen } from '../stage.ts';
import { fileNote } from './note.ts';
import { arrived, NOTES, shareQuickly } from './share.ts';

/** The same partner again: the consent of last time is suggested, and the page stays where it is. */
export async function again(stage: Stage): Promise<void> {
  const page = await stage.open(NOTES);
  const before = stage.record.epd.disclosuresArrived().length;
  const keys = await shareQuickly(page, {
    partner: 'gemeente-wmo',
    subject: 'Aanvraag begeleiding',
    message: 'De hulp is vooral nodig op dinsdag en donderdag, in de ochtend.',
  });
  const { prompt } = keys;
  await seen(prompt.frame, '[data-sentence]', 'gemeente Utrecht, Wmo-loket');
  await keys.take('what', 'answers-plain');
  await keys.take('recipient', 'gemeente Utrecht');
  await keys.take('necessity', 'aanvraag begeleiding');
  await keys.narrow('ground', 'consent:');
  await stage.shoot('eerdere-toestemming', 'the consent of last time is suggested');
  await keys.press('Enter');
  await keys.take('informed', 'yes', 'weet het');
  await prompt.judges('permitted');
  await keys.until(({ action }) => action === 'release', 'the focus on release');
  arrived(stage, before);
  await prompt.release();
  await fileNote(stage, page, 'where the page stays');
  arrived(stage, before + 1);
}
