import { preferDark } from '../dark.ts';
import type { Stage } from '../stage.ts';
import { RECORD, shareQuickly } from './share.ts';

/** The prompt for who has the system in dark. The EPD knows no dark. */
export async function dark(stage: Stage): Promise<void> {
  const page = await stage.open(RECORD);
  await preferDark(page);
  const keys = await shareQuickly(page, {
    partner: 'gemeente-wmo',
    subject: 'Aanvraag begeleiding',
    message: 'Een verlenging met drie maanden is nodig.',
  });
  await stage.shoot('donker', 'the prompt in dark');
  await keys.take('what', 'answers-plain');
  await keys.take('recipient', 'gemeente Utrecht', 'wmo');
  await keys.take('necessity', 'aanvraag begeleiding');
  await keys.take('ground', 'consent-missing', 'toestemming die er nog niet');
  await keys.prompt.judges('not-permitted');
  await stage.shoot('donker-mag-niet', 'a refusal in dark');
  await keys.prompt.withhold();
}
