import { waitFor } from '../../support/page.ts';
import { type Stage, seen } from '../stage.ts';
import { stripOn } from './note.ts';
import { arrived, RECORD, shareQuickly } from './share.ts';

/** When every second counts: who, what, which danger. */
export async function urgent(stage: Stage): Promise<void> {
  const page = await stage.open(RECORD);
  const before = stage.record.epd.disclosuresArrived().length;
  const keys = await shareQuickly(page, {
    partner: 'politie',
    subject: 'Spoed',
    message: 'Zij is op weg naar het station en wil voor de trein springen.',
  });
  await keys.press('Alt+s');
  for (const [field, text] of [
    ['who', 'Politie, meldkamer'],
    ['what', 'signalement, waar zij is en wat zij van plan is'],
    ['danger', 'zij wil vandaag een einde aan haar leven maken'],
  ] as const) {
    await keys.until(({ emergency }) => emergency === field, `the focus in ${field}`);
    await keys.type(text);
    if (field !== 'danger') await keys.press('Tab');
  }
  await seen(keys.prompt.frame, '[data-action="release"][data-ready]');
  await stage.shoot('spoed', 'three fields, then it may go');
  arrived(stage, before);
  await keys.prompt.release();
  const strip = await stripOn(page);
  await seen(strip, '[data-recorded]', 'Vastgelegd');
  await stage.shoot('spoed-vastgelegd', 'gone and recorded; the rest is owed within a day');
  await waitFor(() => stage.record.epd.disclosuresArrived().length === before + 1, { what: 'the arrival at the EPD' });
}
