import type { Frame, Page } from '../../support/browser.ts';
import { childFrames, fieldValue, isVisible, waitFor } from '../../support/page.ts';
import { Prompt } from '../../support/prompt.ts';
import { Keyboard } from '../keyboard.ts';
import type { Stage } from '../stage.ts';

/** The strip offers the note; Enter puts it into the EPD's own field. What cannot be done is told, and the walk goes on. */
export async function fileNote(stage: Stage, page: Page, when: string): Promise<void> {
  await stage.attempt(`the note offered and filed ${when}`, async () => {
    const prompt = new Prompt(await stripOn(page), page);
    const number = await prompt.recorded();
    await stage.shoot('vastgelegd', `recorded as ${number}; the note is offered`);
    await stage.attempt(`the note offered under Enter ${when}`, () => offeredUnderEnter(prompt));
    await prompt.fileNote();
    const note = await waitFor(async () => (await fieldValue(page, '#note-text'))?.trim(), {
      what: 'the note in the field of the EPD',
    });
    await waitFor(async () => !(await hasStrip(page)), { what: 'the strip to go' });
    await stage.shoot('notitie', "the note stands in the EPD's own field");
    await stage.keep('note.txt', `${note}\n`);
  });
}

async function offeredUnderEnter(prompt: Prompt): Promise<void> {
  const { action } = await new Keyboard(prompt).focus();
  if (action !== 'file-note') throw new Error(`the focus is not on the note but in ${action}`);
}

/** The frame that says under which number it was recorded. */
export async function stripOn(page: Page): Promise<Frame> {
  return waitFor(
    async () => {
      const said = await Promise.all(childFrames(page).map(says));
      return childFrames(page)[said.indexOf(true)];
    },
    { timeout: 5000, what: 'the strip that says under which number it was recorded' },
  );
}

async function hasStrip(page: Page): Promise<boolean> {
  return (await Promise.all(childFrames(page).map(says))).includes(true);
}

/** A frame that is going away says nothing. */
function says(frame: Frame): Promise<boolean> {
  return isVisible(frame, '[data-recorded]').catch(() => false);
}
