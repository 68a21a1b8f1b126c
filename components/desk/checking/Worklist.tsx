import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Judgement } from '../../../lib/disclosure/oversight-entry.ts';
import { BY_HAND, BY_ITSELF, type Task, type TaskGroup } from '../../../lib/oversight/worklist.ts';
import { SelectField } from '../../shared/fields.tsx';
import { useTexts } from '../../shared/texts.ts';
import { Judge } from './Judge.tsx';
import { TaskLine, type TaskShown } from './TaskLine.tsx';
import { useTasks } from './use-tasks.ts';

export interface WorklistProps {
  readonly groups: readonly TaskGroup[];
  /** The list that is open. */
  readonly open: string;
  readonly onOpen: (group: string) => void;
  readonly shownOf: (task: Task) => TaskShown | null;
  /** Puts it in the officer's log. Resolves to an error in words, null where it was done. */
  readonly onJudge: (task: Task, finding: Judgement, note: string | null, group: string) => Promise<string | null>;
  /** The whole account of one disclosure. */
  readonly account: (task: Task) => ReactNode;
}

/** One list at a time, its entries on the left, the account and the judgement beside them. */
export function Worklist({ groups, open, onOpen, ...rest }: WorklistProps) {
  const { worklist, sample, day } = useTexts().pages.checking;
  const group = groups.find(({ id }) => id === open) ?? groups[0];
  if (!group) return <p className="none quiet">{worklist.empty}</p>;
  return (
    <>
      {groups.length > 1 && (
        <SelectField
          label={worklist.which}
          value={group.id}
          unanswered="–"
          options={groups.map((one) => [one.id, nameOf(one)] as const)}
          onChange={(id) => id !== '' && onOpen(id)}
        />
      )}
      <Tasks key={group.id} group={group} name={nameOf(group)} {...rest} />
    </>
  );

  function nameOf({ id, sampled, done, tasks }: TaskGroup): string {
    const name =
      id === BY_ITSELF
        ? worklist.byItself
        : id === BY_HAND || sampled === null
          ? worklist.byHand
          : worklist.sampled(day(sampled.at.slice(0, 10)), sample.methods[sampled.method]);
    return `${name} (${worklist.progress(done, tasks.length)})`;
  }
}

interface TasksProps extends Omit<WorklistProps, 'groups' | 'open' | 'onOpen'> {
  readonly group: TaskGroup;
  readonly name: string;
}

function Tasks({ group, name, shownOf, onJudge, account }: TasksProps) {
  const { worklist } = useTexts().pages.checking;
  const { tasks } = group;
  const [note, setNote] = useState('');
  const [said, setSaid] = useState('');
  const [noteField, list] = [useRef<HTMLTextAreaElement>(null), useRef<HTMLDivElement>(null)];
  const { place, setAt, decide, onKeyDown } = useTasks({
    tasks,
    toNote: () => noteField.current?.focus(),
    judge: async (task, finding) => {
      const wrong = await onJudge(task, finding, note.trim() || null, group.id);
      setSaid(wrong ?? worklist.judged(task.number, worklist.findings[finding]));
      if (wrong === null) setNote('');
      return wrong === null;
    },
  });
  const task = tasks[place];
  useEffect(() => {
    document.getElementById(`task-${place}`)?.scrollIntoView({ block: 'nearest' });
  }, [place]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list work wherever the focus is in it
    <div className="tasks" onKeyDown={onKeyDown}>
      <div className="tasks-list">
        <p className="progress">
          <progress value={group.done} max={tasks.length} aria-label={name} />
          <span>{worklist.progress(group.done, tasks.length)}</span>
        </p>
        <div
          ref={list}
          className="task-lines"
          role="listbox"
          tabIndex={0}
          aria-label={name}
          aria-activedescendant={task && `task-${place}`}
        >
          {tasks.map((one, at) => (
            <TaskLine
              key={`${one.log} ${one.number}`}
              task={one}
              place={at}
              shown={shownOf(one)}
              active={at === place}
              onActive={() => setAt(at)}
            />
          ))}
        </div>
        <p className="hint">{worklist.keysSaid}</p>
      </div>
      <div className="task">
        {task && (
          <>
            <Judge
              task={task}
              note={note}
              noteField={noteField}
              said={said}
              finished={group.done === tasks.length}
              onNote={setNote}
              onJudge={(finding) => void decide(finding)}
              onLeaveNote={() => list.current?.focus()}
            />
            <div className="task-account">{account(task)}</div>
          </>
        )}
      </div>
    </div>
  );
}
