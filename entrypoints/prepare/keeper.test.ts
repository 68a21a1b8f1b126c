import { expect, test } from 'vitest';
import { emptyAnswers } from '../../lib/preparation/answers.ts';
import { keeper } from './keeper.ts';

const answers = (feared: string) => ({ ...emptyAnswers(), feared });

test('one at a time, the latest last, and what came in between is not written', async () => {
  const written: string[] = [];
  const release: (() => void)[] = [];
  const told: boolean[] = [];
  const keeping = keeper(
    async (_, { feared }) => {
      written.push(feared);
      await new Promise<void>((resolve) => release.push(resolve));
      return true;
    },
    (kept) => told.push(kept),
  );
  for (const feared of ['a', 'b', 'c']) keeping.keep('id', answers(feared));
  expect(keeping.busy()).toBe(true);
  expect(written).toEqual(['a']);
  release[0]?.();
  await expect.poll(() => written).toEqual(['a', 'c']);
  release[1]?.();
  expect(await keeping.done()).toBe(true);
  expect(told).toEqual([true]);
  expect(keeping.busy()).toBe(false);
});

test('what could not be kept is told, and can be tried again', async () => {
  let works = false;
  const told: boolean[] = [];
  const keeping = keeper(
    async () => {
      if (!works) throw new Error('no background');
      return true;
    },
    (kept) => told.push(kept),
  );
  keeping.keep('id', answers('a'));
  expect(await keeping.done()).toBe(false);
  works = true;
  keeping.keep('id', answers('a'));
  expect(await keeping.done()).toBe(true);
  expect(told).toEqual([false, true]);
});
