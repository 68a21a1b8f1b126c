import { type KeyboardEvent, useState } from 'react';
import type { Judgement } from '../../../lib/disclosure/oversight-entry.ts';
import { nextOpen, type Task } from '../../../lib/oversight/worklist.ts';

/** The same letters in every language: they stand beside the buttons. */
const JUDGES: Readonly<Record<string, Judgement>> = { o: 'in-order', v: 'question', i: 'incident' };

interface Doing {
  readonly tasks: readonly Task[];
  /** Resolves to true once it stands in the log. */
  readonly judge: (task: Task, finding: Judgement) => Promise<boolean>;
  readonly toNote: () => void;
}

/** Walking the worklist and judging, by keys as by mouse. */
export function useTasks({ tasks, judge, toNote }: Doing) {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      tasks.findIndex(({ standing }) => standing === null),
    ),
  );
  const place = Math.min(at, Math.max(0, tasks.length - 1));

  async function decide(finding: Judgement): Promise<void> {
    const task = tasks[place];
    if (!task || !(await judge(task, finding))) return;
    // Who changes her mind stays where she is; who goes down the list goes on.
    if (task.standing === null) setAt(nextOpen(tasks, place));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target as Element)) return;
    const finding = JUDGES[event.key];
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt(Math.min(tasks.length - 1, Math.max(0, place + step)));
    else if (finding) void decide(finding);
    else if (event.key === 'n') toNote();
    else return;
    event.preventDefault();
  }

  return { place, setAt, decide, onKeyDown };
}

const isTyping = (target: Element): boolean => target.matches('input, textarea, select');
