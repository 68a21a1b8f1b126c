import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browser.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';
import { ATTEMPTS, type Attempt } from './attempts.ts';
import type { Count } from './evidence.ts';
import { expectationOf } from './expected.ts';
import { measure } from './measure.ts';
import { FRAME_KINDS, type FrameKind } from './places.ts';
import { addRow, startRows } from './rows.ts';
import { openWorld, type World } from './world.ts';

/** What is counted under a token of its own, in a place that outlives the page. */
const LASTS: readonly Attempt['evidence'][] = ['server', 'file', 'mail'];

/**
 * Every way out, in every kind of frame, in one browser: what becomes of it is measured, and is what expected.ts says.
 * What got better fails as loudly as what got worse: the README's table is made from those expectations.
 */
export function coverageContract(browserName: BrowserName): void {
  const wanted = process.env.DEELWIJZER_BROWSERS?.split(',') ?? [browserName];
  describe.runIf(wanted.includes(browserName))(`coverage in ${browserName}`, () => {
    beforeAll(() => startRows(browserName));
    const world = sharedRecord(() => openWorld(browserName));

    describe.each(FRAME_KINDS.map((kind) => [kind]))('%s', (kind) => {
      const tried = ATTEMPTS.filter(({ everywhere }) => kind === 'top' || everywhere);
      const settled: { of: World; id: string; count: Count }[] = [];

      test.each(tried.map((attempt) => [attempt.id, attempt] as const))('%s', TRY_AGAIN, async (id, attempt) => {
        const started = Date.now();
        const { state, by, absent, count } = await measure(world(), attempt, kind);
        await addRow(browserName, { attempt: id, frame: kind, state, by, ms: Date.now() - started });
        if (state === 'held' && LASTS.includes(attempt.evidence)) settled.push({ of: world(), id, count });
        expect({ state, absent }).toEqual(wantedOf(id, kind, browserName));
      });

      test('nothing left a second time', TRY_AGAIN, async () => {
        for (const { of, id, count } of settled) {
          if (of === world()) expect(await count(), id).toMatchObject({ whole: 1, pieces: 0 });
        }
      });
    });
  });
}

function wantedOf(id: string, kind: FrameKind, browser: BrowserName) {
  const { state, absent = false } = expectationOf(id, kind, browser);
  return { state, absent };
}
