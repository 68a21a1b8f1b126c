import { click, press } from '../../support/page.ts';
import { type Stage, seen } from '../stage.ts';

/** What was recorded, to find and to read. */
export async function log(stage: Stage): Promise<void> {
  const page = await stage.openExtensionPage('review.html');
  await seen(page, '[role="row"][data-number="1"]', 'gemeente Utrecht, Wmo-loket');
  await stage.shoot('logboek', 'the log: a table of sentences');
  await click(page, '[role="row"][data-number="1"]');
  await seen(page, '.detail[data-number="1"]', 'A. de Vries');
  await stage.shoot('logboek-detail', 'one entry as it was recorded');
  await press(page, 'Escape');
}

/** What is open today. Shown in a tab: a driver cannot open the toolbar's own popup. */
export async function popup(stage: Stage): Promise<void> {
  const page = await stage.openExtensionPage('popup.html', { width: 400, height: 600 });
  await seen(page, '.agenda', 'Vul de rest aan');
  await stage.shoot('popup', 'what is open today');
}
