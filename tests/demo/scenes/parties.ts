import { type Stage, seen } from '../stage.ts';
import { arrived, RECORD, shareQuickly } from './share.ts';

/** Two recipients: a row each, with its own ground; the worst verdict leads. */
export async function parties(stage: Stage): Promise<void> {
  const page = await stage.open(RECORD);
  const before = stage.record.epd.disclosuresArrived().length;
  const keys = await shareQuickly(page, {
    partner: 'buurtteam',
    subject: 'Begeleiding thuis',
    message: 'Mevrouw wil hulp bij de administratie.',
  });
  const { prompt } = keys;
  await keys.take('what', 'answers-plain');
  await keys.take('recipient', 'gemeente Utrecht', 'wmo');
  await keys.take('necessity', 'aanvraag begeleiding');
  await keys.take('ground', 'consent:');
  await keys.take('informed', 'yes', 'weet het');
  await prompt.judges('permitted');
  await keys.go('Shift+Tab', ({ part }) => part === 'recipient', 'the recipient');
  await keys.press('Enter');
  await keys.go('Tab', ({ name }) => name.includes('Nog een ontvanger'), 'the button for another recipient');
  await keys.press('Enter');
  await keys.take('recipient', 'De Linde', 'linde');
  await seen(prompt.frame, '.parties', 'De Linde');
  await stage.shoot('partijen', 'several recipients, a row each');
  await prompt.withhold();
  arrived(stage, before);
}
