import type { Page } from '../../support/browser.ts';
import { evaluate } from '../../support/page.ts';

interface Asked {
  readonly query: string;
  readonly filter: 'all' | 'released' | 'withheld' | 'open';
}

/** As one types: first what nearly all have, then fewer; several words, a number, a date, and what nobody has. */
export const QUERIES = [
  'v',
  've',
  'vries',
  'vries wmo',
  'okafor politie',
  '1000123',
  '2021-06',
  'dordevic',
  'bestaat-niet',
  'gemeente utrecht begeleiding',
];
export const FILTERS_ASKED: readonly Asked['filter'][] = ['all', 'open'];

/** From the key (or the click on a group) to the rows on screen, in milliseconds. */
export const searchIn = (page: Page, asked: Asked): Promise<number> =>
  evaluate(
    page,
    async ({ query, filter }: Asked) => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
      const groups = [...document.querySelectorAll<HTMLInputElement>('.tools input[type=radio]')];
      const turn = () =>
        new Promise<void>((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(null);
        });
      const start = performance.now();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, query);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      groups[['all', 'released', 'withheld', 'open'].indexOf(filter)]?.click();
      await turn();
      while (document.querySelector('[role=grid][aria-busy], .rows .row:not([data-state])')) await turn();
      await new Promise((done) => requestAnimationFrame(() => done(null)));
      return performance.now() - start;
    },
    asked,
  );
