import { click } from '../../support/page.ts';
import { type Stage, seen } from '../stage.ts';
import { stripOn } from './note.ts';
import { arrived, RECORD, shareQuickly } from './share.ts';

/** To the housing corporation without consent: a misunderstanding answered, what would be allowed, and a task instead. */
export async function refused(stage: Stage): Promise<void> {
  const page = await stage.open(RECORD);
  const before = stage.record.epd.disclosuresArrived().length;
  const keys = await shareQuickly(page, {
    partner: 'corporatie',
    subject: 'Huurachterstand',
    message: 'Mevrouw is opgenomen geweest en krijgt nu begeleiding bij haar financiën.',
  });
  const { prompt } = keys;
  await keys.take('what', 'answers-clinical', 'met diagnose');
  await keys.take('recipient', 'De Linde', 'linde');
  await keys.take('purpose', 'typed', 'uitstel van de ontruiming');
  await keys.take('necessity', 'uitstel van de ontruiming');
  await keys.take('ground', 'claim:covenant', 'convenant');
  await seen(prompt.frame, '.answer', /convenant/i);
  await stage.shoot('convenant', 'a covenant as the reason: the misunderstanding is answered where it is made');

  await keys.go('Shift+Tab', ({ part }) => part === 'ground', 'the ground');
  await keys.take('ground', 'consent-missing', 'toestemming die er nog niet');
  await keys.until(({ part }) => part === 'informed', 'the focus in informed');
  await keys.take('informed', 'no', 'weet het niet');
  await prompt.judges('not-permitted');
  await seen(prompt.frame, '[data-route]');
  await stage.shoot('mag-niet', 'it may not; what would be allowed stands under it');

  await click(prompt.frame, '.why');
  await seen(prompt.frame, '[data-finding]');
  await stage.shoot('waarom', 'why: each finding with its passage');
  await click(prompt.frame, '.why');

  await keys.go('Tab', ({ route }) => route === 'task', 'a route that has to happen first');
  await keys.press('Enter');
  const strip = await stripOn(page);
  await seen(strip, '[data-recorded]', /wacht op/);
  await stage.shoot('wacht-op', 'withheld with a task; the answers are kept');
  arrived(stage, before);
}
