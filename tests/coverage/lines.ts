import type { BrowserName } from '../support/browser.ts';
import { ATTEMPTS } from './attempts.ts';
import { UNTESTED } from './expected.ts';
import { FRAME_KINDS } from './places.ts';
import type { Row } from './rows.ts';

/** One line of `npm run coverage`. */
export interface Line {
  readonly sink: string;
  readonly frame: string;
  readonly browser: BrowserName;
  readonly state: Row['state'];
  /** Which of several attempts at the same sink, where they fare differently. */
  readonly how?: string;
  /** Not found in this run but known: why no test reaches it. */
  readonly untested?: string;
}

export function linesOf(browser: BrowserName, rows: readonly Row[]): Line[] {
  const sinks = [...new Set(ATTEMPTS.map(({ sink }) => sink))];
  const measured = FRAME_KINDS.flatMap((frame) =>
    sinks.flatMap((sink) => {
      const found = ATTEMPTS.filter((attempt) => attempt.sink === sink).flatMap(({ id, how }) =>
        rows.filter((row) => row.attempt === id && row.frame === frame).map(({ state }) => ({ how, state })),
      );
      const [first] = found;
      if (first && found.every(({ state }) => state === first.state))
        return [{ sink, frame, browser, state: first.state }];
      return found.map(({ how, state }) => ({ sink, frame, browser, state, how }));
    }),
  );
  const untested = Object.entries(UNTESTED).map(
    ([sink, reason]): Line => ({ sink, frame: 'top', browser, state: 'not-covered', untested: reason }),
  );
  return [...measured, ...untested];
}
