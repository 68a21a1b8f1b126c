import { isVisible, waitFor } from '../../support/page.ts';
import { type Stage, seen } from '../stage.ts';
import { arrived, RECORD, shareQuickly } from './share.ts';

const BSN = '999990019';

/** More is in the message than she chose to share: said, looked at, taken out; what arrives is what was approved. */
export async function less(stage: Stage): Promise<void> {
  const page = await stage.open(RECORD);
  const before = stage.record.epd.disclosuresArrived().length;
  const keys = await shareQuickly(page, {
    partner: 'gemeente-wmo',
    subject: 'Aanvraag begeleiding',
    message: `Mevrouw A. de Vries (BSN ${BSN}) is bij ons in zorg. Zij heeft een bipolaire stoornis en gebruikt lithium.`,
  });
  const { prompt } = keys;
  await prompt.read();
  await keys.take('what', 'in-care-fact', 'alleen dat');
  await seen(prompt.frame, '.excess', 'diagnose');
  await stage.shoot('meer-dan-gekozen', 'more is in it than she chose');
  await prompt.press('Alt+k');
  await seen(prompt.frame, '.reduce-view', 'bipolaire');
  await stage.shoot('wat-gaat-weg', 'what leaves, with what was found in it');
  await prompt.press('Alt+w');
  await seen(prompt.frame, '.reduce-view ins', '[');
  await stage.shoot('weggehaald', 'what is not needed is struck, and can be put back');
  await prompt.press('Escape');
  await keys.take('recipient', 'gemeente Utrecht', 'wmo');
  await keys.take('necessity', 'aanvraag begeleiding');
  await keys.take('ground', 'consent:');
  await keys.take('informed', 'yes', 'weet het');
  await waitFor(async () => !(await isVisible(prompt.frame, '.excess')), { what: 'nothing to be too much' });
  await stage.shoot('minder-delen', 'the sentence, about what really leaves');
  await prompt.release((await prompt.verdict()) === 'permitted' ? undefined : 'Verzonnen verstrekking.');
  arrived(stage, before + 1);
  const text = stage.record.epd.disclosuresArrived().at(-1)?.bodyText ?? '';
  for (const gone of [BSN, 'bipolaire', 'lithium'])
    if (text.includes(gone)) throw new Error('what was taken out arrived all the same');
}
