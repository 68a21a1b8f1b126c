import type { Answers } from '../../lib/preparation/answers.ts';

/** Keeps the latest of what she typed: one at a time, never an older after a newer. */
export function keeper(write: (id: string, answers: Answers) => Promise<boolean>, told: (kept: boolean) => void) {
  let waiting: { id: string; answers: Answers } | null = null;
  let running: Promise<boolean> | null = null;
  let last = true;

  async function run(): Promise<boolean> {
    while (waiting !== null) {
      const { id, answers } = waiting;
      waiting = null;
      last = await write(id, answers).catch(() => false);
    }
    running = null;
    told(last);
    return last;
  }
  return {
    keep(id: string, answers: Answers): void {
      waiting = { id, answers };
      running ??= run();
    },
    /** Resolves when nothing waits any more. @returns whether the last was kept. */
    done: (): Promise<boolean> => running ?? Promise.resolve(last),
    busy: (): boolean => running !== null,
  };
}
