import type { Page } from './browser.ts';
import { look } from './evaluate.ts';
import { waitFor } from './wait.ts';

/** What Deelwijzer tells at the lower edge of the page, in a closed shadow root: found as an eye would, by where it is. */
export interface EdgeLine {
  left: number;
  right: number;
  y: number;
}

export function edgeLineOn(page: Page): Promise<EdgeLine> {
  return waitFor(
    () =>
      look<EdgeLine | null>(page, () => {
        const y = innerHeight - 30;
        const isLine = (x: number) => document.elementFromPoint(x, y)?.matches('[data-deelwijzer=line]');
        const at = Array.from({ length: Math.floor(innerWidth / 4) }, (_, step) => step * 4).filter(isLine);
        return at.length > 0 ? { left: at[0]!, right: at.at(-1)!, y } : null;
      }),
    { what: 'the line at the edge of the page' },
  );
}
