import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browser.ts';
import { ATTEMPTS } from './attempts.ts';
import { measure } from './measure.ts';
import { FRAME_KINDS } from './places.ts';
import { openWorld, type World } from './world.ts';

export function coverageContract(browserName: BrowserName): void {
  describe(`coverage in ${browserName}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(browserName);
    });
    afterAll(() => world.close());
    for (const kind of FRAME_KINDS) {
      const tried = ATTEMPTS.filter(({ everywhere }) => kind === 'top' || everywhere);
      test.each(tried.map((attempt) => [`${kind} ${attempt.id}`, attempt] as const))('%s', async (_n, attempt) => {
        const at = Date.now();
        try {
          const found = await measure(world, attempt, kind);
          console.error(
            `MEASURED ${browserName} ${kind} ${attempt.id} ${found.state} by ${found.by} ${found.absent ? 'absent' : ''} ${Date.now() - at}ms`,
          );
          expect(found.state).toBeTruthy();
        } catch (error) {
          console.error(
            `MEASURED ${browserName} ${kind} ${attempt.id} ERROR ${(error as Error).message} ${Date.now() - at}ms`,
          );
          for (const held of await world.desk.held()) await world.desk.withhold(held).catch(() => undefined);
          await world.places.leave();
          throw error;
        }
      });
    }
  });
}
