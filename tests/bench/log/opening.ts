import type { BrowserContext } from 'playwright-core';
import { waitFor } from '../../support/wait.ts';

type Moment = 'rows' | 'complete';
const MARK = 'deelwijzer-opening';

/** When the log page showed what, in milliseconds from the start of its navigation. The page tells by itself. */
export class Opening {
  readonly #at = new Map<Moment, number>();

  static async in(context: BrowserContext): Promise<Opening> {
    const opening = new Opening();
    context.on('console', (message) => {
      const [mark, moment, at] = message.text().split(' ');
      if (mark === MARK) opening.#at.set(moment as Moment, Number(at));
    });
    await context.addInitScript(tellMoments, MARK);
    return opening;
  }

  clear(): void {
    this.#at.clear();
  }

  of(moment: Moment): Promise<number> {
    return waitFor(() => this.#at.get(moment), { timeout: 180_000, what: `the log page's ${moment}` });
  }
}

function tellMoments(mark: string): void {
  if (!location.pathname.endsWith('/review.html')) return;
  const wanted: [moment: Moment, selector: string][] = [
    ['rows', '.rows .row[data-state] .said:not(:empty)'],
    ['complete', 'main[data-complete]'],
  ];
  const observer = new MutationObserver(() => {
    for (const one of [...wanted]) {
      if (!document.querySelector(one[1])) continue;
      wanted.splice(wanted.indexOf(one), 1);
      requestAnimationFrame(() => setTimeout(() => console.debug(`${mark} ${one[0]} ${performance.now()}`)));
    }
    if (wanted.length === 0) observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
