import type * as playwright from 'playwright-core';
import { click, look, press } from '../support/page.ts';
import type { Attempt } from './attempts.ts';
import { printToPaper } from './paper.ts';
import type { Place } from './places.ts';
import type { World } from './world.ts';

/** Sets off an attempt as a user does: by real input. */
export async function setOff(_world: World, attempt: Attempt, place: Place): Promise<void> {
  const { page, target } = place;
  const selector = `[data-attempt="${attempt.id}"]`;
  switch (attempt.drive) {
    case 'click':
      if (attempt.control === 'label') return click(target, 'label[for=vinkje]');
      if (attempt.id === 'open-shadow') return clickMiddle(place, '#schaduw-open');
      if (attempt.id === 'closed-shadow') return clickMiddle(place, '#schaduw-dicht');
      return click(target, selector);
    case 'enter':
      await look(target, (css) => document.querySelector<HTMLElement>(css)?.focus(), selector);
      return press(page, 'Enter');
    case 'copy-key':
      await click(target, selector);
      return press(page, 'Control+c');
    case 'cut-key':
      await click(target, selector);
      return press(page, 'Control+x');
    case 'drag':
      return dragAcross(place, selector, '#buiten');
    case 'print-menu':
      return printToPaper(page);
    case 'screenshot':
      return;
  }
}

/** By the mouse, in steps as a hand makes them. */
async function dragAcross({ page, target }: Place, from: string, to: string): Promise<void> {
  const middle = async (selector: string) => {
    const box = await (await (target as playwright.Page).$(selector))?.boundingBox();
    if (!box) throw new Error(`${selector} takes no room on the screen.`);
    return [box.x + Math.min(box.width, 100) / 2, box.y + box.height / 2] as const;
  };
  await look(target, 'scrollTo(0, 0)');
  const { mouse } = page as playwright.Page;
  const [start, end] = [await middle(from), await middle(to)];
  await mouse.move(...start);
  await mouse.down();
  await mouse.move(start[0] + 8, start[1] + 8, { steps: 4 });
  await mouse.move(...end, { steps: 4 });
  await mouse.move(end[0] + 4, end[1] + 4);
  await mouse.up();
}

/** Where no selector reaches. */
async function clickMiddle({ page, target }: Place, selector: string): Promise<void> {
  const { x, y } = await look(
    target,
    (css) => {
      const element = document.querySelector(css)!;
      element.scrollIntoView({ block: 'center' });
      const { left, top, height } = element.getBoundingClientRect();
      return { x: left + 20, y: top + height / 2 };
    },
    selector,
  );
  await (page as playwright.Page).mouse.click(x, y);
}
