import { type Stage, seen } from '../stage.ts';
import { arrived, RECORD, shareQuickly } from './share.ts';

/** Going on against the advice asks one motivated sentence, and says who reads it. Here she thinks better of it. */
export async function against(stage: Stage): Promise<void> {
  const page = await stage.open(RECORD);
  const before = stage.record.epd.disclosuresArrived().length;
  const keys = await shareQuickly(page, { partner: 'politie', subject: 'Vraag', message: 'Zij is bij ons in zorg.' });
  const { prompt } = keys;
  await keys.take('what', 'in-care-fact', 'alleen dat');
  await keys.take('recipient', 'police', 'politie');
  await keys.take('purpose', 'typed', 'de melding van de buren');
  await keys.take('necessity', 'melding van de buren');
  await keys.take('ground', 'none', 'geen grond');
  await prompt.judges('not-permitted');
  await keys.go('Tab', ({ action }) => action === 'release-anyway', 'going on anyway');
  await keys.press('Enter');
  await keys.until(({ field }) => field === 'motivation', 'the focus in the motivation');
  await keys.type('De wijkagent moet weten dat zij bij ons bekend is.');
  await seen(prompt.frame, '.against', 'functionaris gegevensbescherming');
  await stage.shoot('tegen-advies', 'going on against the advice: one motivated sentence');
  await prompt.withhold();
  await stage.shoot('niet-verstrekt', 'withheld: one key, recorded, nothing lost');
  arrived(stage, before);
}
