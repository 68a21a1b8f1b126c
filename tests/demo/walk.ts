import { join } from 'node:path';
import { buildIfStale } from '../../lib/packaging/build.ts';
import { bringBrowser } from '../support/bring/browser.ts';
import type { BrowserName } from '../support/browser.ts';
import { again } from './scenes/again.ts';
import { against } from './scenes/against.ts';
import { client, oversight, preparing } from './scenes/around.ts';
import { dark } from './scenes/dark.ts';
import { less } from './scenes/less.ts';
import { log, popup } from './scenes/pages.ts';
import { papersAndFiles } from './scenes/papers.ts';
import { parties } from './scenes/parties.ts';
import { refused } from './scenes/refused.ts';
import { routine } from './scenes/routine.ts';
import { urgent } from './scenes/urgent.ts';
import { Stage } from './stage.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '.output', 'demo');

/** The main job and what may come between, in the order in which a clinician would meet it. */
const SCENES: readonly (readonly [title: string, play: (stage: Stage) => Promise<void>])[] = [
  ['Sharing on consent, and the note in the record', routine],
  ['The same partner again', again],
  ['Not permitted: what would be, and a task instead', refused],
  ['Against the advice', against],
  ['An emergency', urgent],
  ['Several recipients', parties],
  ['Sharing less', less],
  ['The log', log],
  ['Papers, files, verification', papersAndFiles],
  ['The popup', popup],
  ['One client', client],
  ['Preparing a meeting', preparing],
  ["The officer's desk", oversight],
  ['In dark', dark],
];

/** Walks the main job without a display, and leaves a picture of every step. Fails where something else is to be seen. */
export async function walk(browser: BrowserName): Promise<void> {
  await buildIfStale(browser === 'chromium' ? 'chrome' : 'firefox');
  await bringBrowser(browser);
  console.log(`Starting the demo EPD and ${browser} …`);
  const stage = await Stage.set(browser, FOLDER);
  try {
    for (const [title, play] of SCENES) {
      console.log(title);
      await stage.attempt(title, () => play(stage));
    }
  } finally {
    await stage.record.close();
  }
  console.log(
    `\n${stage.pictures} pictures${stage.has('note.txt') ? ' and the dossier note (note.txt)' : ''} are in ${stage.place}.`,
  );
  if (stage.failures.length === 0) return;
  console.log(`\n${stage.failures.length} not as it should be:\n- ${stage.failures.join('\n- ')}`);
  process.exitCode = 1;
}
